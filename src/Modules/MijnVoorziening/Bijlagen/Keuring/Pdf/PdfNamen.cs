using System.Collections.Frozen;
using System.Globalization;

namespace AmaWvg.MijnVoorziening;

/// <summary>The names of a PDF that mean something to its check; all others are the same to it.</summary>
internal static class PdfNamen
{
    private const int Langste = 127;

    /// <summary>Fields that make a document act, or that hold a file: whatever is in them.</summary>
    public static readonly FrozenSet<string> ActieveVelden =
    [
        "JS", "JavaScript", "AA", "XFA", "EF", "AF", "EmbeddedFiles", "Renditions", "OnInstantiate", "RichMediaContent", "RichMediaSettings", "3DD", "RelatedFiles",
    ];

    /// <summary>Kinds of objects that act, wherever they stand.</summary>
    public static readonly FrozenSet<string> ActieveSoorten =
    [
        "JavaScript", "EmbeddedFile", "GoToR", "GoToE", "SubmitForm", "ImportData", "Rendition", "RichMedia", "RichMediaExecute", "GoTo3DView", "FileAttachment",
    ];

    /// <summary>Kinds of actions (<c>S</c>) that act; the same words can be styles of paragraphs elsewhere.</summary>
    public static readonly FrozenSet<string> ActieveActies = ["Launch", "Sound", "Movie", .. ActieveSoorten];

    /// <summary>Kinds of annotations, streams and drawings (<c>Subtype</c>) that act.</summary>
    public static readonly FrozenSet<string> ActieveDelen = ["Sound", "Movie", "Screen", "3D", "U3D", "PRC", "PS", .. ActieveSoorten];

    /// <summary>Moves within the document.</summary>
    public static readonly FrozenSet<string> Bladeren = ["NextPage", "PrevPage", "FirstPage", "LastPage"];

    /// <summary>Annotations that show something and no more.</summary>
    public static readonly FrozenSet<string> Aantekeningen =
    [
        "Text", "Link", "FreeText", "Line", "Square", "Circle", "Polygon", "PolyLine", "Highlight", "Underline", "Squiggly", "StrikeOut", "Stamp", "Caret", "Ink",
        "Popup", "Widget", "Watermark", "PrinterMark", "TrapNet", "Redact", "Projection",
    ];

    /// <summary>Lists by name that a document may have.</summary>
    public static readonly FrozenSet<string> Naamlijsten = ["Dests", "AP", "Pages", "Templates", "IDS", "URLS", "AlternatePresentations", "Names", "Kids", "Limits", "Type"];

    /// <summary>Dictionaries whose fields are names that a program made up.</summary>
    public static readonly FrozenSet<string> EigenNamen = ["Font", "XObject", "ExtGState", "ColorSpace", "Pattern", "Shading", "Properties", "CharProcs", "RoleMap", "ClassMap", "Dests", "Colorants"];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Bekend = new[]
    {
        ActieveVelden, ActieveActies, ActieveDelen, Bladeren, Aantekeningen, Naamlijsten, EigenNamen,
        ["A", "PA", "NA", "Next", "S", "N", "D", "F", "P", "K", "URI", "Base", "GoTo", "Named", "Thread", "OpenAction", "Rect", "Subtype", "Type", "Catalog", "Encrypt", "Image",
            "Ref", "OPI", "FFilter", "FDecodeParms", "Filter", "DecodeParms", "FlateDecode", "First", "ObjStm", "Length", "XRef"],
    }.SelectMany(namen => namen).ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The name, also when its letters stand in code (<c>#xx</c>); empty when it means nothing to the check.</summary>
    public static string Herken(ReadOnlySpan<byte> naam)
    {
        Span<char> tekens = stackalloc char[Langste];
        var lengte = 0;
        for (var i = 0; i < naam.Length; i++)
        {
            if (lengte == Langste)
                return "";
            var code = (byte)0;
            var isCode = naam[i] == '#' && i + 2 < naam.Length && byte.TryParse(naam.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code);
            tekens[lengte++] = (char)(isCode ? code : naam[i]);
            i += isCode ? 2 : 0;
        }
        return Bekend.TryGetValue(tekens[..lengte], out var bekend) ? bekend : "";
    }
}
