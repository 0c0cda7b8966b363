using AmaWvg.Overeenkomsten.Documenten;
using AmaWvg.Web.Wijzigen;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Overeenkomsten.Naam;

internal sealed class NaamHandler(OvereenkomstenDb db)
{
    public async Task<Wijziging> HandleAsync(Deelnemer deelnemer, NaamForm form, CancellationToken cancellationToken)
    {
        if (deelnemer.HeeftNaam(form.Voornaam, form.Naam))
            return Wijziging.Gelukt(OvereenkomstenUrls.Deelnemer(deelnemer.Id));
        if (deelnemer.Versie != form.Versie)
            return await db.BotsingAsync(deelnemer.Id, cancellationToken);
        var overeenkomsten = await db.Overeenkomsten.Where(o => o.DeelnemerId == deelnemer.Id).ToListAsync(cancellationToken);
        var regel = Naamwijziging.Pas(db, deelnemer, overeenkomsten, form.Voornaam, form.Naam);
        return await db.BewaarAsync(deelnemer.Id, OvereenkomstenUrls.DeelnemerNa(deelnemer.Id, regel), cancellationToken);
    }
}
