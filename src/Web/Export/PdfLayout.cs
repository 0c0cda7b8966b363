using PdfSharp.Drawing;
using PdfSharp.UniversalAccessibility;

namespace AmaWvg.Web;

/// <summary>Where everything of a PDF comes. It is written down first and drawn after, because a page says how many there are.</summary>
internal sealed class PdfLayout : IDisposable
{
    public const double Left = 56;
    public const double Width = 483;
    private const double Top = 56;
    private const double Bottom = 770;
    private readonly XGraphics _measure = XGraphics.CreateMeasureContext(new XSize(PdfCanvas.PageWidth, PdfCanvas.PageHeight), XGraphicsUnit.Point, XPageDirection.Downwards);
    private readonly List<Action<PdfCanvas>> _steps = [];
    private double _y = Top;

    public int Pages { get; private set; } = 1;

    public static double LineHeight(XFont font) => Math.Ceiling(font.Size * 1.4);

    public static double PageSpace => Bottom - Top;

    public IReadOnlyList<string> Wrap(string text, XFont font, double width = Width) => PdfText.Wrap(text, font, width, _measure);

    public bool Fits(double height) => _y + height <= Bottom;

    public void Space(double height) => _y = _y > Top ? _y + height : _y;

    public void NewPage()
    {
        Pages++;
        _y = Top;
        _steps.Add(canvas => canvas.NewPage());
    }

    public void Begin(PdfBlockLevelElementTag tag) => _steps.Add(canvas => canvas.Begin(tag));

    public void BeginHeadCell(string scope) => _steps.Add(canvas => canvas.BeginHeadCell(scope));

    public void BeginArtifact() => _steps.Add(canvas => canvas.BeginArtifact());

    public void End() => _steps.Add(canvas => canvas.End());

    /// <summary>Lines of text as one element, from page to page.</summary>
    public void Flow(PdfBlockLevelElementTag tag, IReadOnlyList<string> lines, XFont font)
    {
        Begin(tag);
        foreach (var line in lines)
        {
            if (!Fits(LineHeight(font)))
                NewPage();
            Text(line, font, Left);
            Down(LineHeight(font));
        }
        End();
    }

    /// <summary>One line of text at the place where the document is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="font">Its font.</param>
    /// <param name="x">Where it begins, or ends.</param>
    /// <param name="line">How many lines lower it stands.</param>
    /// <param name="toTheRight">Whether <paramref name="x"/> is where it ends.</param>
    public void Text(string text, XFont font, double x, int line = 0, bool toTheRight = false)
    {
        if (text.Length == 0)
            return;
        var y = _y + (line * LineHeight(font)) + font.Size;
        _steps.Add(canvas => canvas.Text(text, font, x, y, toTheRight));
    }

    public void Rule(bool isStrong)
    {
        var y = _y;
        _steps.Add(canvas => canvas.Rule(Left, Left + Width, y, isStrong));
    }

    public void Down(double height) => _y += height;

    public void Draw(PdfCanvas canvas)
    {
        canvas.NewPage();
        foreach (var step in _steps)
            step(canvas);
    }

    public void Dispose() => _measure.Dispose();
}
