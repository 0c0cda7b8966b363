using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Historiek;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnVoorziening.Erkenningsaanvragen.Controleren;

/// <summary>Files an application.</summary>
internal sealed class IndienenHandler(MijnVoorzieningDb db, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <returns>Where to go; null when somebody changed it since it was read.</returns>
    public async Task<string?> HandleAsync(Aanvraagdossier dossier, uint versie, CancellationToken cancellationToken)
    {
        var aanvraag = dossier.Aanvraag;
        if (!aanvraag.IsGezien(versie, null))
            return null;
        aanvraag.DienIn(dossier.Informatie, dossier.VragenMetBijlage, new(sessie.Persoon!, sessie.Naam), clock.GetUtcNow());
        var vragen = Bijlagevragen.Van(aanvraag.Erkenningscriteria).ToHashSet();
        db.RemoveRange(dossier.Bijlagen.Where(b => !vragen.Contains(b.Vraag)));
        db.Publiceer(new AanvraagIngediend(aanvraag.Id));
        var regel = db.NoteerHistoriek(HistoriekOnderwerp.Voorziening(dossier.Voorziening.Id), "Erkenningsaanvraag ingediend");
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
