namespace AmaWvg.Web.Export;

/// <summary>Text that people typed, on its way to a spreadsheet.</summary>
public static class ExportText
{
    // The full-width forms are what some spreadsheets turn into the plain ones.
    private const string StartsFormula = "=+-@\t\r\n\0＝＋－＠";

    /// <summary>The text with an apostrophe in front when a spreadsheet could take it for a formula.</summary>
    public static string Harmless(string text) => text.Length > 0 && StartsFormula.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
}
