namespace AmaWvg.Inspecties;

/// <summary>Divides places over groups in proportion to their size, by largest remainder (BR-51).</summary>
internal static class Verdeling
{
    /// <param name="aantal">How many places.</param>
    /// <param name="groottes">How large each group is: none gets more than it holds.</param>
    /// <param name="voorrang">Which of two groups with the same remainder goes first: the lowest.</param>
    public static int[] Van(int aantal, IReadOnlyList<int> groottes, Func<int, ulong> voorrang)
    {
        long geheel = groottes.Sum();
        if (aantal >= geheel)
            return [.. groottes];
        var plaatsen = groottes.Select(grootte => (int)(grootte * (long)aantal / geheel)).ToArray();
        foreach (var groep in Enumerable.Range(0, groottes.Count)
            .OrderByDescending(groep => groottes[groep] * (long)aantal % geheel).ThenBy(voorrang).Take(aantal - plaatsen.Sum()))
            plaatsen[groep]++;
        return plaatsen;
    }

    /// <summary>
    /// Divides places over a table so that its rows and its columns get what <see cref="Van"/> gives them, each cell as near to its share as
    /// that allows. Where rows and columns cannot both be kept, the rows are.
    /// </summary>
    /// <param name="aantal">How many places.</param>
    /// <param name="cellen">How large each cell is, by row and column.</param>
    /// <param name="voorrang">Which of two cells goes first: the lowest.</param>
    public static int[,] Tabel(int aantal, int[,] cellen, Func<int, int, ulong> voorrang)
    {
        var (rijen, kolommen) = (cellen.GetLength(0), cellen.GetLength(1));
        var perRij = Van(aantal, [.. Enumerable.Range(0, rijen).Select(rij => Enumerable.Range(0, kolommen).Sum(kolom => cellen[rij, kolom]))], rij => voorrang(rij, -1));
        var perKolom = Van(aantal, [.. Enumerable.Range(0, kolommen).Select(kolom => Enumerable.Range(0, rijen).Sum(rij => cellen[rij, kolom]))], kolom => voorrang(-1, kolom));
        var geheel = Math.Max(1, cellen.Cast<int>().Sum());
        var plaatsen = new int[rijen, kolommen];
        while ((Beste(perKolom) ?? Beste(null)) is var (rij, kolom))
        {
            plaatsen[rij, kolom]++;
            perRij[rij]--;
            perKolom[kolom]--;
        }
        return plaatsen;

        // The cell that is furthest below its share, among those that have room.
        (int Rij, int Kolom)? Beste(int[]? kolomruimte) => Enumerable.Range(0, rijen * kolommen).Select(nummer => (Rij: nummer / kolommen, Kolom: nummer % kolommen))
            .Where(cel => perRij[cel.Rij] > 0 && plaatsen[cel.Rij, cel.Kolom] < cellen[cel.Rij, cel.Kolom] && (kolomruimte is null || kolomruimte[cel.Kolom] > 0))
            .OrderByDescending(cel => (cellen[cel.Rij, cel.Kolom] * (long)aantal) - (plaatsen[cel.Rij, cel.Kolom] * (long)geheel)).ThenBy(cel => voorrang(cel.Rij, cel.Kolom))
            .Select(cel => ((int, int)?)cel).FirstOrDefault();
    }
}
