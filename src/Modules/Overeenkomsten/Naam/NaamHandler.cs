using AmaWvg.Overeenkomsten.Documenten;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Overeenkomsten.Naam;

internal sealed class NaamHandler(OvereenkomstenDb db, Bewaring bewaring)
{
    public async Task<Wijziging> HandleAsync(Deelnemer deelnemer, NaamForm form, CancellationToken cancellationToken)
    {
        if (deelnemer.HeeftNaam(form.Voornaam, form.Naam))
            return Wijziging.Gelukt(OvereenkomstenUrls.Deelnemer(deelnemer.Id));
        if (deelnemer.Versie != form.Versie)
            return await bewaring.BotsingAsync(deelnemer.Id, cancellationToken);
        var overeenkomsten = await db.Overeenkomsten.Where(o => o.DeelnemerId == deelnemer.Id).ToListAsync(cancellationToken);
        var regel = Naamwijziging.Pas(db, deelnemer, overeenkomsten, form.Voornaam, form.Naam);
        return await bewaring.SaveAsync(deelnemer.Id, regel, cancellationToken);
    }
}
