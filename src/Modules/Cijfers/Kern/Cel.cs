using System.Globalization;

namespace AmaWvg.Cijfers;

/// <summary>What stands in a cell.</summary>
public enum Celsoort
{
    Aantal,
    Dagen,
    Bedrag,
    Procent,
    Tekst,

    /// <summary>A number from 1 to 4, which a publication does not tell.</summary>
    Klein,

    /// <summary>A number that would give away another one.</summary>
    Verborgen,
}

/// <summary>One figure of a table.</summary>
/// <param name="Soort">What it is.</param>
/// <param name="Waarde">The figure; null when there is none, or when it is not told.</param>
/// <param name="Tekst">The words, of a cell with words.</param>
public sealed record Cel(Celsoort Soort, decimal? Waarde = null, string? Tekst = null)
{
    /// <summary>As the answer of the minister prints none.</summary>
    public const string Geen = "/";

    private static readonly CultureInfo Cultuur = CultureInfo.GetCultureInfo("nl-BE");

    /// <summary>Own path of what was counted, for who may see it.</summary>
    public string? Url { get; init; }

    public static Cel Aantal(int aantal) => new(Celsoort.Aantal, aantal);

    public static Cel Dagen(decimal? dagen) => new(Celsoort.Dagen, dagen);

    public static Cel Van(Bedrag bedrag) => new(Celsoort.Bedrag, bedrag.Euro);

    public static Cel Woord(string tekst) => new(Celsoort.Tekst, Tekst: tekst);

    /// <summary>A share in percent, at 2 decimals; none of nothing.</summary>
    public static Cel Aandeel(int deel, int geheel) => new(Celsoort.Procent, geheel == 0 ? null : Math.Round(100m * deel / geheel, 2, MidpointRounding.AwayFromZero));

    /// <summary>As shown on screen.</summary>
    public string Weergave => this switch
    {
        { Soort: Celsoort.Tekst } => Tekst ?? "",
        { Soort: Celsoort.Klein } => "< 5",
        { Soort: Celsoort.Verborgen } => "verborgen",
        { Soort: Celsoort.Aantal, Waarde: > 0 } => DutchNumber.Format((int)Waarde.Value),
        { Soort: Celsoort.Bedrag, Waarde: not (null or 0) } => new Bedrag(Waarde.Value).Weergave,
        { Soort: Celsoort.Dagen, Waarde: { } dagen } => dagen.ToString("N2", Cultuur),
        { Soort: Celsoort.Procent, Waarde: { } procent } => $"{procent.ToString("N2", Cultuur)}\u00A0%",
        _ => Geen,
    };

    /// <summary>As it leaves in a file: a number as a number, also when it is 0.</summary>
    public ExportCell Export => Soort switch
    {
        Celsoort.Aantal => new((int)(Waarde ?? 0)),
        Celsoort.Bedrag => new(new Bedrag(Waarde ?? 0)),
        Celsoort.Dagen or Celsoort.Procent => Waarde is { } waarde ? new(new Bedrag(waarde)) : new(""),
        _ => new(Weergave),
    };

    /// <summary>What it is counted in, for a file.</summary>
    public string Eenheid => Soort switch
    {
        Celsoort.Dagen => "dagen",
        Celsoort.Bedrag => "euro",
        Celsoort.Procent => "procent",
        Celsoort.Tekst => "tekst",
        _ => "aantal",
    };
}
