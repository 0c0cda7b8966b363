using AmaWvg.Kernel.Historiek;
using AmaWvg.Overeenkomsten.Documenten;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Wijzigen;

namespace AmaWvg.Overeenkomsten.Referentie;

internal sealed class ReferentieHandler(OvereenkomstenDb db)
{
    public async Task<Wijziging> HandleAsync(Overeenkomst overeenkomst, ReferentieForm form, CancellationToken cancellationToken)
    {
        var deelnemer = overeenkomst.DeelnemerId;
        if (overeenkomst.Referentie == form.Referentie)
            return Wijziging.Gelukt(OvereenkomstenUrls.Deelnemer(deelnemer));
        if (overeenkomst.Versie != form.Versie)
            return await db.BotsingAsync(deelnemer, cancellationToken);
        if (overeenkomst.Vergrendeling is { } reden)
            return Wijziging.Geweigerd(FormErrors.None.Add("referentie", reden));
        if (Dubbel.Zoek(await db.AndereAsync(overeenkomst, cancellationToken), form.Referentie, overeenkomst.Periode) is { } dubbel)
            return Wijziging.Geweigerd(FormErrors.None.Add("referentie", Dubbel.Tekst(dubbel)));

        var was = overeenkomst.Referentie;
        overeenkomst.WijzigReferentie(form.Referentie);
        var regel = db.NoteerHistoriek(HistoriekOnderwerp.Deelnemer(deelnemer), Acties.Referentie, $"‘{was}’ werd ‘{form.Referentie}’.");
        return await db.BewaarAsync(deelnemer, OvereenkomstenUrls.DeelnemerNa(deelnemer, regel), cancellationToken);
    }
}
