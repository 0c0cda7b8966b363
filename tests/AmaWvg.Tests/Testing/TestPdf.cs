using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace AmaWvg.Tests.Testing;

/// <summary>A PDF as another program reads it.</summary>
internal sealed class TestPdf : IDisposable
{
    private readonly PdfDocument _document;

    public TestPdf(byte[] bytes) => _document = PdfDocument.Open(bytes);

    public string? Titel => _document.Information.Title;

    /// <summary>Of each page the words from top to bottom, a space between them.</summary>
    public IReadOnlyList<string> Paginas => [.. _document.GetPages().Select(page => string.Join(' ', Regels(page)))];

    /// <summary>Of all pages the lines, from left to right.</summary>
    public IReadOnlyList<string> Lijnen => [.. _document.GetPages().SelectMany(Regels)];

    public string? Taal => Catalogus.TryGet(NameToken.Lang, out var taal) ? (taal as StringToken)?.Data : null;

    public bool IsGetagd => Catalogus.ContainsKey(NameToken.Create("StructTreeRoot"));

    /// <summary>Where the letters end that come furthest to the right.</summary>
    public double Rechts => _document.GetPages().SelectMany(page => page.Letters).Max(letter => letter.BoundingBox.Right);

    private DictionaryToken Catalogus => _document.Structure.Catalog.CatalogDictionary;

    public void Dispose() => _document.Dispose();

    private static IEnumerable<string> Regels(Page page) => page.GetWords()
        .GroupBy(word => Math.Round(word.Letters[0].StartBaseLine.Y))
        .OrderByDescending(line => line.Key)
        .Select(line => string.Join(' ', line.OrderBy(word => word.BoundingBox.Left).Select(word => word.Text)).Replace('\u00A0', ' '));
}
