using AmaWvg.Kernel.Contracts.Overeenkomsten;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Documents;
using AmaWvg.Kernel.Historiek;
using AmaWvg.Overeenkomsten.Documenten;
using AmaWvg.Web.Forms;

namespace AmaWvg.Overeenkomsten.Beheer.Overgaan;

internal sealed class Overgang(OvereenkomstenBeheerDb db, Transactiedeelname deelname, TimeProvider clock) : IOvergang
{
    public async Task<Overgangsvoorbeeld> BekijkAsync(Overgangsvraag vraag, CancellationToken cancellationToken)
    {
        var inhoud = await Overgangsinhoud.LaadAsync(db, vraag, cancellationToken);
        db.ChangeTracker.Clear();
        return new(
            inhoud.Overeenkomsten.Count,
            inhoud.Deelnemers.Count,
            [.. inhoud.Deelnemers.Values.Where(d => inhoud.Daar.ContainsKey(d.Insz)).Select(d => d.VolledigeNaam).Order(StringComparer.Ordinal)],
            [.. inhoud.Overeenkomsten.Where(o => inhoud.IsDubbel(o, o.Referentie)).Select(o => $"{o.VolledigeNaam}, {o.Referentie}").Order(StringComparer.Ordinal)],
            [.. inhoud.Deelnemers.Values.Where(d => inhoud.Daar.ContainsKey(d.Insz)).Select(d => d.Id)
                .Union(inhoud.Overeenkomsten.Where(o => inhoud.IsDubbel(o, o.Referentie)).Select(o => o.DeelnemerId))]);
    }

    public async Task<int> VoerUitAsync(ModuleDb leider, Overgangsvraag vraag, string reden, CancellationToken cancellationToken)
    {
        await using var mee = await deelname.OpenAsync<OvereenkomstenBeheerDb>(leider, cancellationToken);
        var (inhoud, nu) = (await Overgangsinhoud.LaadAsync(mee, vraag, cancellationToken), clock.GetUtcNow());
        foreach (var bekend in inhoud.Daar.Values.Concat(inhoud.Deelnemers.Values))
            // A report for this participant at the same moment meets the passage on the row's version.
            mee.Entry(bekend).Property(d => d.Naam).IsModified = true;
        foreach (var overeenkomst in inhoud.Overeenkomsten)
            Voer(mee, inhoud, overeenkomst, nu);
        if (inhoud.Overeenkomsten.Count > 0)
        {
            mee.PubliceerBij(vraag.Van, new OvereenkomstenOvergedragen(vraag.Naar.Waarde, vraag.EersteDag.AddDays(-1), inhoud.Overeenkomsten.Count));
            mee.PubliceerBij(vraag.Naar, new OvereenkomstenOvergenomen(vraag.Van.Waarde, vraag.EersteDag, inhoud.Overeenkomsten.Count));
        }
        await mee.SaveChangesAsync(cancellationToken);
        return inhoud.Overeenkomsten.Count;

        void Voer(OvereenkomstenBeheerDb db, Overgangsinhoud inhoud, Overeenkomst overeenkomst, DateTimeOffset nu)
        {
            var deelnemer = inhoud.DeelnemerDaar(db, overeenkomst, nu);
            var opvolger = overeenkomst.GaOver(deelnemer, inhoud.Referentie(overeenkomst), vraag.EersteDag, nu);
            inhoud.Voeg(opvolger);
            db.Add(opvolger);
            db.NoteerHistoriekBij(vraag.Van, HistoriekOnderwerp.Deelnemer(overeenkomst.DeelnemerId), "Overeenkomst overgedragen",
                $"{overeenkomst.Referentie}, vanaf {DutchDate.Format(opvolger.Startdatum)} bij {vraag.NaarNaam}. Reden: {reden}", Departement.Naam);
            db.NoteerHistoriekBij(vraag.Naar, HistoriekOnderwerp.Deelnemer(deelnemer.Id), "Overeenkomst overgenomen",
                $"{opvolger.Referentie}, {Periodetekst.Van(opvolger.Startdatum, opvolger.Einddatum)}, van {vraag.VanNaam}. Reden: {reden}", Departement.Naam);
        }
    }
}
