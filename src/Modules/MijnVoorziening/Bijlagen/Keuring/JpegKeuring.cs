using System.Buffers.Binary;

namespace AmaWvg.MijnVoorziening;

/// <summary>Walks a JPEG from marker to marker to its end.</summary>
internal static class JpegKeuring
{
    private const byte Begin = 0xD8, Einde = 0xD9, Scan = 0xDA, Los = 0x01, EersteHerstart = 0xD0, LaatsteHerstart = 0xD7;
    private const int LangsteAanhangsel = 64 * 1024;

    public static string? Fout(ReadOnlySpan<byte> inhoud)
    {
        var rest = inhoud;
        do
        {
            if (Beeld(rest, out var einde) is { } fout)
                return fout;
            rest = Vulling.Na(rest[einde..]);
            // Phones put a second, complete image behind the first: a preview, or how bright each part is.
        }
        while (rest is [0xFF, Begin, 0xFF, ..]);
        return rest.IsEmpty || IsCameranotitie(rest) ? null : Bestandsfout.Dubbel;
    }

    // Samsung's cameras end every photo with a note of their own.
    private static bool IsCameranotitie(ReadOnlySpan<byte> rest) =>
        rest.Length <= LangsteAanhangsel && rest.EndsWith("SEFT"u8) && rest.IndexOf("SEFH"u8) >= 0;

    private static string? Beeld(ReadOnlySpan<byte> inhoud, out int plaats)
    {
        var (heeftMaat, heeftScan) = (false, false);
        plaats = 2;
        while (Merk(inhoud, ref plaats) is { } merk)
        {
            if (merk == Einde)
                return heeftScan ? null : Bestandsfout.Beschadigd;
            if (merk is Los or (>= EersteHerstart and <= LaatsteHerstart))
                continue;
            var deel = Deel(inhoud[plaats..]);
            if (merk is 0 or Begin || deel.IsEmpty)
                return Bestandsfout.Beschadigd;
            if (IsMaat(merk))
            {
                if (Maatfout(deel) is { } fout)
                    return fout;
                heeftMaat = true;
            }
            plaats += deel.Length;
            if (merk != Scan)
                continue;
            if (!heeftMaat)
                return Bestandsfout.Beschadigd;
            heeftScan = true;
            plaats += Scanlengte(inhoud[plaats..]);
        }
        return Bestandsfout.Beschadigd;
    }

    private static byte? Merk(ReadOnlySpan<byte> inhoud, ref int plaats)
    {
        if (plaats >= inhoud.Length || inhoud[plaats] != 0xFF)
            return null;
        plaats += Math.Max(inhoud[plaats..].IndexOfAnyExcept((byte)0xFF), 0);
        return inhoud[plaats] == 0xFF ? null : inhoud[plaats++];
    }

    private static ReadOnlySpan<byte> Deel(ReadOnlySpan<byte> inhoud) =>
        inhoud.Length >= 2 && BinaryPrimitives.ReadUInt16BigEndian(inhoud) is >= 2 and var lengte && lengte <= inhoud.Length ? inhoud[..lengte] : default;

    // Every start of a frame; three numbers in that row mean something else.
    private static bool IsMaat(byte merk) => merk is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static string? Maatfout(ReadOnlySpan<byte> deel) => deel.Length < 8
        ? Bestandsfout.Beschadigd
        : Beeldmaat.Fout(BinaryPrimitives.ReadUInt16BigEndian(deel[5..]), BinaryPrimitives.ReadUInt16BigEndian(deel[3..]));

    // Within a scan, 0xFF stands for itself before a zero and begins a marker otherwise.
    private static int Scanlengte(ReadOnlySpan<byte> scan)
    {
        var plaats = 0;
        while (scan[plaats..].IndexOf((byte)0xFF) is >= 0 and var verder)
        {
            plaats += verder;
            if (plaats + 1 >= scan.Length)
                break;
            if (scan[plaats + 1] is not (0 or (>= EersteHerstart and <= LaatsteHerstart)))
                return plaats;
            plaats += 2;
        }
        return scan.Length;
    }
}
