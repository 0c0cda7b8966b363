using AmaWvg.Web.Export;
using DocumentFormat.OpenXml.Spreadsheet;

namespace AmaWvg.Tests.Web.Export;

public sealed class XlsxWriterTests
{
    public static TheoryData<string, string> HostileTexts => Voorbeeldtabel.HostileTexts;

    [Theory]
    [MemberData(nameof(HostileTexts))]
    [InlineData("\0=1", "'\0=1")]
    [InlineData("stuur\u0001teken\uFFFF", "stuur\u0001teken\uFFFF")]
    public async Task WriteAsync_HostileText_ComesBackAsTextAndNeverAsAFormula(string typed, string shown)
    {
        using var xlsx = await OpenAsync(Voorbeeldtabel.Van([new ExportCell(typed), new("einde")]));

        Assert.Equal<object?>([shown, "einde"], xlsx.Rows[1]);
        Assert.All(xlsx.Worksheet.Descendants<Cell>(), cell => Assert.Equal(CellValues.InlineString, cell.DataType!.Value));
    }

    [Fact]
    public async Task WriteAsync_HalfACharacter_IsReplaced()
    {
        using var xlsx = await OpenAsync(Voorbeeldtabel.Van([new ExportCell("half" + '\uD83D')]));

        Assert.Equal<object?>(["half\uFFFD"], xlsx.Rows[1]);
    }

    [Fact]
    public async Task WriteAsync_Dates_AreRealDates()
    {
        using var xlsx = await OpenAsync(Voorbeeldtabel.Van([new ExportCell(new DateOnly(2026, 3, 7)), new(null as DateOnly?), new("lopend")]));

        Assert.Equal<object?>([new DateOnly(2026, 3, 7), null, "lopend"], xlsx.Rows[1]);
        Assert.Equal("46088", xlsx.Worksheet.Descendants<CellValue>().Single().Text);
    }

    [Fact]
    public async Task WriteAsync_ManyRows_FreezesTheHeadingAndFiltersAll()
    {
        var rows = Enumerable.Range(1, 1500).Select(i => new ExportCell[] { new($"Naam {i}"), new(new DateOnly(2026, 1, 1).AddDays(i)) });

        using var xlsx = await OpenAsync(Voorbeeldtabel.Van([.. rows]));

        Assert.Equal(1501, xlsx.Rows.Count);
        Assert.Equal<object?>(["Naam 1500", new DateOnly(2026, 1, 1).AddDays(1500)], xlsx.Rows[^1]);
        Assert.Equal("A1:B1501", xlsx.Worksheet.GetFirstChild<AutoFilter>()!.Reference);
        var pane = xlsx.Worksheet.Descendants<Pane>().Single();
        Assert.Equal((1, PaneStateValues.Frozen), (pane.VerticalSplit!.Value, pane.State!.Value));
    }

    [Fact]
    public async Task WriteAsync_NoRows_IsAWorkbookWithItsHeading()
    {
        using var xlsx = await OpenAsync(Voorbeeldtabel.Van());

        Assert.Equal<object?>(["Kolom 1", "Kolom 2"], Assert.Single(xlsx.Rows));
    }

    [Fact]
    public async Task Create_TemporaryFile_IsGoneAfterClosingAndPrivate()
    {
        string path;
        await using (var file = ExportFile.Create())
        {
            path = file.Name;
            await ExportFormat.Xlsx.WriteAsync(Voorbeeldtabel.Van([new ExportCell("x")]), file, TestContext.Current.CancellationToken);
            Assert.True(file.CanRead);
            if (!OperatingSystem.IsWindows())
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        }

        Assert.False(File.Exists(path));
    }

    private static async Task<Xlsx> OpenAsync(ExportTable table) => new(await table.FileAsync(ExportFormat.Xlsx));
}
