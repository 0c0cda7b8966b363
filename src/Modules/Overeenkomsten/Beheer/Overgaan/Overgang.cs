namespace AmaWvg.Overeenkomsten;

internal sealed class Overgang(BeheerDocumenten documenten, Overgangsgevolg gevolg, IEnumerable<IOvergangsdeelname> deelnames, TimeProvider clock) : IOvergang
{
    public async Task<Overgangsvoorbeeld> BekijkAsync(Overgangsvraag vraag, IReadOnlyList<Periode> erkend, CancellationToken cancellationToken)
    {
        var inhoud = await Overgangsinhoud.LaadAsync(documenten, vraag, cancellationToken);
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
        var (bijVan, bijNaar) = await gevolg.VanAsync(documenten, inhoud, erkend, cancellationToken);
        return voorbeeld with { BijVan = bijVan, BijNaar = bijNaar };
    }

    public async Task<int> VoerUitAsync(Overgangsvraag vraag, string reden, CancellationToken cancellationToken)
    {
        var (inhoud, nu) = (await Overgangsinhoud.LaadAsync(documenten, vraag, cancellationToken), clock.GetUtcNow());
        // A report for a participant at the same moment meets the passage on the version.
        foreach (var bekend in inhoud.Daar.Values.Concat(inhoud.Deelnemers.Values))
            documenten.Wijzig(bekend);
        var opvolgers = inhoud.Overeenkomsten.Select(Voer).ToList();
        foreach (var nieuw in inhoud.Nieuw)
            documenten.Nieuw(nieuw);
        foreach (var (overeenkomst, opvolger) in inhoud.Overeenkomsten.Zip(opvolgers))
        {
            documenten.Wijzig(overeenkomst);
            documenten.Nieuw(opvolger);
        }
        if (inhoud.Overeenkomsten.Count > 0)
        {
            documenten.PubliceerBij(vraag.Van, new OvereenkomstenOvergedragen(vraag.Naar.Waarde, vraag.EersteDag.AddDays(-1), inhoud.Overeenkomsten.Count));
            var paren = inhoud.Overeenkomsten.Zip(opvolgers, (van, naar) => new Overgangspaar(van.DeelnemerId, van.Id, naar.DeelnemerId, naar.Id)).ToList();
            foreach (var deelname in deelnames)
                await deelname.NeemMeeAsync(documenten, vraag, paren, cancellationToken);
            documenten.PubliceerBij(vraag.Naar, new OvereenkomstenOvergenomen(vraag.Van.Waarde, vraag.EersteDag, inhoud.Overeenkomsten.Count));
        }
        return inhoud.Overeenkomsten.Count;

        Overeenkomst Voer(Overeenkomst overeenkomst)
        {
            var (deelnemer, opvolger) = inhoud.Voer(overeenkomst, nu);
            documenten.NoteerHistoriekBij(vraag.Van, HistoriekOnderwerp.Deelnemer(overeenkomst.DeelnemerId), "Overeenkomst overgedragen",
                $"{overeenkomst.Referentie}, vanaf {DutchDate.Format(opvolger.Startdatum)} bij {vraag.NaarNaam}. Reden: {reden}", Departement.Naam);
            documenten.NoteerHistoriekBij(vraag.Naar, HistoriekOnderwerp.Deelnemer(deelnemer.Id), "Overeenkomst overgenomen",
                $"{opvolger.Referentie}, {Periodetekst.Van(opvolger.Startdatum, opvolger.Einddatum)}, van {vraag.VanNaam}. Reden: {reden}", Departement.Naam);
            return opvolger;
        }
    }
}
