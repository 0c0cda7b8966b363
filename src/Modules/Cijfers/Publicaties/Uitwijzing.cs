namespace AmaWvg.Cijfers;

/// <summary>
/// What somebody can work out who knows every number that is shown, every total, and that <c>&lt; 5</c> is 1 to 4 and hidden is 5 or more: from the
/// equations as they stand and from what they come to together, by narrowing bounds until nothing moves.
/// </summary>
internal static class Uitwijzing
{
    private const long Onbegrensd = 1_000_000_000;
    private const double Nul = 1e-7;

    /// <summary>A hidden number that is given away; null when none is.</summary>
    public static int? Vind(Cijferstelsel stelsel, bool[] verborgen)
    {
        var plaatsen = Enumerable.Range(0, verborgen.Length).Where(plaats => verborgen[plaats]).ToArray();
        var kolom = plaatsen.Select((plaats, nummer) => (plaats, nummer)).ToDictionary(paar => paar.plaats, paar => paar.nummer);
        var rijen = Open(stelsel, verborgen, kolom);
        rijen.AddRange(Veeg(rijen, plaatsen.Length));
        var (onder, boven) = (new long[plaatsen.Length], new long[plaatsen.Length]);
        for (var i = 0; i < plaatsen.Length; i++)
            (onder[i], boven[i]) = stelsel.Waarden[plaatsen[i]] < 5 ? (1, 4) : (5, Onbegrensd);
        while (rijen.Aggregate(false, (bewoog, rij) => Vernauw(rij, onder, boven) || bewoog))
        {
        }
        for (var i = 0; i < plaatsen.Length; i++)
        {
            if (onder[i] == boven[i])
                return plaatsen[i];
        }
        return null;
    }

    // What is shown goes to the other side.
    private static List<Rij> Open(Cijferstelsel stelsel, bool[] verborgen, Dictionary<int, int> kolom) =>
    [
        .. stelsel.Vergelijkingen.Select(vergelijking => new Rij(
            [.. vergelijking.Termen.Where(term => verborgen[term.Plaats]).GroupBy(term => kolom[term.Plaats], term => term.Keren).Select(term => (term.Key, (long)term.Sum())).Where(term => term.Item2 != 0)],
            vergelijking.Uitkomst - vergelijking.Termen.Where(term => !verborgen[term.Plaats]).Sum(term => term.Keren * stelsel.Waarden[term.Plaats])))
            .Where(rij => rij.Termen.Count > 0),
    ];

    // Gauss-Jordan: each row that is left has a number that stands in no other.
    private static IEnumerable<Rij> Veeg(List<Rij> rijen, int kolommen)
    {
        var matrix = rijen.Select(rij =>
        {
            var vol = new double[kolommen + 1];
            foreach (var (kolom, keren) in rij.Termen)
                vol[kolom] = keren;
            vol[kolommen] = rij.Uitkomst;
            return vol;
        }).ToArray();
        var (top, n) = (0, matrix.Length);
        for (var kolom = 0; kolom < kolommen && top < n; kolom++)
        {
            var spil = Enumerable.Range(top, n - top).MaxBy(rij => Math.Abs(matrix[rij][kolom]));
            if (Math.Abs(matrix[spil][kolom]) < Nul)
                continue;
            (matrix[top], matrix[spil]) = (matrix[spil], matrix[top]);
            var deler = matrix[top][kolom];
            for (var k = kolom; k <= kolommen; k++)
                matrix[top][k] /= deler;
            for (var rij = 0; rij < n; rij++)
            {
                if (rij == top || Math.Abs(matrix[rij][kolom]) < Nul)
                    continue;
                var keren = matrix[rij][kolom];
                for (var k = kolom; k <= kolommen; k++)
                    matrix[rij][k] -= keren * matrix[top][k];
            }
            top++;
        }
        return matrix.Take(top).Where(rij => Array.TrueForAll(rij, getal => Math.Abs(getal - Math.Round(getal)) < Nul)).Select(rij => new Rij(
            [.. rij.Take(kolommen).Select((keren, kolom) => (kolom, (long)Math.Round(keren))).Where(term => term.Item2 != 0)], (long)Math.Round(rij[kolommen])));
    }

    private static bool Vernauw(Rij rij, long[] onder, long[] boven)
    {
        var bewoog = false;
        foreach (var (plaats, keren) in rij.Termen)
        {
            var (laag, hoog) = (0L, 0L);
            foreach (var (andere, anderKeren) in rij.Termen.Where(term => term.Plaats != plaats))
            {
                laag += anderKeren > 0 ? anderKeren * onder[andere] : anderKeren * boven[andere];
                hoog += anderKeren > 0 ? anderKeren * boven[andere] : anderKeren * onder[andere];
            }
            var (een, ander) = ((double)(rij.Uitkomst - hoog) / keren, (double)(rij.Uitkomst - laag) / keren);
            var (minst, meest) = ((long)Math.Ceiling(Math.Min(een, ander) - Nul), (long)Math.Floor(Math.Max(een, ander) + Nul));
            bewoog |= minst > onder[plaats] || meest < boven[plaats];
            (onder[plaats], boven[plaats]) = (Math.Max(onder[plaats], minst), Math.Min(boven[plaats], meest));
        }
        return bewoog;
    }

    private sealed record Rij(IReadOnlyList<(int Plaats, long Keren)> Termen, long Uitkomst);
}
