using AmaWvg.MijnVoorziening.Erkenningsaanvragen.Bekijken;
using Microsoft.Extensions.Options;

namespace AmaWvg.MijnVoorziening;

internal static class BekijkEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(AanvraagUrls.AanvraagRoute, Get);

    private static async Task<IResult> Get(Guid id, string? gedaan, BekijkQuery query, CancellationToken cancellationToken)
    {
        if (await query.VindAsync(id, cancellationToken) is not { } dossier)
            return Results.NotFound();
        return dossier.IsIngediend
            ? BekijkPage.Create(await query.RunAsync(dossier, Guid.TryParse(gedaan, out var regel) ? regel : null, cancellationToken))
            : Results.Redirect(dossier.Vervolg);
    }
}

/// <summary>An application that was filed.</summary>
/// <param name="Id">The application.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Ingediend">Day on which it was filed.</param>
/// <param name="Termijn">Last days of the decision.</param>
/// <param name="KanIntrekken">Whether it can be withdrawn.</param>
/// <param name="Verloop">Every change of status, newest first.</param>
/// <param name="Besluit">The signed decision, when a recognition was granted.</param>
/// <param name="Antwoorden">Everything that was filled in.</param>
/// <param name="Melding">The confirmation of a change that was just made.</param>
public sealed record BekijkView(
    Guid Id,
    AanvraagStatus Status,
    DateOnly Ingediend,
    Beslissingstermijn Termijn,
    bool KanIntrekken,
    IReadOnlyList<HistoriekLine> Verloop,
    BijlageRij? Besluit,
    AntwoordenView Antwoorden,
    Melding? Melding);

internal sealed class BekijkQuery(
    Documenten documenten, Aanvraagdossiers dossiers, Aanvraaginzage inzage, IHuidigeSessie sessie, TimeProvider clock, IOptions<BeslissingOptions> options)
{
    public Task<Aanvraagdossier?> VindAsync(Guid id, CancellationToken cancellationToken) => dossiers.VindAsync(id, cancellationToken);

    /// <param name="dossier">An application that was filed.</param>
    /// <param name="gedaan">History row of the change that led here, if any.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<BekijkView> RunAsync(Aanvraagdossier dossier, Guid? gedaan, CancellationToken cancellationToken)
    {
        await inzage.NoteerAsync(dossier, cancellationToken);
        var regel = await documenten.HistoriekregelAsync(gedaan, cancellationToken) is { } gevonden && gevonden.Onderwerp == dossier.Voorziening.Id ? gevonden : null;
        var aanvraag = dossier.Aanvraag;
        return new(
            aanvraag.Id,
            aanvraag.Status,
            BrusselseTijd.DagVan(aanvraag.Ingediend!.Value),
            Beslissingstermijn.Van(aanvraag.Ingediend.Value, options.Value),
            aanvraag.Kan(AanvraagActie.Intrekken),
            [.. aanvraag.Statuswijzigingen.Select(Regel).Reverse()],
            dossier.Besluit is { } besluit ? BijlageRij.Van(besluit, null) : null,
            AntwoordenView.Van(dossier),
            Melding.Van(regel, sessie, clock));
    }

    private static HistoriekLine Regel(Statuswijziging wijziging) => new(
        BrusselseTijd.Lokaal(wijziging.Tijdstip),
        wijziging.Reden is "" ? wijziging.Status.Label() : $"{wijziging.Status.Label()}: {wijziging.Reden}",
        wijziging.Door);
}
