using JasperFx;

namespace AmaWvg.Inspecties;

/// <summary>What saves itself while inspectors write, each with a version of its own: a criterion, the description.</summary>
internal interface IZelfbewaard : IDocument
{
    Guid InspectieId { get; }

    /// <summary>When somebody saved it last; null while nobody did.</summary>
    DateTimeOffset? Bewaard { get; }

    string BewaardDoor { get; }

    /// <summary>Key of the form that saved it last by itself: later saves of that form are no conflict.</summary>
    Guid? Formulier { get; }

    void Teken(DateTimeOffset nu, string door, Guid? formulier);
}

/// <summary>Saves such a thing, unless somebody else did since the form was opened. What the form itself saved while somebody typed is no conflict.</summary>
internal sealed class Zelfbewaring(InspectieDocumenten documenten, HuidigFormulier formulier, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <summary>Saves by itself, while somebody types: the form can still be posted.</summary>
    /// <returns>Whether it is saved; false for a conflict.</returns>
    public async Task<bool> BewaarStilAsync<T>(T document, Guid versie, Action vul, CancellationToken cancellationToken) where T : class, IZelfbewaard
    {
        if (!IsGezien(document, versie))
            return false;
        Vul(document, vul, formulier.Sleutel);
        try
        {
            await documenten.SaveDraftAsync(cancellationToken);
            return true;
        }
        catch (ConcurrencyException)
        {
            await documenten.VergeetAsync();
            return false;
        }
    }

    /// <summary>Saves because somebody pressed the button; then it stands in the history.</summary>
    /// <param name="document">What is saved.</param>
    /// <param name="versie">The version that the form was opened with.</param>
    /// <param name="vul">Writes the form into it.</param>
    /// <param name="actie">What history says.</param>
    /// <param name="toelichting">With these values.</param>
    /// <param name="url">Where it goes on after the row of history.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Wijziging> BewaarAsync<T>(T document, Guid versie, Action vul, string actie, string? toelichting, Func<Guid, string> url, CancellationToken cancellationToken) where T : class, IZelfbewaard
    {
        var botsing = Wijziging.Gebotst(new(document.BewaardDoor, BrusselseTijd.Lokaal(document.Bewaard ?? clock.GetUtcNow()), $"{actie}."));
        if (!IsGezien(document, versie))
            return botsing;
        Vul(document, vul, null);
        var naar = url(documenten.NoteerHistoriekBij(Sleutelregister.Zorginspectie, HistoriekOnderwerp.Inspectie(document.InspectieId), actie, toelichting, sessie.Naam));
        return await documenten.ProbeerAsync(naar, cancellationToken) is null ? botsing : Wijziging.Gelukt(naar);
    }

    /// <summary>The version for the form of an answer with errors: what the form saved by itself until now it has seen.</summary>
    public Guid Gezien(IZelfbewaard document, Guid versie) => IsGezien(document, versie) ? document.Versie : versie;

    // Whoever opened the form at this version has seen what is there now.
    private bool IsGezien(IZelfbewaard document, Guid versie) => document.Versie == versie || (document.Formulier is { } eigen && eigen == formulier.Sleutel);

    private void Vul<T>(T document, Action vul, Guid? sleutel) where T : class, IZelfbewaard
    {
        vul();
        document.Teken(clock.GetUtcNow(), sessie.Naam, sleutel);
        documenten.Wijzig(document);
    }
}

/// <summary>Whether it is saved, in words, and the version that the form sends next.</summary>
public sealed record Bewaardmelding(Guid Versie, string Tekst, string Aankondiging, bool IsFout = false)
{
    internal static Bewaardmelding Van(IZelfbewaard document, Guid versie) => new(
        versie, document.Bewaard is { } op ? FormattableString.Invariant($"Bewaard op {BrusselseTijd.Lokaal(op):dd/MM/yyyy} om {BrusselseTijd.Lokaal(op):H.mm} uur door {document.BewaardDoor}") : "Nog niet bewaard", "Bewaard");

    internal static Bewaardmelding Niet(Guid versie, string waarom) => new(versie, $"Dit is niet bewaard. {waarom}.", $"Dit is niet bewaard. {waarom}.", IsFout: true);

    internal static IResult Geweigerd(Guid versie, string waarom) => Results.RazorSlice(AmaWvg.Inspecties.Checklist.BewaardFragment.Create(Niet(versie, waarom)), StatusCodes.Status422UnprocessableEntity);
}
