using AmaWvg.Kernel.Contracts.Overeenkomsten;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Documents;
using AmaWvg.Kernel.Historiek;
using AmaWvg.Kernel.Types;
using AmaWvg.Overeenkomsten.Documenten;
using AmaWvg.Web.Forms;

namespace AmaWvg.Overeenkomsten.Beheer.Overgaan;

internal sealed class Overgang(OvereenkomstenBeheerDb db, Transactiedeelname deelname, Overgangsgevolg gevolg, TimeProvider clock) : IOvergang
{
    public async Task<Overgangsvoorbeeld> BekijkAsync(Overgangsvraag vraag, IReadOnlyList<Periode> erkend, CancellationToken cancellationToken)
    {
        var inhoud = await Overgangsinhoud.LaadAsync(db, vraag, cancellationToken);
        var voorbeeld = new Overgangsvoorbeeld(
            inhoud.Overeenkomsten.Count,
            inhoud.Deelnemers.Count,
            [.. inhoud.Deelnemers.Values.Where(d => inhoud.Daar.ContainsKey(d.Insz)).Select(d => d.VolledigeNaam).Order(StringComparer.Ordinal)],
            [.. inhoud.Overeenkomsten.Where(o => inhoud.IsDubbel(o, o.Referentie)).Select(o => $"{o.VolledigeNaam}, {o.Referentie}").Order(StringComparer.Ordinal)],
            [.. inhoud.Deelnemers.Values.Where(d => inhoud.Daar.ContainsKey(d.Insz)).Select(d => d.Id)
                .Union(inhoud.Overeenkomsten.Where(o => inhoud.IsDubbel(o, o.Referentie)).Select(o => o.DeelnemerId))],
            [],
            []);
        // The passage itself, which is never saved, tells what follows from it.
        var (bijVan, bijNaar) = await gevolg.VanAsync(db, inhoud, erkend, cancellationToken);
        db.ChangeTracker.Clear();
        return voorbeeld with { BijVan = bijVan, BijNaar = bijNaar };
    }

    public async Task<int> VoerUitAsync(ModuleDb leider, Overgangsvraag vraag, string reden, CancellationToken cancellationToken)
    {
        await using var mee = await deelname.OpenAsync<OvereenkomstenBeheerDb>(leider, cancellationToken);
        var (inhoud, nu) = (await Overgangsinhoud.LaadAsync(mee, vraag, cancellationToken), clock.GetUtcNow());
        foreach (var bekend in inhoud.Daar.Values.Concat(inhoud.Deelnemers.Values))
            // A report for this participant at the same moment meets the passage on the row's version.
            mee.Entry(bekend).Property(d => d.Naam).IsModified = true;
        foreach (var overeenkomst in inhoud.Overeenkomsten)
            Voer(overeenkomst);
        if (inhoud.Overeenkomsten.Count > 0)
        {
            mee.PubliceerBij(vraag.Van, new OvereenkomstenOvergedragen(vraag.Naar.Waarde, vraag.EersteDag.AddDays(-1), inhoud.Overeenkomsten.Count));
            mee.PubliceerBij(vraag.Naar, new OvereenkomstenOvergenomen(vraag.Van.Waarde, vraag.EersteDag, inhoud.Overeenkomsten.Count));
        }
        await mee.SaveChangesAsync(cancellationToken);
        return inhoud.Overeenkomsten.Count;

        void Voer(Overeenkomst overeenkomst)
        {
            var (deelnemer, opvolger) = inhoud.Voer(mee, overeenkomst, nu);
            mee.NoteerHistoriekBij(vraag.Van, HistoriekOnderwerp.Deelnemer(overeenkomst.DeelnemerId), "Overeenkomst overgedragen",
                $"{overeenkomst.Referentie}, vanaf {DutchDate.Format(opvolger.Startdatum)} bij {vraag.NaarNaam}. Reden: {reden}", Departement.Naam);
            mee.NoteerHistoriekBij(vraag.Naar, HistoriekOnderwerp.Deelnemer(deelnemer.Id), "Overeenkomst overgenomen",
                $"{opvolger.Referentie}, {Periodetekst.Van(opvolger.Startdatum, opvolger.Einddatum)}, van {vraag.VanNaam}. Reden: {reden}", Departement.Naam);
        }
    }
}
