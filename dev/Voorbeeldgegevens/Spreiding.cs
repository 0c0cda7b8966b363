using AmaWvg.MijnVoorziening;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>How agreements spread over voorzieningen and years, after the published figures (docs/regels.md, Figures).</summary>
internal static class Spreiding
{
    public const int EersteJaar = 2018;

    // The larger, the more even: this gives the largest voorziening some 4 % of all.
    private const double Vlakheid = 6.5;

    // Started in 2018 (half a year) to 2022, and what four months of 2023 make in a whole year, which later years repeat.
    private static readonly Dictionary<TypeVoorziening, int[]> Gestart = new()
    {
        [TypeVoorziening.Maatwerkbedrijf] = [110, 76, 71, 94, 148, 186],
        [TypeVoorziening.InitiatiefBeschutWonen] = [1158, 614, 460, 943, 712, 590],
        [TypeVoorziening.VoorzieningOpgroeien] = [0, 0, 0, 0, 0, 21],
        [TypeVoorziening.VoorzieningVaph] = [310, 198, 140, 187, 181, 273],
        [TypeVoorziening.Ocmw] = [383, 354, 234, 366, 432, 351],
        [TypeVoorziening.CentrumAlgemeenWelzijnswerk] = [9, 0, 13, 4, 2, 3],
        [TypeVoorziening.PsychiatrischZiekenhuis] = [330, 202, 122, 192, 236, 474],
    };

    // No figures are known of the other types.
    private static readonly int[] Weinig = [1, 1, 1, 1, 1, 1];

    private static readonly Dictionary<string, int> MaatwerkPerProvincie = new()
    {
        ["Antwerpen"] = 29,
        ["Brussels Hoofdstedelijk Gewest"] = 6,
        ["Limburg"] = 138,
        ["Oost-Vlaanderen"] = 41,
        ["West-Vlaanderen"] = 269,
        ["Vlaams-Brabant"] = 78,
    };

    /// <summary>What started in a year at a type of voorziening.</summary>
    public static int InJaar(TypeVoorziening type, int jaar)
    {
        var jaren = Gestart.GetValueOrDefault(type, Weinig);
        return jaren[Math.Min(jaar - EersteJaar, jaren.Length - 1)];
    }

    /// <summary>Divides a number of agreements; the parts add up to it.</summary>
    public static IReadOnlyList<(VoorzieningGegeven Voorziening, int Aantal)> Verdeel(
        IReadOnlyList<VoorzieningGegeven> voorzieningen, int aantal, DateOnly vandaag)
    {
        var gewichten = voorzieningen
            .GroupBy(v => (v.Type, Provincie: v.Type is TypeVoorziening.Maatwerkbedrijf ? v.Provincie : ""))
            .SelectMany(groep => Delen([.. groep], VanProvincie(groep.Key.Provincie), vandaag))
            .ToList();
        var som = gewichten.Sum(deel => deel.Gewicht);
        var (verdeeld, gewicht) = (0, 0.0);
        var resultaat = new List<(VoorzieningGegeven, int)>();
        foreach (var deel in gewichten)
        {
            gewicht += deel.Gewicht;
            var tot = (int)Math.Round(aantal * gewicht / som);
            resultaat.Add((deel.Voorziening, tot - verdeeld));
            verdeeld = tot;
        }
        return resultaat;
    }

    private static IEnumerable<(VoorzieningGegeven Voorziening, double Gewicht)> Delen(VoorzieningGegeven[] groep, double gewicht, DateOnly vandaag)
    {
        var rangen = groep.Select((_, rang) => 1 / (Vlakheid + rang)).ToList();
        return groep.Zip(rangen, (voorziening, deel) =>
            (voorziening, gewicht * deel / rangen.Sum() * Startjaren.Van(voorziening, vandaag).Sum(jaar => jaar.Gewicht)));
    }

    private static double VanProvincie(string provincie) =>
        MaatwerkPerProvincie.TryGetValue(provincie, out var gestart) ? (double)gestart / MaatwerkPerProvincie.Values.Sum() : 1;
}
