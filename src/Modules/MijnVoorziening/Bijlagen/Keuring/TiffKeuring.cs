using System.Buffers.Binary;

namespace AmaWvg.MijnVoorziening;

/// <summary>Visits every page of a TIFF: all it points at lies inside the file, and nothing lies behind it.</summary>
internal ref struct TiffKeuring
{
    private const ushort Breedte = 256, Hoogte = 257, Stroken = 273, Strooklengtes = 279, Tegels = 324, Tegellengtes = 325,
        Deelpaginas = 330, Jpeg = 513, Jpeglengte = 514, Exif = 34665, Gps = 34853;
    private const int MeesteLeeswerk = 2_000_000;

    private static ReadOnlySpan<byte> Groottes => [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];

    private readonly ReadOnlySpan<byte> _inhoud;
    private readonly bool _isKlein;
    private readonly HashSet<long> _bezocht = [];
    private readonly Stack<long> _mappen = [];
    private long _einde = 8;
    private long _leeswerk;
    private bool _heeftBeeld;

    private TiffKeuring(ReadOnlySpan<byte> inhoud)
    {
        _inhoud = inhoud;
        _isKlein = inhoud[0] == 'I';
    }

    public static string? Fout(ReadOnlySpan<byte> inhoud) => inhoud.Length < 8 ? Bestandsfout.Beschadigd : new TiffKeuring(inhoud).Fout();

    private string? Fout()
    {
        _mappen.Push(Getal(4, 4));
        while (_mappen.TryPop(out var map))
            if (map != 0 && (_bezocht.Add(map) ? Mapfout(map) : Bestandsfout.Beschadigd) is { } fout)
                return fout;
        if (!_heeftBeeld)
            return Bestandsfout.Beschadigd;
        return Vulling.Is(_inhoud[(int)_einde..]) ? null : Bestandsfout.Dubbel;
    }

    private string? Mapfout(long map)
    {
        if (!Past(map, 2))
            return Bestandsfout.Beschadigd;
        var aantal = Getal(map, 2);
        var volgende = map + 2 + 12 * aantal;
        if (!Past(map, 2 + 12 * aantal + 4))
            return Bestandsfout.Beschadigd;
        var velden = new Dictionary<long, long[]>();
        for (var plaats = map + 2; plaats < volgende; plaats += 12)
            if (!Lees(plaats, velden))
                return Bestandsfout.Beschadigd;
        foreach (var tag in (ReadOnlySpan<ushort>)[Deelpaginas, Exif, Gps])
            foreach (var deel in velden.GetValueOrDefault(tag, []))
                _mappen.Push(deel);
        _mappen.Push(Getal(volgende, 4));
        return Beeldfout(velden);
    }

    private bool Lees(long plaats, Dictionary<long, long[]> velden)
    {
        var (tag, soort, aantal) = (Getal(plaats, 2), Getal(plaats + 2, 2), Getal(plaats + 4, 4));
        var grootte = soort < Groottes.Length ? Groottes[(int)soort] : 0;
        var waarde = grootte * aantal <= 4 ? plaats + 8 : Getal(plaats + 8, 4);
        if (!Past(waarde, grootte * aantal) || ++_leeswerk > MeesteLeeswerk)
            return false;
        if (tag is Breedte or Hoogte or Stroken or Strooklengtes or Tegels or Tegellengtes or Deelpaginas or Jpeg or Jpeglengte or Exif or Gps && grootte is 2 or 4)
        {
            if ((_leeswerk += aantal) > MeesteLeeswerk)
                return false;
            var waarden = new long[aantal];
            for (var i = 0; i < aantal; i++)
                waarden[i] = Getal(waarde + i * grootte, grootte);
            velden[tag] = waarden;
        }
        return true;
    }

    private string? Beeldfout(Dictionary<long, long[]> velden)
    {
        if (velden.TryGetValue(Breedte, out var breedte) && velden.TryGetValue(Hoogte, out var hoogte)
            && (breedte is not [var b] || hoogte is not [var h] ? Bestandsfout.Beschadigd : Beeldmaat.Fout(b, h)) is { } fout)
            return fout;
        foreach (var (begin, lengte) in (ReadOnlySpan<(ushort, ushort)>)[(Stroken, Strooklengtes), (Tegels, Tegellengtes), (Jpeg, Jpeglengte)])
        {
            var (plaatsen, lengtes) = (velden.GetValueOrDefault(begin, []), velden.GetValueOrDefault(lengte, []));
            if (plaatsen.Length != lengtes.Length)
                return Bestandsfout.Beschadigd;
            for (var i = 0; i < plaatsen.Length; i++)
                if (!Past(plaatsen[i], lengtes[i]))
                    return Bestandsfout.Beschadigd;
            _heeftBeeld |= plaatsen.Length > 0 && velden.ContainsKey(Breedte) && velden.ContainsKey(Hoogte);
        }
        return null;
    }

    // Whether it lies inside the file; what does counts for where the file should end.
    private bool Past(long plaats, long lengte)
    {
        if (plaats + lengte > _inhoud.Length)
            return false;
        _einde = Math.Max(_einde, plaats + lengte);
        return true;
    }

    private readonly long Getal(long plaats, int lengte)
    {
        var bytes = _inhoud.Slice((int)plaats, lengte);
        return (lengte, _isKlein) switch
        {
            (2, true) => BinaryPrimitives.ReadUInt16LittleEndian(bytes),
            (2, false) => BinaryPrimitives.ReadUInt16BigEndian(bytes),
            (_, true) => BinaryPrimitives.ReadUInt32LittleEndian(bytes),
            _ => BinaryPrimitives.ReadUInt32BigEndian(bytes),
        };
    }
}
