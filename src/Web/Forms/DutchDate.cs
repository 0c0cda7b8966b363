using System.Globalization;

namespace AmaWvg.Web.Forms;

/// <summary>Dates as people type them in Flanders, and as the portal writes them. Never the binder's or the culture's own guess.</summary>
public static class DutchDate
{
    private static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("nl-BE");

    private static readonly string[] Formats =
        ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-MM-dd", "ddMMyyyy", "d MMMM yyyy", "d MMM yyyy"];

    /// <summary>Reads a date: dd/mm/jjjj, also with dashes, dots or the month in words, and ISO.</summary>
    /// <returns>False when it is no date that exists, or holds a year of two digits.</returns>
    public static bool TryParse(string? text, out DateOnly date) =>
        DateOnly.TryParseExact(text?.Trim(), Formats, Culture, DateTimeStyles.AllowInnerWhite, out date) && date.Year is > 1900 and < 2200;

    /// <summary>Reads a date that was checked before.</summary>
    /// <exception cref="FormatException">It is no date after all.</exception>
    public static DateOnly Parse(string text) => TryParse(text, out var date) ? date : throw new FormatException("Not a date.");

    /// <summary>Reads a date that was checked before; nothing typed is null.</summary>
    /// <exception cref="FormatException">It is no date after all.</exception>
    public static DateOnly? ParseOptional(string? text) => string.IsNullOrEmpty(text) ? null : Parse(text);

    /// <summary>dd/mm/jjjj, for tables and fields; empty for no date.</summary>
    public static string Format(DateOnly? date) => date?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A date in running text: 27 maart 2026.</summary>
    public static string InWords(DateOnly date) => date.ToString("d MMMM yyyy", Culture);
}
