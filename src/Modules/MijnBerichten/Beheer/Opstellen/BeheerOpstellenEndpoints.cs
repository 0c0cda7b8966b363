using AmaWvg.MijnBerichten.Beheer.Bekijken;
using AmaWvg.MijnBerichten.Beheer.Opstellen;

namespace AmaWvg.MijnBerichten;

internal static class BeheerOpstellenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(MijnBerichtenUrls.Opstellen, Nieuw);
        group.MapPost(MijnBerichtenUrls.Opstellen, Maak);
        group.MapGet(MijnBerichtenUrls.WijzigenRoute, Get);
        group.MapPost(MijnBerichtenUrls.WijzigenRoute, Wijzig);
        group.MapPost(MijnBerichtenUrls.VersturenRoute, Verstuur);
        group.MapPost(MijnBerichtenUrls.VerwijderenRoute, Verwijder);
    }

    private static async Task<IResult> Nieuw(string? voorziening, Ingediend<BeheerOpstellenForm> ingediend, IDoelgroepen doelgroepen, CancellationToken cancellationToken)
    {
        var keuzes = await doelgroepen.KeuzesAsync(cancellationToken);
        // From the page of an organisation it is to that one.
        var aan = HcoNummer.TryParse(voorziening, out var hco) && keuzes.Voorzieningen.Any(v => v.Hco == hco) ? BeheerOpstellenForm.Leeg with { Aan = BeheerOpstellenForm.Een, Voorziening = hco.Waarde } : BeheerOpstellenForm.Leeg;
        return BeheerOpstellenPage.Create(new(null, ingediend.Getypt ?? aan, keuzes));
    }

    private static async Task<IResult> Get(
        Guid id, Ingediend<BeheerOpstellenForm> ingediend, BeheerDocumenten documenten, IDoelgroepen doelgroepen, CancellationToken cancellationToken) =>
        await ConceptAsync(documenten, id, cancellationToken) is { } concept
            ? BeheerOpstellenPage.Create(new(
                id, ingediend.Getypt ?? BeheerOpstellenForm.Van(concept), await doelgroepen.KeuzesAsync(cancellationToken), ingediend.VersieOf(concept.Versie)))
            : Results.NotFound();

    private static async Task<IResult> Maak(
        Ingediend<BeheerOpstellenForm> ingediend, BeheerOpstellenHandler handler, IDoelgroepen doelgroepen, CancellationToken cancellationToken)
    {
        var keuzes = await doelgroepen.KeuzesAsync(cancellationToken);
        var wijziging = await ingediend.WijzigAsync(form => handler.MaakAsync(form, keuzes, cancellationToken));
        return wijziging.Antwoord(() => BeheerOpstellenPage.Create(new(null, ingediend.Form, keuzes) { Errors = wijziging.Errors }));
    }

    private static async Task<IResult> Wijzig(
        Guid id, Ingediend<BeheerOpstellenForm> ingediend, BeheerDocumenten documenten, BeheerOpstellenHandler handler, IDoelgroepen doelgroepen,
        CancellationToken cancellationToken)
    {
        if (await ConceptAsync(documenten, id, cancellationToken) is not { } concept)
            return Results.NotFound();
        var keuzes = await doelgroepen.KeuzesAsync(cancellationToken);
        var wijziging = await ingediend.WijzigAsync(form => handler.WijzigAsync(concept, form, ingediend.Versie, keuzes, cancellationToken));
        var view = new BeheerOpstellenView(id, ingediend.Form, keuzes, ingediend.Versie) { Errors = wijziging.Errors, Botsing = wijziging.Botsing };
        if (wijziging.Botsing is null)
            return wijziging.Antwoord(() => BeheerOpstellenPage.Create(view));
        // Sent or thrown away in the meantime: the page of the message says so.
        return await ConceptAsync(documenten, id, cancellationToken) is { } nu
            ? wijziging.Antwoord(() => BeheerOpstellenPage.Create(view with { Versie = nu.Versie }))
            : Redirects.SeeOther(MijnBerichtenUrls.Verzending(id));
    }

    private static async Task<IResult> Verstuur(
        Guid id, HttpRequest request, BeheerDocumenten documenten, BeheerOpstellenHandler handler, BeheerBekijkenQuery query, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Verzending>(id, cancellationToken) is not { } verzending)
            return Results.NotFound();
        if (verzending.Verstuurd is not null)
            return Redirects.SeeOther(MijnBerichtenUrls.Verzending(id));
        var wijziging = await handler.VerstuurAsync(verzending, FormText.ReadDocumentVersion(await request.ReadFormAsync(cancellationToken)), cancellationToken);
        if (wijziging.Url is { } url)
            return Redirects.SeeOther(url);
        return await query.RunAsync(id, 1, null, cancellationToken) is { Verstuurd: null } concept
            ? wijziging.Antwoord(() => BeheerConceptPage.Create(concept with { MagSchrijven = true, Botsing = wijziging.Botsing }))
            : Redirects.SeeOther(MijnBerichtenUrls.Verzending(id));
    }

    private static async Task<IResult> Verwijder(Guid id, BeheerDocumenten documenten, BeheerOpstellenHandler handler, CancellationToken cancellationToken) =>
        await ConceptAsync(documenten, id, cancellationToken) is { } concept
            ? Redirects.SeeOther((await handler.VerwijderAsync(concept, cancellationToken)).Url ?? MijnBerichtenUrls.Verzending(id))
            : Results.NotFound();

    private static async Task<Verzending?> ConceptAsync(BeheerDocumenten documenten, Guid id, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Verzending>(id, cancellationToken) is { Verstuurd: null } concept ? concept : null;
}

/// <summary>What the form shows.</summary>
/// <param name="Id">The draft to change; null for a new one.</param>
/// <param name="Form">The form as typed.</param>
/// <param name="Keuzes">To whom can be written.</param>
/// <param name="Versie">The version that the form was opened with; null for a new one.</param>
public sealed record BeheerOpstellenView(Guid? Id, BeheerOpstellenForm Form, Doelgroepkeuzes Keuzes, Guid? Versie = null) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }

    internal string Titel => Id is null ? "Nieuw bericht" : "Bericht wijzigen";

    internal string Url => Id is { } id ? MijnBerichtenUrls.Wijzigen(id) : MijnBerichtenUrls.Opstellen;

    internal string Terug => Id is { } id ? MijnBerichtenUrls.Verzending(id) : MijnBerichtenUrls.Beheer;

    internal IReadOnlyList<Choice> Voorzieningen => [new("", "Kies een voorziening"), .. Keuzes.Voorzieningen.Select(v => new Choice(v.Hco.Waarde, v.Naam))];

    internal IReadOnlyList<Choice> Types => [new("", "Alle types"), .. Keuzes.Types.Select(type => new Choice(type.Key, type.Value))];

    internal IReadOnlyList<Choice> Provincies => [new("", "Alle provincies"), .. Keuzes.Provincies.Select(provincie => new Choice(provincie, provincie))];
}
