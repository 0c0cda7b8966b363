using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Historiek;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnVoorziening.Erkenningsaanvragen.Intrekken;

/// <summary>Withdraws an application.</summary>
internal sealed class IntrekkenHandler(MijnVoorzieningDb db, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <returns>Where to go; null when it can no longer be withdrawn.</returns>
    public async Task<string?> HandleAsync(Erkenningsaanvraag aanvraag, string reden, CancellationToken cancellationToken)
    {
        if (!aanvraag.Kan(AanvraagActie.Intrekken))
            return null;
        aanvraag.Behandel(AanvraagActie.Intrekken, new(sessie.Persoon!, sessie.Naam), clock.GetUtcNow(), reden);
        db.Publiceer(new AanvraagIngetrokken(aanvraag.Id));
        var voorziening = await db.EigenVoorzieningAsync(cancellationToken);
        var regel = db.NoteerHistoriek(HistoriekOnderwerp.Voorziening(voorziening.Id), "Erkenningsaanvraag ingetrokken", reden is "" ? null : reden);
        var url = AanvraagUrls.AanvraagNa(aanvraag.Id, regel);
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
