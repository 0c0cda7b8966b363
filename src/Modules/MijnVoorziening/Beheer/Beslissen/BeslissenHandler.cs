using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Historiek;
using AmaWvg.MijnVoorziening.Erkenningsaanvragen;
using AmaWvg.Web.Wijzigen;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnVoorziening.Beheer.Beslissen;

/// <summary>Takes a decision: status, both histories and the event in one transaction.</summary>
internal sealed class BeslissenHandler(MijnVoorzieningBeheerDb db, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <summary>The department signs towards the organisation; who of its staff decided stands in the history of the dossier.</summary>
    private const string Departement = "Departement Zorg";

    /// <param name="aanvraag">The application, as loaded.</param>
    /// <param name="beslissing">The decision.</param>
    /// <param name="reden">Why.</param>
    /// <param name="versie">Row version that the person saw.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Wijziging> HandleAsync(
        Erkenningsaanvraag aanvraag, Beslissing beslissing, string reden, uint versie, CancellationToken cancellationToken)
    {
        if (aanvraag.Versie != versie || !aanvraag.Kan(beslissing.Actie))
            return await db.BotsingAsync(aanvraag.Id, cancellationToken);
        var nu = clock.GetUtcNow();
        aanvraag.Behandel(beslissing.Actie, new(sessie.Persoon!, Departement), nu, reden);
        var voorziening = await db.Voorzieningen.AsNoTracking().SingleAsync(v => v.Hco == aanvraag.Hco, cancellationToken);
        var toelichting = reden is "" ? null : reden;
        db.NoteerHistoriekBij(aanvraag.Hco, HistoriekOnderwerp.Voorziening(voorziening.Id), beslissing.Historiek, toelichting, Departement);
        var regel = db.NoteerHistoriekBij(aanvraag.Hco, HistoriekOnderwerp.Aanvraag(aanvraag.Id), beslissing.Historiek, toelichting, sessie.Naam);
        db.PubliceerBij(aanvraag.Hco, new AanvraagBeslist(aanvraag.Id, aanvraag.Status.ToString()));
        return await db.BewaarAsync(aanvraag.Id, BeheerUrls.DossierNa(aanvraag.Id, regel), cancellationToken);
    }
}
