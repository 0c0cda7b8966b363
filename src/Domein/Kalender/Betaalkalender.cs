namespace AmaWvg.Domein;

/// <summary>
/// When the monthly payment run takes place: it pays its own month and what is still open before it (BR-15, BR-16 and Q3).
/// It runs when its day begins, so what is reported on that day waits for the next run.
/// </summary>
public static class Betaalkalender
{
    /// <summary>Day of the month on which the run takes place.</summary>
    public const int Dag = 6;

    /// <summary>The day of a month's run.</summary>
    public static DateOnly DagVan(Maand maand) => maand.EersteDag.AddDays(Dag - 1);

    /// <summary>The last month that a run had paid on a day.</summary>
    public static Maand BetaaldTotEnMet(DateOnly vandaag) =>
        vandaag >= DagVan(Maand.Van(vandaag)) ? Maand.Van(vandaag) : Maand.Van(vandaag).Vorige;

    /// <summary>The month of the run that comes next: the one that is not approved yet, else the month after the last one.</summary>
    /// <param name="laatste">Month of the last run; null when there was none.</param>
    /// <param name="isOpen">Whether that run still waits for its proposal or its approval.</param>
    /// <param name="vandaag">Today, on which the first run of all depends.</param>
    public static Maand VolgendeRun(Maand? laatste, bool isOpen, DateOnly vandaag) =>
        laatste is not { } maand ? BetaaldTotEnMet(vandaag) : isOpen ? maand : maand.Volgende;
}
