using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnVoorziening.Bijlagen;
using AmaWvg.MijnVoorziening.Regels;
using AmaWvg.Web.Components;
using AmaWvg.Web.Wijzigen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace AmaWvg.MijnVoorziening.Erkenningsaanvragen.Bekijken;

internal sealed class BekijkQuery(
    MijnVoorzieningDb db, Aanvraagdossiers dossiers, Aanvraaginzage inzage, IHuidigeSessie sessie, TimeProvider clock, IOptions<BeslissingOptions> options)
{
    public Task<Aanvraagdossier?> VindAsync(Guid id, CancellationToken cancellationToken) => dossiers.VindAsync(id, cancellationToken);

    /// <param name="dossier">An application that was filed.</param>
    /// <param name="gedaan">History row of the change that led here, if any.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<BekijkView> RunAsync(Aanvraagdossier dossier, Guid? gedaan, CancellationToken cancellationToken)
    {
        await inzage.NoteerAsync(dossier, cancellationToken);
        var regel = gedaan is null
            ? null
            : await db.Historiek.AsNoTracking().SingleOrDefaultAsync(h => h.Id == gedaan && h.Onderwerp == dossier.Voorziening.Id, cancellationToken);
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
