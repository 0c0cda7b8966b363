using AmaWvg.Begeleiding.Beheer;

namespace AmaWvg.Begeleiding;

/// <summary>Staff of the department read a file only after they said why; the organisation reads that in its history and in the access log.</summary>
internal static class BeheerDossierEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var beheer = endpoints.MapGroup("").RequireAuthorization(Policies.Behandelaar);
        beheer.MapGet(BegeleidingUrls.BeheerDossierRoute, Get);
        beheer.MapPost(BegeleidingUrls.BeheerDossierRoute, Post);
    }

    private static async Task<IResult> Get(Guid id, Ingediend<BeheerDossierForm> ingediend, BeheerDossierQuery query, CancellationToken cancellationToken)
    {
        if (await query.BestaatAsync(id, cancellationToken) is not { } deelnemer)
            return Results.NotFound();
        return await query.RedenAsync(deelnemer, cancellationToken) is { } reden
            ? BeheerDossierPage.Create(await query.RunAsync(deelnemer, reden, cancellationToken))
            : BeheerRedenPage.Create(new(id, ingediend.Getypt?.Reden ?? ""));
    }

    private static async Task<IResult> Post(Guid id, Ingediend<BeheerDossierForm> ingediend, BeheerDossierQuery query, BeheerDossierHandler handler, CancellationToken cancellationToken)
    {
        if (await query.BestaatAsync(id, cancellationToken) is not { } deelnemer)
            return Results.NotFound();
        var wijziging = await ingediend.WijzigAsync(form => handler.HandleAsync(deelnemer, form.Reden, cancellationToken));
        return wijziging.Antwoord(() => BeheerRedenPage.Create(new(id, ingediend.Form.Reden) { Errors = wijziging.Errors, Botsing = wijziging.Botsing }));
    }
}

/// <summary>The form as typed.</summary>
public sealed record BeheerDossierForm(string Reden) : IFormulier<BeheerDossierForm>
{
    /// <inheritdoc />
    public static BeheerDossierForm Van(IFormCollection velden) => new(FormText.Read(velden, "inzagereden"));
}

internal sealed class BeheerDossierValidator : AbstractValidator<BeheerDossierForm>
{
    public BeheerDossierValidator() => RuleFor(form => form.Reden)
        .TextWithoutInsz("de reden", Dossierveld.LangsteRegel)
        .OverridePropertyName("Inzagereden");
}

/// <summary>The page on which the reason is asked; it shows nobody.</summary>
public sealed record BeheerRedenView(Guid Deelnemer, string Reden) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }
}

/// <summary>The file, for who said why.</summary>
public sealed record BeheerDossierView(Guid Deelnemer, string Naam, string Insz, string Reden, IReadOnlyList<BeheerOvereenkomst> Overeenkomsten, IReadOnlyList<DossierRij> Stukken);

/// <summary>An agreement with its duties.</summary>
public sealed record BeheerOvereenkomst(string Referentie, string Periode, IReadOnlyList<Plichtstand> Plichten);

/// <summary>Writes down why somebody of the department reads a file.</summary>
internal sealed class BeheerDossierHandler(BeheerDocumenten documenten)
{
    public async Task<Wijziging> HandleAsync(BegeleideDeelnemer deelnemer, string reden, CancellationToken cancellationToken)
    {
        documenten.NoteerHistoriekBij(deelnemer.Hco, HistoriekOnderwerp.Deelnemer(deelnemer.Id), Acties.Ingezien, $"Reden: {reden}", Departement.Naam);
        return await documenten.BewaarAsync(deelnemer.Id, BegeleidingUrls.BeheerDossier(deelnemer.Id), cancellationToken);
    }
}

internal sealed class BeheerDossierQuery(
    BeheerDocumenten documenten, IBegeleideDeelnemers deelnemers, Dossierlezer lezer, Toegangslogboek toegangslog, IHuidigeSessie sessie, TimeProvider clock)
{
    // As long as somebody works on one file.
    private static readonly TimeSpan Geldig = TimeSpan.FromHours(1);

    public Task<BegeleideDeelnemer?> BestaatAsync(Guid id, CancellationToken cancellationToken) => deelnemers.VindAsync(documenten, id, cancellationToken);

    /// <summary>The reason that this person gave a moment ago; null for none.</summary>
    public async Task<string?> RedenAsync(BegeleideDeelnemer deelnemer, CancellationToken cancellationToken) =>
        (await documenten.HistoriekAsync(deelnemer.Ids, cancellationToken, deelnemer.Hco))
            .Find(regel => regel.Actie == Acties.Ingezien && regel.Persoon == sessie.Persoon && clock.GetUtcNow() - regel.Tijdstip < Geldig)?.Toelichting;

    public async Task<BeheerDossierView> RunAsync(BegeleideDeelnemer deelnemer, string reden, CancellationToken cancellationToken)
    {
        var dossier = (await lezer.VanAsync(documenten, deelnemer.Id, cancellationToken))!;
        var inzage = await toegangslog.NoteerBijAsync(deelnemer.Hco, $"begeleidingsdossier bekijken. {reden}", 1, deelnemer.Id, cancellationToken);
        var vandaag = clock.Vandaag();
        return new(
            deelnemer.Id, deelnemer.VolledigeNaam, deelnemer.Insz.Toon(inzage), reden,
            [.. deelnemer.Overeenkomsten.Select(o => new BeheerOvereenkomst(o.Referentie, DossierTekst.Periode(o.Periode), dossier.Plichten(o, vandaag)))],
            [.. dossier.Geldig.Select(stuk => DossierQuery.Rij(dossier, stuk) with { Bijlagen = [], IsAlleenLezen = true })]);
    }
}
