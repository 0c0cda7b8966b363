namespace AmaWvg.MijnVoorziening;

/// <summary>How long a recognition runs, and from when it is time to renew it (BR-21).</summary>
internal static class Erkenningstermijn
{
    private const int Jaren = 5;
    private const int MaandenVooraf = 6;

    /// <summary>Last day of a recognition that begins on this day.</summary>
    public static DateOnly LaatsteDag(DateOnly van) => van.AddYears(Jaren).AddDays(-1);

    /// <summary>Day from which the organisation is invited to renew.</summary>
    public static DateOnly Hernieuwingsdag(DateOnly totEnMet) => totEnMet.AddMonths(-MaandenVooraf);
}
