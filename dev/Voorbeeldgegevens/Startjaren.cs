namespace AmaWvg.Voorbeeldgegevens;

/// <summary>Part of a year in which agreements of a voorziening may start, and how many of them do, in proportion.</summary>
internal sealed record Startjaar(DateOnly Van, DateOnly TotEnMet, double Gewicht);

/// <summary>The days since the recognition of a voorziening, year by year.</summary>
internal static class Startjaren
{
    private const double DagenIn2018 = 184;
    private const int AllenErkendIn = 2025;

    public static IReadOnlyList<Startjaar> Van(VoorzieningGegeven voorziening, DateOnly vandaag)
    {
        var begin = Dagen.Laatste(voorziening.Erkenningen[0].Van, Erkenningenreeks.Portaalstart);
        var jaren = new List<Startjaar>();
        for (var jaar = begin.Year; jaar <= vandaag.Year; jaar++)
        {
            var (van, totEnMet) = (Dagen.Laatste(new(jaar, 1, 1), begin), Dagen.Eerste(new(jaar, 12, 31), vandaag));
            var deel = (totEnMet.DayNumber - van.DayNumber + 1) / (jaar == Spreiding.EersteJaar ? DagenIn2018 : 365);
            jaren.Add(new(van, totEnMet, Spreiding.InJaar(voorziening.Type, jaar) * deel / Erkend(jaar)));
        }
        return jaren;
    }

    // What started in an early year was shared by fewer voorzieningen.
    private static double Erkend(int jaar)
    {
        var verstreken = Math.Min(1, (jaar - Spreiding.EersteJaar) / (double)(AllenErkendIn - Spreiding.EersteJaar));
        return Erkenningenreeks.BijDeStart + (1 - Erkenningenreeks.BijDeStart) * verstreken;
    }
}
