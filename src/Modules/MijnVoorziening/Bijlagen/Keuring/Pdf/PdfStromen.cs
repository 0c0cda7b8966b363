using System.Buffers;
using System.IO.Compression;

namespace AmaWvg.MijnVoorziening;

/// <summary>The streams of one PDF: what they unpack to counts, and those that hold objects are read.</summary>
internal sealed class PdfStromen(byte[] inhoud, Keurbudget budget)
{
    private const int Venster = 64 * 1024;
    private const int WerkPerStroom = 2_000;

    // Less than this cannot unpack to half a megabyte, and a document can have thousands.
    private const int Klein = 512;

    private int _slot = -1;

    /// <summary>Counts what a stream unpacks to, whatever its dictionary says of it.</summary>
    public void Tel(PdfDeel deel, int begin)
    {
        var einde = Einde(deel, begin);
        if (einde - begin < Klein || !IsFlate(begin))
            return;
        foreach (var _ in Vensters(begin, einde))
        {
        }
    }

    /// <summary>What a stream of objects holds.</summary>
    /// <returns>The stream, number and place of each object, and where the first place is counted from.</returns>
    /// <exception cref="Geweigerd">It cannot be unpacked in the one common way.</exception>
    public (byte[] Inhoud, IReadOnlyList<(int Nummer, int Plaats)> Lijst, int Eerste) Objecten(PdfDeel deel, int begin)
    {
        var einde = Einde(deel, begin);
        if (deel.Van("First").ToList() is not [{ Soort: PdfSoort.Woord, Getal: >= 0 and var eerste }]
            || deel.Heeft("DecodeParms") || deel.IsScheef || deel.Van("Filter").Any(filter => filter.Tekst != "FlateDecode"))
            throw new Geweigerd(Bestandsfout.NietNaTeKijken);
        var objecten = deel.Heeft("Filter") ? Geheel(begin, einde) : inhoud[begin..einde];
        if (eerste > objecten.Length)
            throw new Geweigerd(Bestandsfout.NietNaTeKijken);
        return (objecten, Lijst(objecten.AsSpan(0, eerste)), eerste);
    }

    private IReadOnlyList<(int Nummer, int Plaats)> Lijst(ReadOnlySpan<byte> kop)
    {
        var lezer = new PdfLezer(kop);
        var lijst = new List<(int, int)>();
        while (lezer.Volgende() != PdfTeken.Einde)
        {
            budget.Werk(2 * sizeof(long));
            if (!int.TryParse(lezer.Tekst, out var nummer) || lezer.Volgende() != PdfTeken.Woord || !int.TryParse(lezer.Tekst, out var plaats) || plaats < 0)
                throw new Geweigerd(Bestandsfout.NietNaTeKijken);
            lijst.Add((nummer, plaats));
        }
        return lijst is [] ? throw new Geweigerd(Bestandsfout.NietNaTeKijken) : lijst;
    }

    private byte[] Geheel(int begin, int einde)
    {
        using var geheel = new MemoryStream();
        foreach (var venster in Vensters(begin, einde))
            geheel.Write(venster.Span);
        return geheel.ToArray();
    }

    private IEnumerable<ReadOnlyMemory<byte>> Vensters(int begin, int einde)
    {
        budget.Werk(WerkPerStroom);
        using var stroom = new ZLibStream(new MemoryStream(inhoud, begin, einde - begin, writable: false), CompressionMode.Decompress);
        var venster = ArrayPool<byte>.Shared.Rent(Venster);
        try
        {
            while (Lees(stroom, venster) is > 0 and var gelezen)
            {
                budget.Uitgepakt(gelezen);
                yield return venster.AsMemory(0, gelezen);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(venster);
        }
    }

    // Ends where the stream ends or is broken.
    private static int Lees(ZLibStream stroom, byte[] venster)
    {
        try
        {
            return stroom.Read(venster);
        }
        catch (InvalidDataException)
        {
            return 0;
        }
    }

    private bool IsFlate(int begin) => begin + 1 < inhoud.Length && (inhoud[begin] & 0x0F) == 8 && (inhoud[begin] << 8 | inhoud[begin + 1]) % 31 == 0;

    // Where its length says, when it ends there; else at the next end of a stream.
    private int Einde(PdfDeel deel, int begin)
    {
        foreach (var lengte in deel.Van("Length"))
            if (lengte is { Soort: PdfSoort.Woord, Getal: >= 0 } && (long)begin + lengte.Getal <= inhoud.Length
                && inhoud.AsSpan(begin + lengte.Getal).TrimStart(PdfLezer.Witruimte).StartsWith("endstream"u8))
                return begin + lengte.Getal;
        if (_slot < begin)
            _slot = inhoud.AsSpan(begin).IndexOf("endstream"u8) is >= 0 and var verder ? begin + verder : inhoud.Length;
        return _slot;
    }
}
