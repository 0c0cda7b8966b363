using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace AmaWvg.MijnVoorziening.Bijlagen.Keuring;

/// <summary>The names in a PDF that make it do something. They are looked for wherever they stand, whatever is around them.</summary>
internal static class PdfNamen
{
    private const int Langste = 127;

    private static readonly FrozenSet<string> Actief =
    [
        "JavaScript", "OpenAction", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia", "Rendition", "XFA", "SubmitForm", "ImportData", "GoToR", "GoToE",
    ];

    // Two letters also stand in compressed bytes by chance, so these count in objects only.
    private static readonly FrozenSet<string> ActiefInObject = ["JS", "AA"];

    /// <summary>What to say about the names in these bytes; null when there is nothing to say.</summary>
    public static string? Fout(ReadOnlySpan<byte> bytes)
    {
        string? fout = null;
        for (var rest = bytes; rest.IndexOf((byte)'/') is >= 0 and var plaats;)
        {
            rest = rest[(plaats + 1)..];
            var lengte = PdfLezer.Lengte(rest);
            var naam = Ontcijfer(rest[..lengte]);
            rest = rest[lengte..];
            if (naam == "Encrypt")
                return Bestandsfout.Versleuteld;
            if (Actief.Contains(naam) && !(naam == "OpenAction" && IsPlaats(rest)))
                fout = Bestandsfout.Actief;
        }
        return fout;
    }

    /// <summary>As <see cref="Fout"/>, for one name of an object.</summary>
    public static string? FoutInObject(string naam) => ActiefInObject.Contains(naam) ? Bestandsfout.Actief : null;

    /// <summary>A name without the <c>#xx</c> under which its letters can hide.</summary>
    public static string Ontcijfer(ReadOnlySpan<byte> naam)
    {
        if (!naam.Contains((byte)'#'))
            return Encoding.Latin1.GetString(naam[..Math.Min(naam.Length, Langste)]);
        var tekst = new StringBuilder();
        for (var i = 0; i < naam.Length && tekst.Length < Langste; i++)
            if (naam[i] == '#' && i + 2 < naam.Length && byte.TryParse(naam.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var teken))
            {
                tekst.Append((char)teken);
                i += 2;
            }
            else
            {
                tekst.Append((char)naam[i]);
            }
        return tekst.ToString();
    }

    // Most word processors say so on which page to open; that is a place, no action.
    private static bool IsPlaats(ReadOnlySpan<byte> rest) => new PdfLezer(rest).Volgende() == PdfTeken.LijstBegin;
}
