using AmaWvg.Kernel.Historiek;
using AmaWvg.Overeenkomsten.Documenten;
using AmaWvg.Overeenkomsten.Regels;
using AmaWvg.Web.Forms;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Overeenkomsten.Referentie;

internal sealed class ReferentieHandler(OvereenkomstenDb db, Bewaring bewaring)
{
    public async Task<Wijziging> HandleAsync(Overeenkomst overeenkomst, ReferentieForm form, CancellationToken cancellationToken)
    {
        var deelnemer = overeenkomst.DeelnemerId;
        if (overeenkomst.Referentie == form.Referentie)
            return Wijziging.Gelukt(OvereenkomstenUrls.Deelnemer(deelnemer));
        if (overeenkomst.Versie != form.Versie)
            return await bewaring.BotsingAsync(deelnemer, cancellationToken);
        var andere = await db.Overeenkomsten.AsNoTracking()
            .Where(o => o.DeelnemerId == deelnemer && o.Id != overeenkomst.Id).ToListAsync(cancellationToken);
        if (andere.FirstOrDefault(o => Overlap.Bestaat(form.Referentie, overeenkomst.Periode, o.Referentie, o.Periode)) is { } dubbel)
            return Wijziging.Geweigerd(FormErrors.None.Add("referentie", Dubbeltekst.Van(dubbel)));

        var was = overeenkomst.Referentie;
        overeenkomst.WijzigReferentie(form.Referentie);
        var regel = db.NoteerHistoriek(HistoriekOnderwerp.Deelnemer(deelnemer), Acties.Referentie, $"‘{was}’ werd ‘{form.Referentie}’.");
        return await bewaring.SaveAsync(deelnemer, regel, cancellationToken);
    }
}
