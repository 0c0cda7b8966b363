using PdfSharp.Pdf;
using PdfSharp.UniversalAccessibility;

namespace AmaWvg.Web;

/// <summary>
/// A document that leaves the portal as PDF: A4, pages that are numbered, tags for who has it read aloud. What is added stands below what was there.
/// </summary>
public sealed class PdfFile
{
    /// <summary>Its media type.</summary>
    public const string ContentType = "application/pdf";

    private const double BetweenParts = 8;
    private const double LabelWidth = 170;
    private const double CellGap = 6;
    private readonly List<Action<PdfLayout>> _parts = [];
    private readonly string _title;

    /// <summary>An empty document.</summary>
    /// <param name="title">What it is: its first heading, its title in a reader, and below every page.</param>
    public PdfFile(string title)
    {
        _title = title;
        Heading(title, 1);
    }

    /// <summary>Adds a heading; it stands on the page of what follows.</summary>
    /// <param name="text">The heading.</param>
    /// <param name="level">2, or 3 and 4 for those below it.</param>
    public PdfFile Heading(string text, int level = 2) => Add(layout =>
    {
        var font = PdfFonts.Heading(level);
        var lines = layout.Wrap(text, font);
        // A heading may come first, and the words below that.
        var height = (lines.Count + (level == 2 ? 5 : 3)) * PdfLayout.LineHeight(font);
        layout.Space(level == 1 ? 0 : BetweenParts * 2);
        if (!layout.Fits(height))
            layout.NewPage();
        layout.Flow(level switch { 1 => PdfBlockLevelElementTag.Heading1, 2 => PdfBlockLevelElementTag.Heading2, 3 => PdfBlockLevelElementTag.Heading3, _ => PdfBlockLevelElementTag.Heading4 }, lines, font);
    });

    /// <summary>Begins a new page when there is less room than this, so that what follows stands together.</summary>
    /// <param name="height">In points.</param>
    public PdfFile Room(double height) => Add(layout =>
    {
        if (!layout.Fits(height))
            layout.NewPage();
    });

    /// <summary>Adds a paragraph.</summary>
    /// <param name="text">Its text; a line break stays.</param>
    public PdfFile Paragraph(string text) => Add(layout =>
    {
        layout.Space(BetweenParts);
        layout.Flow(PdfBlockLevelElementTag.Paragraph, layout.Wrap(text, PdfFonts.Text), PdfFonts.Text);
    });

    /// <summary>Adds facts, each a label with its value.</summary>
    /// <param name="facts">The facts, from the first to the last.</param>
    public PdfFile Facts(params IReadOnlyList<(string Label, string Value)> facts) => Add(layout =>
    {
        layout.Space(BetweenParts);
        layout.Begin(PdfBlockLevelElementTag.Table);
        foreach (var (label, value) in facts)
            PdfRows.Draw(layout, [new(label, PdfLayout.Left, LabelWidth - CellGap), new(value, PdfLayout.Left + LabelWidth, PdfLayout.Width - LabelWidth)], PdfRowKind.Fact);
        layout.End();
    });

    /// <summary>Adds a table.</summary>
    /// <param name="table">The table.</param>
    public PdfFile Table(PdfTable table) => Add(layout =>
    {
        layout.Space(BetweenParts);
        PdfRows.Draw(layout, table);
    });

    /// <summary>Writes the document.</summary>
    /// <param name="now">When it is made.</param>
    public byte[] Write(DateTimeOffset now)
    {
        using var layout = new PdfLayout();
        foreach (var part in _parts)
            part(layout);
        using var document = new PdfDocument();
        document.Info.Title = _title;
        document.Info.CreationDate = now.UtcDateTime;
        document.ViewerPreferences.DisplayDocTitle = true;
        // The compressed streams of PDFsharp lack their end, of which strict readers complain.
        document.Options.CompressContentStreams = false;
        document.Options.NoCompression = true;
        UAManager.ForDocument(document).SetDocumentLanguage("nl-BE");
        using (var canvas = new PdfCanvas(document, _title, layout.Pages))
            layout.Draw(canvas);
        using var file = new MemoryStream();
        document.Save(file);
        return file.ToArray();
    }

    private PdfFile Add(Action<PdfLayout> part)
    {
        _parts.Add(part);
        return this;
    }
}
