namespace AmaWvg.Begeleiding;

/// <summary>Which insurances are in force, and which end soon.</summary>
internal static class Polisdekking
{
    /// <summary>The insurance of a kind that is in force on the day: for accidents one that also covers the way to and from the werkpost, if there is one.</summary>
    public static Polis? Op(IEnumerable<Polis> polissen, Polissoort soort, DateOnly dag) => polissen
        .Where(polis => polis.Dekt(soort) && polis.Periode.Omvat(dag))
        .OrderByDescending(polis => polis.OokOnderweg).ThenByDescending(polis => polis.TotEnMet ?? DateOnly.MaxValue).ThenBy(polis => polis.Id)
        .FirstOrDefault();

    /// <summary>What is wrong on the day, a sentence for each kind that is not as it has to be.</summary>
    public static IReadOnlyList<(Polissoort Soort, string Zin)> Tekorten(IReadOnlyList<Polis> polissen, DateOnly dag) =>
    [
        .. from soort in Enum.GetValues<Polissoort>()
           let polis = Op(polissen, soort, dag)
           where polis is null || (soort is Polissoort.Ongevallen && !polis.OokOnderweg)
           select (soort, polis is null
               ? $"{soort.Label}: er geldt vandaag geen verzekering."
               : $"{soort.Label}: de verzekering geldt niet op de weg naar en van de werkpost."),
    ];

    /// <summary>First day on which is said that it ends: a month before.</summary>
    public static DateOnly? Verwittigingsdag(Polis polis) => polis.TotEnMet?.AddMonths(-1);

    /// <summary>Those that end within a month, and that no other with the same cover follows.</summary>
    public static IReadOnlyList<Polis> Aflopend(IReadOnlyList<Polis> polissen, DateOnly dag) =>
    [
        .. from polis in polissen
           where polis.TotEnMet >= dag && Verwittigingsdag(polis) <= dag && !polissen.Any(andere => Volgt(andere, polis))
           orderby polis.TotEnMet, polis.Id
           select polis,
    ];

    private static bool Volgt(Polis andere, Polis polis) =>
        andere.Id != polis.Id && polis.Soorten.TrueForAll(andere.Dekt) && (andere.OokOnderweg || !polis.OokOnderweg) && andere.Periode.Omvat(polis.TotEnMet!.Value.AddDays(1));
}
