using AmaWvg.Kernel.Types;

namespace AmaWvg.Kernel.Subsidie;

/// <summary>
/// When the monthly payment run takes place: it pays its own month and what is still open before it (domein.md §4.3, BR-15 and BR-16).
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

    /// <summary>The run that pays a month of an agreement: the first after it has started and the month was reported.</summary>
    /// <param name="maand">A month the agreement is paid for.</param>
    /// <param name="start">First day of the agreement.</param>
    /// <param name="gemeldOp">Day on which the month was reported.</param>
    public static DateOnly EersteVoor(Maand maand, DateOnly start, DateOnly gemeldOp)
    {
        var vroegst = start > gemeldOp ? start : gemeldOp.AddDays(1);
        var maandVanRun = vroegst <= DagVan(Maand.Van(vroegst)) ? Maand.Van(vroegst) : Maand.Van(vroegst).Volgende;
        return DagVan(Maand.Laatste(maand, maandVanRun));
    }
}
