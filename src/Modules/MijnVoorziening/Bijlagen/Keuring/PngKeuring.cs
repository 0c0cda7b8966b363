using System.Buffers.Binary;
using System.IO.Compression;

namespace AmaWvg.MijnVoorziening;

/// <summary>Walks a PNG from chunk to chunk to its end, and unpacks its pixels to see that they are just as many as it says.</summary>
internal static class PngKeuring
{
    private const int Kader = 12;
    private const long MeesteBytes = 256_000_000;

    private static readonly (int X, int Y, int StapX, int StapY)[] Rondes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    public static string? Fout(ReadOnlySpan<byte> inhoud, Keurbudget budget)
    {
        var rest = inhoud[8..];
        if (!Lees(ref rest, out var soort, out var kop) || !soort.SequenceEqual("IHDR"u8) || kop.Length != 13)
            return Bestandsfout.Beschadigd;
        var (breedte, hoogte) = (BinaryPrimitives.ReadUInt32BigEndian(kop), BinaryPrimitives.ReadUInt32BigEndian(kop[4..]));
        if (Beeldmaat.Fout(breedte, hoogte) is { } fout)
            return fout;
        if (BitsPerPunt(kop[8], kop[9]) is not { } bits || kop[10] != 0 || kop[11] != 0 || kop[12] > 1)
            return Bestandsfout.Beschadigd;
        var verwacht = kop[12] == 0 ? Bytes(breedte, hoogte, bits) : BytesInRondes(breedte, hoogte, bits);
        if (verwacht > MeesteBytes)
            return Bestandsfout.TeVeelBeeldpunten;

        budget.Beeld(verwacht);
        using var beeld = new MemoryStream(inhoud.Length);
        while (Lees(ref rest, out soort, out var deel))
        {
            if (soort.SequenceEqual("IDAT"u8))
                beeld.Write(deel);
            if (!soort.SequenceEqual("IEND"u8))
                continue;
            beeld.Position = 0;
            return !deel.IsEmpty || !IsUitgepakt(beeld, verwacht) ? Bestandsfout.Beschadigd : Vulling.Is(rest) ? null : Bestandsfout.Dubbel;
        }
        return Bestandsfout.Beschadigd;
    }

    // A chunk: length, type, contents, checksum.
    private static bool Lees(ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> soort, out ReadOnlySpan<byte> deel)
    {
        soort = deel = default;
        if (rest.Length < Kader || BinaryPrimitives.ReadUInt32BigEndian(rest) is var lengte && lengte > rest.Length - Kader)
            return false;
        soort = rest[4..8];
        deel = rest.Slice(8, (int)lengte);
        rest = rest[(Kader + (int)lengte)..];
        return true;
    }

    private static int? BitsPerPunt(byte diepte, byte kleur) => (kleur, diepte) switch
    {
        (0, 1 or 2 or 4 or 8 or 16) or (3, 1 or 2 or 4 or 8) => diepte,
        (2, 8 or 16) => 3 * diepte,
        (4, 8 or 16) => 2 * diepte,
        (6, 8 or 16) => 4 * diepte,
        _ => null,
    };

    private static long Bytes(long breedte, long hoogte, int bits) => breedte == 0 ? 0 : hoogte * (1 + (breedte * bits + 7) / 8);

    private static long BytesInRondes(long breedte, long hoogte, int bits) => Rondes.Sum(ronde =>
        Bytes((breedte - ronde.X + ronde.StapX - 1) / ronde.StapX, (hoogte - ronde.Y + ronde.StapY - 1) / ronde.StapY, bits));

    private static bool IsUitgepakt(Stream beeld, long verwacht)
    {
        using var uitgepakt = new ZLibStream(beeld, CompressionMode.Decompress);
        var buffer = new byte[64 * 1024];
        try
        {
            long gelezen = 0;
            while (gelezen <= verwacht && uitgepakt.Read(buffer) is > 0 and var stuk)
                gelezen += stuk;
            return gelezen == verwacht;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
