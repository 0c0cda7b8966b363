using System.Text;

namespace AmaWvg.Tests.Web.Export;

public sealed class CsvWriterTests
{
    public static TheoryData<string, string> HostileTexts => Voorbeeldtabel.HostileTexts;

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public async Task WriteAsync_HostileText_ComesBackAsOneHarmlessField(string typed, string shown)
    {
        var fields = Csv.Read(await TextAsync(Voorbeeldtabel.Van([new ExportCell(typed), new("einde")])));

        Assert.Equal([shown, "einde"], fields[1]);
    }

    [Fact]
    public async Task WriteAsync_Table_HasByteOrderMarkSemicolonsAndCrLf()
    {
        using var file = await Voorbeeldtabel.Van([new ExportCell("Peeters"), new(new DateOnly(2026, 3, 7))], [new("D'hondt"), new(null as DateOnly?)])
            .FileAsync(ExportFormat.Csv);

        Assert.Equal([0xEF, 0xBB, 0xBF], file.ToArray()[..3]);
        Assert.Equal("Kolom 1;Kolom 2\r\nPeeters;07/03/2026\r\nD'hondt;\r\n", Encoding.UTF8.GetString(file.ToArray()[3..]));
    }

    [Theory]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("zeg \"ja\"", "\"zeg \"\"ja\"\"\"")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\tb", "\"a\tb\"")]
    [InlineData("gewoon", "gewoon")]
    public async Task WriteAsync_TextWithASeparator_IsQuoted(string typed, string written) =>
        Assert.Equal($"Kolom 1\r\n{written}\r\n", (await TextAsync(Voorbeeldtabel.Van([new ExportCell(typed)])))[1..]);

    [Fact]
    public async Task WriteAsync_NoRows_WritesTheHeading() =>
        Assert.Equal("Kolom 1;Kolom 2\r\n", (await TextAsync(Voorbeeldtabel.Van()))[1..]);

    private static async Task<string> TextAsync(ExportTable table)
    {
        using var file = await table.FileAsync(ExportFormat.Csv);
        return Encoding.UTF8.GetString(file.ToArray());
    }
}
