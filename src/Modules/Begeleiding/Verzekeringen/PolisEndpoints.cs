using AmaWvg.Begeleiding.Verzekeringen;
using Marten;

namespace AmaWvg.Begeleiding;

/// <summary>The insurances of the voorziening.</summary>
internal static class PolisEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(PersoneelUrls.Verzekeringen, Lijst);
        group.MapGet(PersoneelUrls.NieuwePolis, Nieuw);
        group.MapPost(PersoneelUrls.NieuwePolis, VoegToe);
        group.MapGet(PersoneelUrls.PolisRoute, Get);
        group.MapGet(PersoneelUrls.PolisWijzigenRoute, GetWijzigen);
        group.MapPost(PersoneelUrls.PolisWijzigenRoute, Wijzig);
    }

    private static async Task<IResult> Lijst(Documenten documenten, TimeProvider clock, CancellationToken cancellationToken)
    {
        var (polissen, vandaag) = (await documenten.Query<Polis>().ToListAsync(cancellationToken), clock.Vandaag());
        return VerzekeringenPage.Create(new(
            [.. polissen.OrderBy(polis => polis.TotEnMet < vandaag).ThenByDescending(polis => polis.Van).ThenBy(polis => polis.Id).Select(polis => PolisRij.Maak(polis, vandaag))],
            [.. Polisdekking.Tekorten(polissen, vandaag).Select(tekort => tekort.Zin)],
            [.. Polisdekking.Aflopend(polissen, vandaag).Select(polis => $"{polis.Woorden} loopt af op {DutchDate.InWords(polis.TotEnMet!.Value)}. Voeg de verzekering toe die daarna geldt.")]));
    }

    private static async Task<IResult> Get(Guid id, Guid? gedaan, Documenten documenten, IHuidigeSessie sessie, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Polis>(id, cancellationToken) is not { } polis)
            return Results.NotFound();
        var regels = await documenten.HistoriekAsync([id], cancellationToken);
        return PolisPage.Create(new(
            id,
            polis.Woorden,
            PolisRij.Maak(polis, clock.Vandaag()).Stand,
            PolisHandler.Feiten(polis),
            BewijsmapView.Van(id, "Polis", await documenten.BijlagenAsync([id], cancellationToken)),
            [.. regels.Select(regel => new HistoriekLine(BrusselseTijd.Lokaal(regel.Tijdstip), regel.Regel, regel.Door))],
            Melding.Van(regels.Find(regel => regel.Id == gedaan), sessie, clock)));
    }

    private static IResult Nieuw(Ingediend<PolisForm> ingediend) => PolisWijzigenPage.Create(new(null, ingediend.Getypt ?? PolisForm.Leeg));

    private static async Task<IResult> VoegToe(Ingediend<PolisForm> ingediend, PolisHandler handler, CancellationToken cancellationToken)
    {
        var wijziging = await ingediend.WijzigAsync(form => handler.VoegToeAsync(form, cancellationToken));
        return wijziging.Antwoord(() => PolisWijzigenPage.Create(new(null, ingediend.Form) { Errors = wijziging.Errors }));
    }

    private static async Task<IResult> GetWijzigen(Guid id, Ingediend<PolisForm> ingediend, Documenten documenten, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Polis>(id, cancellationToken) is { } polis
            ? PolisWijzigenPage.Create(new(id, ingediend.Getypt ?? PolisForm.Van(polis), ingediend.VersieOf(polis.Versie)))
            : Results.NotFound();

    private static async Task<IResult> Wijzig(Guid id, Ingediend<PolisForm> ingediend, Documenten documenten, PolisHandler handler, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Polis>(id, cancellationToken) is not { } polis)
            return Results.NotFound();
        var wijziging = await ingediend.WijzigAsync(form => handler.WijzigAsync(polis, form, ingediend.Versie, cancellationToken));
        var versie = await ingediend.VersieNaAsync(wijziging, async () => (await documenten.LoadAsync<Polis>(id, cancellationToken))!.Versie);
        return wijziging.Antwoord(() => PolisWijzigenPage.Create(new(id, ingediend.Form, versie) { Errors = wijziging.Errors, Botsing = wijziging.Botsing }));
    }
}

/// <summary>The insurances.</summary>
/// <param name="Rijen">What there is, the ones of before last.</param>
/// <param name="Tekorten">What is not insured today, in sentences.</param>
/// <param name="Aflopend">What ends within a month, in sentences.</param>
public sealed record VerzekeringenView(IReadOnlyList<PolisRij> Rijen, IReadOnlyList<string> Tekorten, IReadOnlyList<string> Aflopend);

/// <summary>An insurance in the list.</summary>
public sealed record PolisRij(Guid Id, string Naam, string Dekt, DateOnly Van, DateOnly? TotEnMet, StatusTagModel Stand)
{
    internal static PolisRij Maak(Polis polis, DateOnly vandaag) => new(
        polis.Id, polis.Woorden, PolisHandler.Dekking(polis), polis.Van, polis.TotEnMet,
        polis.Van > vandaag ? new("Begint later", StatusKind.Information) : polis.TotEnMet < vandaag ? new("Afgelopen")
        : Polisdekking.Verwittigingsdag(polis) <= vandaag ? new("Loopt af", StatusKind.Attention) : new("Geldt", StatusKind.Good));
}

/// <summary>An insurance.</summary>
public sealed record PolisView(
    Guid Id, string Naam, StatusTagModel Stand, IReadOnlyList<KeyValuePair<string, string>> Feiten, BewijsmapView Bewijs, IReadOnlyList<HistoriekLine> Historiek, Melding? Melding);

/// <summary>What the form shows.</summary>
/// <param name="Id">The insurance; null for a new one.</param>
/// <param name="Form">The form as typed.</param>
/// <param name="Versie">The version that the form was opened with.</param>
public sealed record PolisWijzigenView(Guid? Id, PolisForm Form, Guid? Versie = null) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }

    internal string Titel => Id is null ? "Verzekering toevoegen" : "Verzekering wijzigen";

    internal string Url => Id is { } id ? PersoneelUrls.PolisWijzigen(id) : PersoneelUrls.NieuwePolis;

    internal Terugweg Terug => Id is { } id ? new(PersoneelUrls.Polis(id), "Terug naar de verzekering") : new(PersoneelUrls.Verzekeringen, "Terug naar verzekeringen");
}
