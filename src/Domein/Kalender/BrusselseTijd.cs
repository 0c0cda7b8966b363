namespace AmaWvg.Domein;

/// <summary>Days as they begin and end in Europe/Brussels, the time zone of every deadline (Q6).</summary>
public static class BrusselseTijd
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");

    /// <summary>The day it is now in Brussels.</summary>
    public static DateOnly Vandaag(this TimeProvider clock) => DagVan(clock.GetUtcNow());

    /// <summary>The day on which a moment falls in Brussels.</summary>
    public static DateOnly DagVan(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone).DateTime);

    /// <summary>The same moment with the clock of Brussels, for showing.</summary>
    public static DateTimeOffset Lokaal(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone);

    /// <summary>The moment the day begins in Brussels, in UTC, as the database asks for.</summary>
    public static DateTimeOffset Begin(DateOnly dag) =>
        new(TimeZoneInfo.ConvertTimeToUtc(dag.ToDateTime(TimeOnly.MinValue), Zone), TimeSpan.Zero);
}
