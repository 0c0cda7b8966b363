using System.Globalization;
using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.UniversalAccessibility;

namespace AmaWvg.Web;

/// <summary>The pages being drawn, and the tags that say what stands there.</summary>
internal sealed class PdfCanvas(PdfDocument document, string title, int pages) : IDisposable
{
    public const double PageWidth = 595;
    public const double PageHeight = 842;
    private const double FooterBaseline = 806;
    private static readonly XPen Thin = new(XColor.FromArgb(0x8A, 0x8A, 0x8A), 0.5);
    private static readonly XPen Strong = new(XColor.FromArgb(0, 0, 0), 1);
    private readonly StructureBuilder _structure = UAManager.ForDocument(document).StructureBuilder;
    private XGraphics? _page;

    public void NewPage()
    {
        // An element that goes on there ends on the page before.
        var page = document.AddPage();
        _page?.Dispose();
        page.Width = XUnit.FromPoint(PageWidth);
        page.Height = XUnit.FromPoint(PageHeight);
        _page = XGraphics.FromPdfPage(page);
        BeginArtifact();
        Text(title, PdfFonts.Small, PdfLayout.Left, FooterBaseline, toTheRight: false);
        var number = string.Create(CultureInfo.InvariantCulture, $"Pagina {document.PageCount} van {pages}");
        Text(number, PdfFonts.Small, PdfLayout.Left + PdfLayout.Width, FooterBaseline, toTheRight: true);
        End();
    }

    public void Begin(PdfBlockLevelElementTag tag) => _structure.BeginElement(tag);

    public void BeginHeadCell(string scope)
    {
        _structure.BeginElement(PdfBlockLevelElementTag.TableHeaderCell);
        var attributes = new PdfDictionary(document);
        attributes.Elements.SetName("/O", "/Table");
        attributes.Elements.SetName("/Scope", $"/{scope}");
        _structure.CurrentStructureElement.Elements["/A"] = attributes;
    }

    public void BeginArtifact() => _structure.BeginArtifact();

    public void End() => _structure.End();

    public void Text(string text, XFont font, double x, double y, bool toTheRight) =>
        _page!.DrawString(text, font, XBrushes.Black, x, y, toTheRight ? XStringFormats.BaseLineRight : XStringFormats.BaseLineLeft);

    public void Rule(double from, double to, double y, bool isStrong)
    {
        BeginArtifact();
        _page!.DrawLine(isStrong ? Strong : Thin, from, y, to, y);
        End();
    }

    public void Dispose() => _page?.Dispose();
}
