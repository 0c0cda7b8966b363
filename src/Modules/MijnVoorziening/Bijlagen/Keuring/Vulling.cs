namespace AmaWvg.MijnVoorziening;

/// <summary>Bytes around a file that mean nothing: mail programs, scanners and old systems leave them.</summary>
internal static class Vulling
{
    private const int MeesteVooraf = 1024;

    private static ReadOnlySpan<byte> Achteraf => "\0\t\n\f\r \x1A"u8;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Whether this is nothing but line breaks, spaces, zeros or what marks the end of a file.</summary>
    public static bool Is(ReadOnlySpan<byte> rest) => Na(rest).IsEmpty;

    /// <summary>What comes behind it.</summary>
    public static ReadOnlySpan<byte> Na(ReadOnlySpan<byte> rest)
    {
        var gevuld = rest.TrimStart(Achteraf);
        // A long run of ones is padding; two of them can begin something else.
        var enen = gevuld.IndexOfAnyExcept((byte)0xFF);
        return enen < 0 ? [] : gevuld;
    }

    /// <summary>How many bytes stand before the file begins: a mark of the order of bytes, line breaks, spaces.</summary>
    public static int Voor(ReadOnlySpan<byte> inhoud)
    {
        var kop = inhoud[..Math.Min(inhoud.Length, MeesteVooraf)];
        var rest = kop.StartsWith(ByteOrderMark) ? kop[ByteOrderMark.Length..] : kop;
        return kop.Length - rest.TrimStart(PdfLezer.Witruimte).Length;
    }
}
