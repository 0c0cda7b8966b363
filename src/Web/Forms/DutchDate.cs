using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace AmaWvg.Web;

/// <summary>Dates as people type them in Flanders, and as the portal writes them (Q27). Never the binder's or the culture's own guess.</summary>
public static partial class DutchDate
{
    private static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("nl-BE");

    private static readonly string[] Formats = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "d M yyyy", "yyyy-MM-dd", "ddMMyyyy"];

    /// <summary>Reads a date: dd/mm/jjjj, also with dashes, dots or the month in words, whole or short, and ISO.</summary>
    /// <returns>False when it is no date that exists, or holds a year of two digits.</returns>
    public static bool TryParse(string? text, out DateOnly date) =>
        DateOnly.TryParseExact(InCijfers(Kaal(text)), Formats, Culture, DateTimeStyles.AllowInnerWhite, out date) && date.Year is > 1900 and < 2200;

    /// <summary>What was probably meant by a year of two digits: the form asks it, and shows it, so that one press says yes. Null for anything else.</summary>
    public static DateOnly? Bedoeld(string? text) =>
        Kaal(text) is var kaal && KortJaar().IsMatch(kaal) && TryParse($"{kaal[..^2].TrimEnd('\'', '’')}{(kaal[^2] < '5' ? "20" : "19")}{kaal[^2..]}", out var date) ? date : null;

    /// <summary>What is wrong with a typed date, in words; null when it exists or nothing was typed.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="label">Label of the field.</param>
    /// <param name="voorbeeld">A date that is right.</param>
    public static string? Fout(string text, string label, string voorbeeld = "27/3/2026") =>
        text.Length == 0 || TryParse(text, out _) ? null
        : Bedoeld(text) is { } dag ? $"\"{label}\": bedoelt u {Format(dag)}? Kijk de datum na"
        : $"\"{label}\" moet een bestaande datum zijn, zoals {voorbeeld}";

    /// <summary>Reads a date that was checked before.</summary>
    /// <exception cref="FormatException">It is no date after all.</exception>
    public static DateOnly Parse(string text) => TryParse(text, out var date) ? date : throw new FormatException("Not a date.");

    /// <summary>Reads a date that was checked before; nothing typed is null.</summary>
    /// <exception cref="FormatException">It is no date after all.</exception>
    public static DateOnly? ParseOptional(string? text) => string.IsNullOrEmpty(text) ? null : Parse(text);

    /// <summary>dd/mm/jjjj, for tables and fields; empty for no date.</summary>
    public static string Format(DateOnly? date) => date?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) ?? "";

    /// <summary>dd/mm/jjjj for a table, with the date for programs; nothing for no date.</summary>
    public static IHtmlContent Html(DateOnly? date) =>
        date is { } day ? new HtmlString(string.Create(CultureInfo.InvariantCulture, $"<time datetime=\"{day:yyyy-MM-dd}\">{day:dd/MM/yyyy}</time>")) : HtmlString.Empty;

    /// <summary>A date in running text: 27 maart 2026.</summary>
    public static string InWords(DateOnly date) => date.ToString("d MMMM yyyy", Culture);

    // One kind of dash and space, and no apostrophe of a spreadsheet.
    private static string Kaal(string? text) => string.Concat((text ?? "").Select(c =>
        char.IsWhiteSpace(c) ? ' ' : char.GetUnicodeCategory(c) is UnicodeCategory.DashPunctuation || c == '\u2212' ? '-' : c)).Trim(' ', '\'', '’');

    private static string InCijfers(string text) =>
        InWoorden().Match(text) is { Success: true } match && MaandVan(match.Groups[2].Value) is > 0 and var maand
            ? $"{match.Groups[1].Value}/{maand}/{match.Groups[3].Value}"
            : text;

    private static int MaandVan(string woord) =>
        woord.Equals("mrt", StringComparison.OrdinalIgnoreCase) ? 3
        : Array.FindIndex(Culture.DateTimeFormat.MonthNames, naam => naam.StartsWith(woord, StringComparison.OrdinalIgnoreCase)) + 1;

    [GeneratedRegex(@"^(?:[a-z]{2,6}dag,? +)?([0-9]{1,2})(?:e|de|ste)?[ .\-/]*([a-z]{3,9})[ .\-/]*([0-9]{4})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex InWoorden();

    [GeneratedRegex(@"^(?:[0-9]{6}|[0-9]{1,2} *[ .\-/] *(?:[0-9]{1,2}|[a-z]{3,9}) *[ .\-/] *['’]?[0-9]{2})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex KortJaar();
}
