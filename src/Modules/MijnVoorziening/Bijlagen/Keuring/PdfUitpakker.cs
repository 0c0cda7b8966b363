using System.IO.Compression;

namespace AmaWvg.MijnVoorziening.Bijlagen.Keuring;

/// <summary>Unpacks the streams of one PDF, up to a limit for all of them together.</summary>
internal sealed class PdfUitpakker(byte[] inhoud)
{
    private const int MeesteUitgepakt = 64 * 1024 * 1024;
    private const int Venster = 64 * 1024;
    private const int Overlap = 512;

    private int _over = MeesteUitgepakt;

    /// <summary>Whether there was more than the limit.</summary>
    public bool IsVol => _over == 0;

    /// <summary>Whether a stream begins as Flate does, whatever its dictionary says.</summary>
    public bool IsFlate(int begin) =>
        begin + 1 < inhoud.Length && (inhoud[begin] & 0x0F) == 8 && (inhoud[begin] << 8 | inhoud[begin + 1]) % 31 == 0;

    /// <summary>A stream in windows that overlap, so that each name stands whole in one of them. Ends where the stream ends or is broken.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Vensters(int begin)
    {
        using var stroom = Open(begin);
        var venster = new byte[Overlap + Venster];
        var bewaard = 0;
        while (Lees(stroom, venster.AsSpan(bewaard)) is > 0 and var nieuw)
        {
            var gevuld = bewaard + nieuw;
            yield return venster.AsMemory(0, gevuld);
            bewaard = Math.Min(gevuld, Overlap);
            venster.AsSpan(gevuld - bewaard, bewaard).CopyTo(venster);
        }
    }

    /// <summary>A whole stream, as far as it can be unpacked.</summary>
    public byte[] Geheel(int begin)
    {
        using var stroom = Open(begin);
        using var geheel = new MemoryStream();
        var venster = new byte[Venster];
        while (Lees(stroom, venster) is > 0 and var nieuw)
            geheel.Write(venster, 0, nieuw);
        return geheel.ToArray();
    }

    private ZLibStream Open(int begin) => new(new MemoryStream(inhoud, begin, inhoud.Length - begin, writable: false), CompressionMode.Decompress);

    private int Lees(ZLibStream stroom, Span<byte> venster)
    {
        try
        {
            var gelezen = stroom.ReadAtLeast(venster[..Math.Min(venster.Length, _over)], Math.Min(venster.Length, _over), throwOnEndOfStream: false);
            _over -= gelezen;
            return gelezen;
        }
        catch (InvalidDataException)
        {
            return 0;
        }
    }
}
