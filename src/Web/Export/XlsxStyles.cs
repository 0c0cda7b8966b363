using DocumentFormat.OpenXml.Spreadsheet;

namespace AmaWvg.Web.Export;

/// <summary>The looks of a cell, by their number in the style sheet.</summary>
internal static class XlsxStyles
{
    public const string Text = "1";
    public const string Date = "2";
    public const string Heading = "3";
    public const string Amount = "4";

    private const uint AsTyped = 49;
    private const uint DayMonthYear = 164;
    private const uint TwoDecimals = 165;

    public static Stylesheet Create() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = DayMonthYear, FormatCode = "dd/mm/yyyy" },
            new NumberingFormat { NumberFormatId = TwoDecimals, FormatCode = "#,##0.00" }),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { NumberFormatId = AsTyped, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = DayMonthYear, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = AsTyped, ApplyNumberFormat = true, FontId = 1, ApplyFont = true },
            new CellFormat { NumberFormatId = TwoDecimals, ApplyNumberFormat = true }));
}
