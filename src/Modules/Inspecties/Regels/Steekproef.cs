namespace AmaWvg.Inspecties;

/// <summary>A sample, with what could not be balanced (BR-51).</summary>
/// <param name="Gekozen">Who was drawn.</param>
/// <param name="Onevenwicht">What could not be balanced and why, in sentences.</param>
internal sealed record Steekproef(IReadOnlyList<Begeleider> Gekozen, IReadOnlyList<string> Onevenwicht)
{
    /// <summary>
    /// Draws: so many of each type as asked, and the rest over the other types; within a type provinces and sizes in proportion to the population
    /// by largest remainder; within these by chance.
    /// </summary>
    /// <param name="populatie">Who can be drawn.</param>
    /// <param name="quota">How many of which types.</param>
    /// <param name="grootte">How many in all.</param>
    /// <param name="loting">The draw.</param>
    /// <param name="label">A type in words.</param>
    public static Steekproef Trek(IReadOnlyList<Begeleider> populatie, IReadOnlyList<Typequotum> quota, int grootte, Loting loting, Func<string, string> label)
    {
        var types = populatie.GroupBy(lid => lid.Type).OrderBy(type => type.Key, StringComparer.Ordinal).ToList();
        var vrij = types.Where(type => quota.All(quotum => quotum.Type != type.Key)).ToList();
        var rest = Verdeling.Van(Math.Max(0, grootte - quota.Sum(quotum => quotum.Aantal)), [.. vrij.Select(type => type.Count())], nummer => loting.Lot(vrij[nummer].Key));
        var (gekozen, onevenwicht) = (new List<Begeleider>(), new List<string>());
        foreach (var (type, aantal) in quota.Select(quotum => (quotum.Type, quotum.Aantal)).Concat(vrij.Zip(rest, (type, aantal) => (type.Key, aantal))))
        {
            var leden = types.Find(groep => groep.Key == type)?.ToList() ?? [];
            if (leden.Count < aantal)
                onevenwicht.Add($"{label(type)}: {leden.Count} in plaats van {aantal}, want meer begeleiders van dit type zijn er niet.");
            gekozen.AddRange(VanType(leden, aantal, loting, label(type), onevenwicht));
        }
        if (gekozen.Count < grootte && onevenwicht.Count == 0)
            onevenwicht.Add($"{gekozen.Count} in plaats van {grootte}, want meer begeleiders zijn er niet.");
        return new(gekozen, onevenwicht);
    }

    /// <summary>Who takes the place of somebody who was drawn: the next one of the same stratum; null when there is none.</summary>
    public static Begeleider? Volgende(IReadOnlyList<Begeleider> populatie, Begeleider was, IReadOnlyCollection<HcoNummer> gebruikt, Loting loting) => loting
        .Orden(populatie.Where(lid => lid.Stratum == was.Stratum && !gebruikt.Contains(lid.Hco)), lid => lid.Hco.Waarde).FirstOrDefault();

    private static IEnumerable<Begeleider> VanType(List<Begeleider> leden, int aantal, Loting loting, string type, List<string> onevenwicht)
    {
        var provincies = leden.Select(lid => lid.Provincie).Distinct().Order(StringComparer.Ordinal).ToList();
        var cellen = new int[provincies.Count, Grootteklassen.Alle.Count];
        foreach (var lid in leden)
            cellen[provincies.IndexOf(lid.Provincie), (int)lid.Klasse]++;
        var plaatsen = Verdeling.Tabel(aantal, cellen, (rij, kolom) => loting.Lot($"{type}/{(rij < 0 ? "" : provincies[rij])}/{kolom}"));
        for (var rij = 0; rij < provincies.Count; rij++)
        {
            var provincie = provincies[rij];
            var hier = leden.Count(lid => lid.Provincie == provincie);
            if (Enumerable.Range(0, Grootteklassen.Alle.Count).All(kolom => plaatsen[rij, kolom] == 0))
                onevenwicht.Add($"{type}, {provincie}: niemand getrokken. Met {hier} van de {leden.Count} begeleiders is het aandeel te klein voor een plaats.");
            foreach (var klasse in Grootteklassen.Alle)
            {
                var stratum = leden.Where(lid => lid.Provincie == provincie && lid.Klasse == klasse);
                foreach (var lid in loting.Orden(stratum, lid => lid.Hco.Waarde).Take(plaatsen[rij, (int)klasse]))
                    yield return lid;
            }
        }
    }
}
