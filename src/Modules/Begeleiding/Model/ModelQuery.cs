using Marten;

namespace AmaWvg.Begeleiding;

/// <summary>How far the agreement by the model is.</summary>
/// <param name="Overeenkomst">The agreement.</param>
/// <param name="DeelnemerId">The participant.</param>
/// <param name="Deelnemer">Name of the participant.</param>
/// <param name="Referentie">What the organisation calls the agreement.</param>
/// <param name="Van">First day.</param>
/// <param name="Form">What is chosen.</param>
/// <param name="Versie">The version that the form was opened with; null while there is no draft.</param>
/// <param name="Ontwerp">The draft; null for none.</param>
/// <param name="Versies">What was fixed, the newest first.</param>
/// <param name="Historiek">What happened, newest first.</param>
/// <param name="Melding">What was just done.</param>
public sealed record ModelView(
    Guid Overeenkomst,
    Guid DeelnemerId,
    string Deelnemer,
    string Referentie,
    DateOnly Van,
    ModelForm Form,
    Guid? Versie,
    OntwerpView? Ontwerp,
    IReadOnlyList<ModelversieRij> Versies,
    IReadOnlyList<HistoriekLine> Historiek,
    Melding? Melding) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }

    /// <summary>The werkposten to choose from.</summary>
    public IReadOnlyList<Choice> Werkposten { get; init; } = [];

    /// <summary>Who guides, to choose from.</summary>
    public IReadOnlyList<Choice> Begeleiders { get; init; } = [];

    internal string Knop => Ontwerp is not null ? "Bewaren" : Versies.Count > 0 ? "Nieuwe versie maken" : "Model invullen";
}

/// <summary>The version that is still written.</summary>
/// <param name="Id">The version.</param>
/// <param name="Nummer">Its number.</param>
/// <param name="Stappen">The steps.</param>
public sealed record OntwerpView(Guid Id, int Nummer, IReadOnlyList<ModelstapRij> Stappen)
{
    internal bool IsKlaar => Stappen.All(stap => stap.IsKlaar);
}

/// <summary>A step of the wizard.</summary>
/// <param name="Id">Its id on the page.</param>
/// <param name="Titel">Its heading.</param>
/// <param name="Url">Where it is filled in.</param>
/// <param name="IsKlaar">Whether it is as it has to be.</param>
/// <param name="HeeftConcept">Whether something was typed in it and not saved.</param>
public sealed record ModelstapRij(string Id, string Titel, string Url, bool IsKlaar, bool HeeftConcept)
{
    internal StatusTagModel Tag => HeeftConcept ? new("Nog niet bewaard", StatusKind.Attention) : IsKlaar ? new("Ingevuld", StatusKind.Good) : new("Nog na te kijken", StatusKind.Attention);

    /// <summary>Id of a step, where an error leads.</summary>
    internal static string IdVan(Modelgroep groep) => $"stap-{groep.Sleutel}";
}

/// <summary>A version in the list.</summary>
public sealed record ModelversieRij(Guid Id, int Nummer, DateOnly VastgelegdOp, DateOnly? Deelnemer, DateOnly? Werkpost, DateOnly? Begeleider, StatusTagModel Stand);

internal sealed class ModelQuery(Documenten documenten, Stapconcepten concepten, Toegangslogboek logboek, IHuidigeSessie sessie, TimeProvider clock)
{
    public async Task<ModelView> RunAsync(Modeldossier dossier, ModelForm? getypt, Guid versie, Guid? gedaan, CancellationToken cancellationToken)
    {
        var (deelnemer, overeenkomst, vandaag) = (dossier.Deelnemer, dossier.Overeenkomst, clock.Vandaag());
        await logboek.NoteerAsync("modelovereenkomst bekijken", 1, deelnemer.Id, cancellationToken);
        var regels = await documenten.HistoriekAsync([overeenkomst.Id], cancellationToken);
        var laatste = dossier.Versies.Count > 0 ? dossier.Versies[0] : null;
        var werkposten = await documenten.WerkpostenAsync(cancellationToken);
        var leden = await documenten.Query<Personeelslid>().ToListAsync(cancellationToken);
        var open = dossier.Ontwerp is null ? [] : await concepten.OpenAsync(dossier.Ontwerp, cancellationToken);
        var werkpost = laatste is null ? null : await documenten.WerkpostAsync(laatste.WerkpostId, cancellationToken);
        return new(
            overeenkomst.Id,
            deelnemer.Id,
            deelnemer.VolledigeNaam,
            overeenkomst.Referentie,
            overeenkomst.Periode.Van,
            getypt ?? new($"{werkpost?.Id ?? Voorstel(werkposten, overeenkomst.Referentie)}", $"{laatste?.PersoneelslidId}"),
            dossier.Ontwerp is null ? null : versie,
            dossier.Ontwerp is { } ontwerp
                ? new(ontwerp.Id, ontwerp.Nummer, [.. Modelvragen.Groepen.Select(groep => new ModelstapRij(ModelstapRij.IdVan(groep), groep.Titel, ModelUrls.Stap(overeenkomst.Id, groep), ontwerp.IsKlaar(groep), open.Contains(groep)))])
                : null,
            [.. dossier.Versies.Where(een => !een.IsOntwerp).Select(een => Rij(een, overeenkomst.Begeleiding.Van))],
            [.. regels.Select(regel => new HistoriekLine(BrusselseTijd.Lokaal(regel.Tijdstip), regel.Regel, regel.Door))],
            Melding.Van(regels.Find(regel => regel.Id == gedaan), sessie, clock))
        {
            Werkposten =
            [
                new("", "Kies"),
                .. AlleWerkposten.Keuzes(werkposten).Select(keuze => new Choice($"{keuze.Id}", keuze.Naam)),
                .. werkpost is { IsInGebruik: false } ? new[] { new Choice($"{werkpost.Id}", $"{werkpost.Naam} (gestopt)") } : [],
            ],
            Begeleiders =
            [
                new("", "Kies"),
                .. leden.Where(lid => !(lid.TotEnMet < vandaag) || lid.Id == laatste?.PersoneelslidId).OrderBy(lid => Letterbeeld.Vouw(lid.Naam), StringComparer.Ordinal).ThenBy(lid => lid.Id).Select(lid => new Choice($"{lid.Id}", $"{lid.Naam}, {lid.Functie}")),
            ],
        };
    }

    internal static ModelversieRij Rij(Modelversie versie, DateOnly van) => new(
        versie.Id, versie.Nummer, BrusselseTijd.DagVan(versie.VastgelegdOp!.Value), versie.Getekend.Deelnemer, versie.Getekend.Werkpost, versie.Getekend.Begeleider, Stand(versie.Getekend, versie.Nummer, van));

    // The first version is signed before the start; a later one is a change.
    internal static StatusTagModel Stand(Handtekeningen getekend, int nummer, DateOnly van) => getekend switch
    {
        { Volledig: { } dag } when nummer == 1 && dag > van => new("Na de start getekend", StatusKind.Error),
        { Volledig: not null } => new("Getekend", StatusKind.Good),
        { IsBegonnen: true } => new("Nog niet door iedereen getekend", StatusKind.Attention),
        _ => new("Te tekenen", StatusKind.Attention),
    };

    // People call an agreement after its werkpost.
    private static Guid? Voorstel(IReadOnlyList<Werkpost> werkposten, string referentie) =>
        werkposten.FirstOrDefault(werkpost => werkpost.IsInGebruik && Letterbeeld.Lijkt(werkpost.Naam, referentie))?.Id;
}
