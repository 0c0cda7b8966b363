using System.Collections.Frozen;

namespace AmaWvg.MijnVoorziening.Bijlagen.Keuring;

/// <summary>What matters of one object of a PDF.</summary>
internal sealed class PdfObject
{
    public const string Catalogus = "Catalog";

    private static readonly FrozenSet<string> InOpenObjectstroom = ["Type", "ObjStm", "N", "First", "Length", "Filter", "FlateDecode", "Extends"];

    private readonly HashSet<string> _namen = [];
    private bool _isEnkelFlate = true;

    public int Lengte { get; private set; }

    public string? Fout { get; private set; }

    public bool IsCatalogus { get; private set; }

    /// <summary>Where its stream begins, when it has one.</summary>
    public int? Stroom { get; private set; }

    public bool IsAfbeelding => _namen.Contains("Image");

    public bool IsFlate => _namen.Contains("FlateDecode");

    /// <summary>Whether a reader can take it for a stream of objects. Only those say where the first object stands.</summary>
    public bool IsObjectstroom => _namen.Contains("First") || _namen.Contains("ObjStm");

    /// <summary>A stream of objects that is packed in the one common way, or not at all.</summary>
    public bool IsOpenObjectstroom => _namen.IsSubsetOf(InOpenObjectstroom) && _isEnkelFlate;

    /// <summary>Reads the object that begins after the word <c>obj</c>.</summary>
    public static PdfObject Lees(ReadOnlySpan<byte> inhoud, int plaats)
    {
        var gelezen = new PdfObject();
        var lezer = new PdfLezer(inhoud, plaats);
        var diepte = 0;
        for (var teken = lezer.Volgende(); teken != PdfTeken.Einde; teken = lezer.Volgende())
        {
            if (teken == PdfTeken.WoordenboekBegin)
                diepte++;
            else if (teken == PdfTeken.WoordenboekSlot)
                diepte--;
            else if (teken == PdfTeken.Naam)
                gelezen.Noteer(PdfNamen.Ontcijfer(lezer.Tekst), diepte, lezer);
            else if (teken == PdfTeken.Woord && diepte <= 0 && IsSlot(lezer.Tekst))
                break;
        }
        if (lezer.Tekst.SequenceEqual("stream"u8))
            gelezen.Stroom = lezer.Plaats + Regeleinde(inhoud[lezer.Plaats..]);
        gelezen.Lengte = lezer.Plaats - plaats;
        return gelezen;
    }

    private void Noteer(string naam, int diepte, PdfLezer vervolg)
    {
        Fout ??= PdfNamen.FoutInObject(naam);
        IsCatalogus |= naam == Catalogus;
        if (diepte != 1)
            return;
        _namen.Add(naam);
        if (naam == "Filter")
            _isEnkelFlate = IsEnkelFlate(vervolg);
    }

    private static bool IsEnkelFlate(PdfLezer lezer)
    {
        var teken = lezer.Volgende();
        var isLijst = teken == PdfTeken.LijstBegin;
        if (isLijst)
            teken = lezer.Volgende();
        return teken == PdfTeken.Naam && PdfNamen.Ontcijfer(lezer.Tekst) == "FlateDecode" && (!isLijst || lezer.Volgende() == PdfTeken.LijstSlot);
    }

    private static bool IsSlot(ReadOnlySpan<byte> woord) => woord.SequenceEqual("endobj"u8) || woord.SequenceEqual("stream"u8) || woord.SequenceEqual("obj"u8);

    private static int Regeleinde(ReadOnlySpan<byte> rest) => rest switch
    {
        [(byte)'\r', (byte)'\n', ..] => 2,
        [(byte)'\r' or (byte)'\n', ..] => 1,
        _ => 0,
    };
}
