namespace AmaWvg.MijnVoorziening.Bijlagen.Keuring;

/// <summary>The objects of a PDF: every place where one could begin is read, and every stream that can hold objects is unpacked.</summary>
internal sealed class PdfObjecten(byte[] inhoud)
{
    private const int MeesteLeeswerk = 64 * 1024 * 1024;
    private const int GrootsteObject = 1024 * 1024;
    private const int MeesteStromen = 50_000;

    private readonly PdfUitpakker _uitpakker = new(inhoud);
    private int _leeswerk;
    private int _stromen;
    private bool _heeftCatalogus;

    public string? Fout()
    {
        for (var plaats = Volgende(0); plaats >= 0; plaats = Volgende(plaats))
        {
            var gelezen = PdfObject.Lees(inhoud.AsSpan(0, Math.Min(inhoud.Length, plaats + GrootsteObject)), plaats);
            _leeswerk += gelezen.Lengte;
            _heeftCatalogus |= gelezen.IsCatalogus;
            if ((gelezen.Fout ?? (_leeswerk > MeesteLeeswerk ? Bestandsfout.NietNaTeKijken : Stroomfout(gelezen))) is { } fout)
                return fout;
        }
        return _heeftCatalogus ? null : Bestandsfout.Beschadigd;
    }

    private int Volgende(int vanaf)
    {
        while (inhoud.AsSpan(vanaf).IndexOf("obj"u8) is >= 0 and var verder)
        {
            vanaf += verder + 3;
            if (verder > 0 && !char.IsAsciiLetter((char)inhoud[vanaf - 4]))
                return vanaf;
        }
        return -1;
    }

    private string? Stroomfout(PdfObject houder)
    {
        if (houder.Stroom is not { } begin || (houder.IsAfbeelding && !houder.IsObjectstroom))
            return null;
        if (++_stromen > MeesteStromen)
            return Bestandsfout.NietNaTeKijken;
        if (houder.IsObjectstroom)
            return Objectstroomfout(houder, begin);
        if (!_uitpakker.IsFlate(begin))
            return null;
        foreach (var venster in _uitpakker.Vensters(begin))
            if (PdfNamen.Fout(venster.Span) is { } fout)
                return fout;
        return _uitpakker.IsVol ? Bestandsfout.NietNaTeKijken : null;
    }

    private string? Objectstroomfout(PdfObject houder, int begin)
    {
        if (!houder.IsOpenObjectstroom || (houder.IsFlate && !_uitpakker.IsFlate(begin)))
            return Bestandsfout.NietNaTeKijken;
        var objecten = houder.IsFlate ? _uitpakker.Geheel(begin) : inhoud[begin..Math.Min(inhoud.Length, begin + GrootsteObject)];
        if (_uitpakker.IsVol)
            return Bestandsfout.NietNaTeKijken;
        return PdfNamen.Fout(objecten) ?? Inhoudfout(objecten);
    }

    private string? Inhoudfout(ReadOnlySpan<byte> objecten)
    {
        var lezer = new PdfLezer(objecten);
        if (lezer.Volgende() != PdfTeken.Woord || !PdfKeuring.IsGetal(lezer.Tekst))
            return Bestandsfout.NietNaTeKijken;
        for (var teken = lezer.Volgende(); teken != PdfTeken.Einde; teken = lezer.Volgende())
        {
            if (teken != PdfTeken.Naam)
                continue;
            var naam = PdfNamen.Ontcijfer(lezer.Tekst);
            _heeftCatalogus |= naam == PdfObject.Catalogus;
            if (PdfNamen.FoutInObject(naam) is { } fout)
                return fout;
        }
        return null;
    }
}
