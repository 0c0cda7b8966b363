using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Historiek;
using AmaWvg.MijnVoorziening.Erkenningsaanvragen;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnVoorziening.Beheer.Beslissen;

/// <summary>What a member of staff decided on the form.</summary>
/// <param name="Toelichting">What the organisation gets to read.</param>
/// <param name="Versie">Row version of the application that was seen.</param>
/// <param name="Besluit">The attachment with the signed decision.</param>
internal sealed record Uitspraak(string Toelichting, uint Versie, Guid? Besluit = null);

/// <summary>Takes a decision: status, both histories and the event in one transaction.</summary>
internal sealed class BeslissenHandler(MijnVoorzieningBeheerDb db, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <param name="aanvraag">The application, as loaded.</param>
    /// <param name="beslissing">The decision.</param>
    /// <param name="uitspraak">What goes with it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Where to go; null when somebody else was first, or when the status does not allow it.</returns>
    public async Task<string?> HandleAsync(Erkenningsaanvraag aanvraag, Beslissing beslissing, Uitspraak uitspraak, CancellationToken cancellationToken)
    {
        if (aanvraag.Versie != uitspraak.Versie || !aanvraag.Kan(beslissing.Actie))
            return null;
        aanvraag.Behandel(beslissing.Actie, new(sessie.Persoon!, Departement.Naam), clock.GetUtcNow(), uitspraak.Toelichting);
        var voorziening = await db.Voorzieningen.AsNoTracking().SingleAsync(v => v.Hco == aanvraag.Hco, cancellationToken);
        var toelichting = uitspraak.Toelichting is "" ? null : uitspraak.Toelichting;
        db.NoteerHistoriekBij(aanvraag.Hco, HistoriekOnderwerp.Voorziening(voorziening.Id), beslissing.Historiek, toelichting, Departement.Naam);
        var regel = db.NoteerHistoriekBij(aanvraag.Hco, HistoriekOnderwerp.Aanvraag(aanvraag.Id), beslissing.Historiek, toelichting, sessie.Naam);
        db.PubliceerBij(aanvraag.Hco, new AanvraagBeslist(aanvraag.Id, aanvraag.Status.ToString(), uitspraak.Toelichting, uitspraak.Besluit));
        var url = BeheerUrls.DossierNa(aanvraag.Id, regel);
        try
        {
            await db.SaveAsync(url, cancellationToken);
            return url;
        }
        catch (DbUpdateConcurrencyException)
        {
            return null;
        }
    }
}
