using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace AmaWvg.Tests.Web.Export;

/// <summary>Reads the sheet of a workbook by the letter of ECMA-376: every cell by its reference, no formula anywhere.</summary>
internal sealed partial class Xlsx : IDisposable
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    private readonly ZipArchive _package;
    private readonly XElement[] _formats;
    private readonly Dictionary<string, string> _ownFormats;

    public Xlsx(Stream file)
    {
        _package = new ZipArchive(file, ZipArchiveMode.Read);
        Sheet = Part("xl/worksheets/sheet1.xml");
        Assert.Empty(Sheet.Descendants(Main + "f"));
        var styles = Part("xl/styles.xml");
        _formats = [.. styles.Element(Main + "cellXfs")!.Elements()];
        _ownFormats = styles.Descendants(Main + "numFmt").ToDictionary(f => f.Attribute("numFmtId")!.Value, f => f.Attribute("formatCode")!.Value);
    }

    public XElement Sheet { get; }

    public IReadOnlyList<object?[]> Rows => [.. Sheet.Descendants(Main + "row").Select((row, r) =>
        row.Elements(Main + "c").Select((cell, c) => Value(cell, $"{(char)('A' + c)}{r + 1}")).ToArray())];

    public IEnumerable<XElement> All(string name) => Sheet.Descendants(Main + name);

    public void Dispose() => _package.Dispose();

    private object? Value(XElement cell, string reference)
    {
        Assert.Equal(reference, cell.Attribute("r")!.Value);
        if (cell.Attribute("t")?.Value is { } type)
        {
            Assert.Equal("inlineStr", type);
            return Decode(cell.Element(Main + "is")!.Element(Main + "t")!.Value);
        }
        if (cell.Element(Main + "v")?.Value is not { } number)
            return null;
        // A whole number has no format of its own.
        if (cell.Attribute("s") is not { } style)
            return decimal.Parse(number, CultureInfo.InvariantCulture);
        var format = _formats[int.Parse(style.Value, CultureInfo.InvariantCulture)].Attribute("numFmtId")!.Value;
        if (format == "4")
            return decimal.Parse(number, CultureInfo.InvariantCulture);
        Assert.Equal("dd/mm/yyyy", _ownFormats[format]);
        return DayZero.AddDays(int.Parse(number, CultureInfo.InvariantCulture));
    }

    private XElement Part(string name)
    {
        using var stream = _package.GetEntry(name)!.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace).Root!;
    }

    private static string Decode(string text) =>
        Escaped().Replace(text, match => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escaped();
}
