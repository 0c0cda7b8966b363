using PdfSharp.Drawing;
using PdfSharp.Fonts;

namespace AmaWvg.Web;

/// <summary>The fonts of every PDF. They come with the program: a server need not have any.</summary>
internal sealed class PdfFonts : IFontResolver
{
    private const string Family = "Liberation Sans";
    private const string RegularFace = "LiberationSans-Regular";
    private const string BoldFace = "LiberationSans-Bold";

    // Once in a process, before its first font.
    private static readonly Lazy<IFontResolver> Resolver = new(() => GlobalFontSettings.FontResolver = new PdfFonts());

    public static XFont Text { get; } = Make(10, XFontStyleEx.Regular);

    public static XFont Strong { get; } = Make(10, XFontStyleEx.Bold);

    public static XFont Small { get; } = Make(8, XFontStyleEx.Regular);

    /// <summary>The font of a heading.</summary>
    /// <param name="level">1 for the title of the document.</param>
    public static XFont Heading(int level) => Make(level switch { 1 => 20, 2 => 14, _ => 11 }, XFontStyleEx.Bold);

    public FontResolverInfo? ResolveTypeface(string familyName, bool isBold, bool isItalic) => new(isBold ? BoldFace : RegularFace);

    public byte[]? GetFont(string faceName)
    {
        using var font = typeof(PdfFonts).Assembly.GetManifestResourceStream($"{faceName}.ttf")!;
        var bytes = new byte[font.Length];
        font.ReadExactly(bytes);
        return bytes;
    }

    private static XFont Make(double size, XFontStyleEx style)
    {
        _ = Resolver.Value;
        return new(Family, size, style);
    }
}
