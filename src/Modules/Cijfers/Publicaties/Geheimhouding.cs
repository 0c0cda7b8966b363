namespace AmaWvg.Cijfers;

/// <summary>
/// Hides what tables would tell about a few people: a number from 1 to 4 becomes <c>&lt; 5</c>, and then others are hidden until nobody can work
/// one out from what is shown, from the totals, and from what is known of what is hidden.
/// </summary>
internal static class Geheimhouding
{
    /// <summary>The smallest number that is shown.</summary>
    public const int Kleinste = 5;

    /// <param name="tabellen">Tables of people that are published together, each with the columns that count them.</param>
    /// <param name="verbanden">Numbers that hang together beside the totals, by <see cref="Cijferplaats.Naam"/>: the first are what the others come to.</param>
    public static IReadOnlyList<Cijfertabel> Pas(IReadOnlyList<(Cijfertabel Tabel, IReadOnlyList<int> Kolommen)> tabellen, IReadOnlyList<(string Som, IReadOnlyList<string> Delen)>? verbanden = null)
    {
        var stelsel = new Cijferstelsel(tabellen, verbanden ?? []);
        var verborgen = stelsel.Waarden.Select(waarde => waarde is > 0 and < Kleinste).ToArray();
        while (Uitwijzing.Vind(stelsel, verborgen) is { } bekend)
        {
            if (Kies(stelsel, verborgen, bekend) is not { } ook)
                return Alles(tabellen, stelsel);
            verborgen[ook] = true;
        }
        return [.. tabellen.Select((_, nummer) => stelsel.Verberg(nummer, verborgen, Kleinste))];
    }

    // So few that even "less than five" would tell: nothing is told of anything but that there is some.
    private static IReadOnlyList<Cijfertabel> Alles(IReadOnlyList<(Cijfertabel Tabel, IReadOnlyList<int> Kolommen)> tabellen, Cijferstelsel stelsel) =>
        [.. tabellen.Select((_, nummer) => stelsel.Verberg(nummer, [.. stelsel.Waarden.Select(waarde => waarde > 0)], kleinste: 0))];

    // Beside a number that is given away, if there is one left there; a total last, and the smallest first: that is the least loss.
    private static int? Kies(Cijferstelsel stelsel, bool[] verborgen, int bekend)
    {
        // First where one hidden number stands alone among shown ones: there it is plain to see.
        var alleen = stelsel.Vergelijkingen.Where(vergelijking => vergelijking.Termen.Count(term => verborgen[term.Plaats]) == 1).ToList();
        var rond = alleen.Count > 0 ? alleen : [.. stelsel.Vergelijkingen.Where(vergelijking => vergelijking.Termen.Any(term => term.Plaats == bekend))];
        var ernaast = rond.SelectMany(vergelijking => vergelijking.Termen.Select(term => term.Plaats)).ToHashSet();
        return Enumerable.Range(0, verborgen.Length)
            .Where(plaats => !verborgen[plaats] && stelsel.Waarden[plaats] >= Kleinste)
            .OrderBy(plaats => !ernaast.Contains(plaats)).ThenBy(plaats => stelsel.IsTotaal[plaats]).ThenBy(plaats => stelsel.Waarden[plaats]).ThenBy(plaats => plaats)
            .Select(plaats => (int?)plaats)
            .FirstOrDefault();
    }
}
