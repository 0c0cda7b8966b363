using System.Security.Claims;
using Microsoft.Extensions.Options;

namespace AmaWvg.MijnVoorziening;

internal sealed class BeheerDossierQuery(
    BeheerDocumenten documenten, Toegangslogboek toegangslog, IHuidigeSessie sessie, TimeProvider clock, IOptions<BeslissingOptions> options)
{
    /// <param name="id">The application.</param>
    /// <param name="gedaan">History row of the change that led here, if any.</param>
    /// <param name="user">Whose roles decide what may be done.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Null when there is no such application, or it is still a draft.</returns>
    public async Task<BeheerDossierView?> RunAsync(Guid id, Guid? gedaan, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        if (await documenten.IngediendeAanvraagAsync(id, cancellationToken) is not { Ingediend: { } ingediend } aanvraag)
            return null;
        var voorziening = await documenten.VoorzieningVanAsync(aanvraag.Hco, cancellationToken);
        var laatste = (await documenten.ErkenningenAsync(cancellationToken, aanvraag.Hco)).DieTellen().LastOrDefault();
        var bijlagen = await documenten.BijlagenAsync(id, cancellationToken);
        var historiek = await documenten.HistoriekAsync([id], cancellationToken);
        var medewerkers = aanvraag.Erkenningscriteria.Medewerkers;
        await toegangslog.NoteerPersonenBijAsync(aanvraag.Hco, "behandeling erkenningsaanvraag", medewerkers.Count, id, [.. medewerkers.Select(m => m.Insz)], cancellationToken);

        var dossier = new Aanvraagdossier(aanvraag, voorziening, null, bijlagen);
        var uiterste = Termijnbewaking.Uiterste(aanvraag.Status, Beslissingstermijn.Van(ingediend, options.Value));
        return new(
            id,
            voorziening.Naam,
            laatste is null ? "Nooit erkend" : $"{laatste.Nummer}, van {DutchDate.Format(laatste.Van)} tot en met {DutchDate.Format(laatste.TotEnMet)}",
            aanvraag.Status,
            BrusselseTijd.DagVan(ingediend),
            uiterste,
            uiterste?.DayNumber - clock.Vandaag().DayNumber,
            [.. Beslissing.Alle.Where(b => aanvraag.Kan(b.Actie) && Aanvraagverloop.Bevoegd(b.Actie).Any(user.IsInRole))],
            dossier.Besluit is { } besluit ? BijlageRij.Van(besluit, null, BeheerUrls.Bijlage) : null,
            AntwoordenView.Van(dossier, BeheerUrls.Bijlage),
            Verloop(aanvraag, historiek),
            Melding.Van(historiek.Find(regel => regel.Id == gedaan), sessie, clock));
    }

    // What the department did stands in the history, with the name of who did it; what the organisation did stands in the application.
    // Filing comes before all decisions, and after a withdrawal there are none.
    private static IReadOnlyList<HistoriekLine> Verloop(Erkenningsaanvraag aanvraag, List<HistoriekRegel> historiek) =>
    [
        .. Van(aanvraag, AanvraagStatus.Ingetrokken),
        .. historiek.Select(regel => new HistoriekLine(BrusselseTijd.Lokaal(regel.Tijdstip), regel.Regel, regel.Door)),
        .. Van(aanvraag, AanvraagStatus.InAanvraag),
    ];

    private static IEnumerable<HistoriekLine> Van(Erkenningsaanvraag aanvraag, AanvraagStatus status) => aanvraag.Statuswijzigingen
        .Where(wijziging => wijziging.Status == status)
        .Select(wijziging => new HistoriekLine(BrusselseTijd.Lokaal(wijziging.Tijdstip), Regel(wijziging), wijziging.Door));

    private static string Regel(Statuswijziging wijziging) => wijziging switch
    {
        { Status: AanvraagStatus.InAanvraag } => "Erkenningsaanvraag ingediend",
        { Reden: "" } => "Erkenningsaanvraag ingetrokken",
        _ => $"Erkenningsaanvraag ingetrokken: {wijziging.Reden}",
    };
}
