namespace AmaWvg.Tests.Overeenkomsten.Cijfers;

/// <summary>The same figures, counted one agreement at a time.</summary>
internal static class Traag
{
    public static IEnumerable<(string, int, int, int)> PerJaar(List<Avond> gekend, DateOnly dag) =>
        from hco in gekend.Select(avond => avond.Hco).Distinct()
        from jaar in Enumerable.Range(2000, 60)
        let opgestart = gekend.Count(avond => avond.Hco == hco && avond.Start.Year == jaar)
        let beeindigd = gekend.Count(avond => avond.Hco == hco && avond.Einde <= dag && avond.Einde.Value.Year == jaar)
        where opgestart + beeindigd > 0
        orderby hco.Waarde, jaar
        select (hco.Waarde, jaar, opgestart, beeindigd);

    public static IEnumerable<(string, int, int)> Lopend(List<Avond> lopend) =>
        from avond in lopend
        group avond by avond.Hco.Waarde into hco
        orderby hco.Key
        select (hco.Key, hco.Count(), hco.Select(avond => avond.Insz).Distinct().Count());

    public static IEnumerable<(string, int, int, int, int)> Termijnen(List<Avond> gekend, DateOnly dag) =>
        from hco in gekend.Select(avond => avond.Hco).Distinct()
        from jaar in Enumerable.Range(2000, 60)
        let opgestart = gekend.Where(avond => avond.Hco == hco && avond.Start.Year == jaar).ToList()
        let beeindigd = gekend.Where(avond => avond.Hco == hco && avond.Einde <= dag && avond.Einde.Value.Year == jaar).ToList()
        where opgestart.Count + beeindigd.Count > 0
        orderby hco.Waarde, jaar
        select (hco.Waarde, jaar, opgestart.Count(avond => Verloren(avond).Any() || IsLaat(avond)), opgestart.Sum(avond => Verloren(avond).Count()),
            beeindigd.Count(avond => avond.EindeOp > Maand.Van(avond.Einde!.Value).Volgende.EersteDag.AddDays(4)));

    public static Spreidingscijfer Duur(IEnumerable<Avond> gekend, DateOnly dag, bool gestopt)
    {
        var dagen = gekend.Where(avond => avond.Einde < dag == gestopt).Select(avond => (decimal)(gestopt ? avond.Einde!.Value : dag).DayNumber - avond.Start.DayNumber).Order().ToList();
        return dagen.Count == 0 ? Spreidingscijfer.Geen : new(dagen.Count, Rond(dagen.Average()), Kwart(dagen, 0.25m), Kwart(dagen, 0.5m), Kwart(dagen, 0.75m));
    }

    private static decimal Kwart(List<decimal> dagen, decimal deel)
    {
        var plaats = (dagen.Count - 1) * deel;
        var onder = (int)plaats;
        return Rond(dagen[onder] + ((dagen[Math.Min(onder + 1, dagen.Count - 1)] - dagen[onder]) * (plaats - onder)));
    }

    private static decimal Rond(decimal dagen) => Math.Round(dagen, 2, MidpointRounding.AwayFromZero);

    private static bool IsLaat(Avond avond) => Maand.Van(avond.Aangemeld) > Maand.Van(avond.Start);

    // Month by month: guided, and before the month of the report.
    private static IEnumerable<Maand> Verloren(Avond avond) => Maand.Reeks(Maand.Van(avond.Start), Maand.Van(avond.Aangemeld).Vorige)
        .Where(maand => avond.Einde is not { } einde || maand <= Maand.Van(einde));
}
