namespace AmaWvg.Overeenkomsten;

/// <summary>
/// What the coming runs make of a passage, and of the recognition that ends with it. The voorziening that had the agreements is settled whole:
/// months of an agreement that stays come back too. At the other one it is about the participants who get an agreement.
/// </summary>
internal sealed class Overgangsgevolg(IVoorzieningen voorzieningen, IBoekstanden boekstanden, TimeProvider clock)
{
    /// <param name="documenten">The agreements; what is passed here must not be saved.</param>
    /// <param name="inhoud">What passes; it has passed afterwards.</param>
    /// <param name="erkend">When the voorziening that had the agreements is recognised after it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<(IReadOnlyList<string> BijVan, IReadOnlyList<string> BijNaar)> VanAsync(
        BeheerDocumenten documenten, Overgangsinhoud inhoud, IReadOnlyList<Periode> erkend, CancellationToken cancellationToken)
    {
        var (van, naar, nu) = (inhoud.Vraag.Van, inhoud.Vraag.Naar, clock.GetUtcNow());
        var blijvend = await Overgangsinhoud.Blijvend(documenten, inhoud.Vraag).ToListAsync(cancellationToken);
        var (vanErkend, naarErkend) = (await voorzieningen.ErkenningenVanAsync(van, cancellationToken), await voorzieningen.ErkenningenVanAsync(naar, cancellationToken));
        var (voorHier, voorDaar) = (Hier(vanErkend), Daar());
        foreach (var overeenkomst in inhoud.Overeenkomsten)
            inhoud.Voer(overeenkomst, nu);
        var (naHier, naDaar) = (Hier(erkend), Daar());

        var hier = await documenten.LeesAsync(
            $"select id from {OvereenkomstenDocumenten.Deelnemers} where tenant_id = $1", [van], rij => rij.GetGuid(0), cancellationToken);
        return (await ZinnenAsync(van, hier, voorHier, naHier), naDaar.Count == 0 ? [] : await ZinnenAsync(naar, naDaar.Keys, voorDaar, naDaar));

        Dictionary<Guid, Subsidiemaanden> Hier(IReadOnlyList<Periode> perioden) => Stand(perioden, blijvend.Concat(
            inhoud.Overeenkomsten.Select(o => new DeelnemerVoorSubsidie(o.DeelnemerId, inhoud.Deelnemers[o.DeelnemerId].Geboortedatum, [Nu(o)]))));

        Dictionary<Guid, Subsidiemaanden> Daar() => Stand(naarErkend, inhoud.AlDaar.SelectMany(deelnemer =>
            deelnemer.Value.Select(o => new DeelnemerVoorSubsidie(o.DeelnemerId, inhoud.Daar[deelnemer.Key].Geboortedatum, [Nu(o)]))));

        async Task<IReadOnlyList<string>> ZinnenAsync(
            HcoNummer hco, IReadOnlyCollection<Guid> deelnemers, Dictionary<Guid, Subsidiemaanden> voor, Dictionary<Guid, Subsidiemaanden> na)
        {
            var samengevoegd = await documenten.SamengevoegdAsync(hco, cancellationToken);
            var stand = await boekstanden.VanAsync(hco, [.. deelnemers.Union(samengevoegd.Where(paar => na.ContainsKey(paar.Value)).Select(paar => paar.Key))], cancellationToken);
            return Gevolgzinnen.Uitbetaling(stand.BijElk(voor, na, samengevoegd, BrusselseTijd.DagVan(nu)));
        }
    }

    private static Dictionary<Guid, Subsidiemaanden> Stand(IReadOnlyList<Periode> erkend, IEnumerable<DeelnemerVoorSubsidie> deelnemers) => deelnemers
        .GroupBy(deelnemer => deelnemer.Id)
        .ToDictionary(delen => delen.Key, delen => new Subsidiemaanden(delen.First().Geboortedatum, [.. delen.SelectMany(deel => deel.Overeenkomsten)], erkend));

    // As it stands at this moment: the passage adds to the list of ends.
    private static Looptijd Nu(Overeenkomst overeenkomst) => overeenkomst.VoorSubsidie with { Wijzigingen = [.. overeenkomst.Eindwijzigingen] };
}
