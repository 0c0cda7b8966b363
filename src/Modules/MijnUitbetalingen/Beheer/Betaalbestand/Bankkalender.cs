using PublicHoliday;

namespace AmaWvg.MijnUitbetalingen;

/// <summary>The days on which banks pay each other: those of the European Central Bank (TARGET), not those of Belgium.</summary>
internal static class Bankkalender
{
    private static readonly EcbTargetClosingDay Target = new();

    /// <summary>The day itself when banks pay on it, else the first later one.</summary>
    public static DateOnly EersteVanaf(DateOnly dag) => DateOnly.FromDateTime(Target.NextWorkingDay(dag.ToDateTime(TimeOnly.MinValue)));
}
