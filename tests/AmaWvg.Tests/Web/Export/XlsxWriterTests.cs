namespace AmaWvg.Tests.Web.Export;

public sealed class XlsxWriterTests
{
    public static TheoryData<string> Typed => [.. Voorbeeldtabel.HostileTexts.Select(row => row.Data.Item1)];

    [Theory]
    [MemberData(nameof(Typed))]
    public async Task WriteAsync_HostileText_StandsThereAsTypedAndNeverAsAFormula(string typed)
    {
        using var xlsx = await OpenAsync(Voorbeeldtabel.Van([new ExportCell(typed), new("einde")]));

        // XML turns a carriage return into a line feed.
        Assert.Equal<object?>([typed.ReplaceLineEndings("\n"), "einde"], xlsx.Rows[1]);
        Assert.All(xlsx.All("c"), cell => Assert.Equal("inlineStr", cell.Attribute("t")!.Value));
    }

    [Theory]
    [InlineData("\0=1", "=1")]
    [InlineData("stuur\u0001teken\uFFFF", "stuurteken\uFFFD")]
    public async Task WriteAsync_WhatXmlCannotHold_IsDroppedOrReplaced(string typed, string shown)
    {
        using var xlsx = await OpenAsync(Voorbeeldtabel.Van([new ExportCell(typed)]));

        Assert.Equal<object?>([shown], xlsx.Rows[1]);
    }

    [Fact]
    public async Task WriteAsync_HalfACharacter_IsReplaced()
    {
        using var xlsx = await OpenAsync(Voorbeeldtabel.Van([new ExportCell("half" + '\uD83D')]));

        Assert.Equal<object?>(["half\uFFFD"], xlsx.Rows[1]);
    }

    [Fact]
    public async Task WriteAsync_DatesAndAmounts_AreRealOnes()
    {
        using var xlsx = await OpenAsync(Voorbeeldtabel.Van([new ExportCell(new DateOnly(2026, 3, 7)), new(null as DateOnly?), new("lopend"), new(new Bedrag(-203.16m))]));

        Assert.Equal<object?>([new DateOnly(2026, 3, 7), null, "lopend", -203.16m], xlsx.Rows[1]);
        Assert.Equal(["46088", "-203.16"], xlsx.All("v").Select(value => value.Value));
    }

    [Fact]
    public async Task WriteAsync_ManyRows_FreezesTheHeadingAndFiltersAll()
    {
        var rows = Enumerable.Range(1, 1500).Select(i => new ExportCell[] { new($"Naam {i}"), new(new DateOnly(2026, 1, 1).AddDays(i)) });

        using var xlsx = await OpenAsync(Voorbeeldtabel.Van([.. rows]));

        Assert.Equal(1501, xlsx.Rows.Count);
        Assert.Equal<object?>(["Naam 1500", new DateOnly(2026, 1, 1).AddDays(1500)], xlsx.Rows[^1]);
        Assert.Equal("A1:B1048576", xlsx.All("autoFilter").Single().Attribute("ref")!.Value);
        var pane = xlsx.All("pane").Single();
        Assert.Equal(("1", "frozen"), (pane.Attribute("ySplit")!.Value, pane.Attribute("state")!.Value));
        Assert.Equal(["20", "20"], xlsx.All("col").Select(column => column.Attribute("width")!.Value));
    }

    [Fact]
    public async Task WriteAsync_NoRows_IsAWorkbookWithItsHeading()
    {
        using var xlsx = await OpenAsync(Voorbeeldtabel.Van());

        Assert.Equal<object?>(["Kolom 1", "Kolom 2"], Assert.Single(xlsx.Rows));
    }

    private static async Task<Xlsx> OpenAsync(ExportTable table) => new(await table.FileAsync(ExportFormat.Xlsx));
}
