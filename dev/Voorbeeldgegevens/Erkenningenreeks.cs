namespace AmaWvg.Voorbeeldgegevens;

/// <summary>Recognitions of five years that follow each other, the last one running (BR-21).</summary>
internal static class Erkenningenreeks
{
    private const int Jaren = 5;

    /// <summary>Share of the voorzieningen recognised when the portal started: 148 of 255.</summary>
    public const double BijDeStart = 148.0 / 255;

    /// <summary>First day of the portal.</summary>
    public static readonly DateOnly Portaalstart = new(2018, 7, 1);

    private static readonly (DateOnly Van, DateOnly TotEnMet) Vroeg = (new(2014, 9, 1), Portaalstart);
    private static readonly (DateOnly Van, DateOnly TotEnMet) Later = (new(2018, 8, 1), new(2025, 3, 1));

    public static VoorzieningGegeven Erken(VoorzieningGegeven voorziening, int plaats, Toeval toeval, DateOnly vandaag)
    {
        var (van, totEnMet) = toeval.Kans(BijDeStart) ? Vroeg : Later;
        var eerste = voorziening == Testpersonen.DeLochting ? Portaalstart : toeval.Dag(van, totEnMet);
        return voorziening with { Erkenningen = [.. Reeks(voorziening, eerste, plaats, toeval, vandaag)] };
    }

    private static IEnumerable<ErkenningGegeven> Reeks(VoorzieningGegeven voorziening, DateOnly van, int plaats, Toeval toeval, DateOnly vandaag)
    {
        for (; van <= vandaag; van = van.AddYears(Jaren))
        {
            var (nummer, totEnMet) = ($"AMA-{van.Year}-{plaats + 1:000}", van.AddYears(Jaren).AddDays(-1));
            yield return new(toeval.Id(BrusselseTijd.Begin(van)), nummer, van, totEnMet, Besluitdocument.Maak(voorziening, nummer, van, totEnMet));
        }
    }
}
