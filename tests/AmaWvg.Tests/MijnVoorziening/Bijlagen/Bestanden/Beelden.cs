using System.Buffers.Binary;
using System.Text;

namespace AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;

/// <summary>Small images, made to be sound but for what a test puts in.</summary>
internal static class Beelden
{
    private static readonly byte[] PngBegin = [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n'];

    /// <summary>A PNG of white points in colour, its pixels in several chunks.</summary>
    public static byte[] Png(uint breedte = 40, uint hoogte = 30, byte[]? beeld = null, byte[]? extra = null, byte diepte = 8)
    {
        beeld ??= PdfBouw.Ingepakt([.. Enumerable.Repeat((byte[])[0, .. Enumerable.Repeat((byte)255, (int)breedte * 3)], (int)hoogte).SelectMany(rij => rij)]);
        byte[] kop = [.. Groot(breedte), .. Groot(hoogte), diepte, 2, 0, 0, 0];
        var helft = beeld.Length / 2;
        return [.. PngBegin, .. Deel("IHDR", kop), .. extra ?? [], .. Deel("IDAT", beeld[..helft]), .. Deel("IDAT", beeld[helft..]), .. Deel("IEND", [])];
    }

    /// <summary>A PNG of black and white points, sent in seven rounds.</summary>
    public static byte[] PngInRondes()
    {
        // 9 by 5 points: bytes and rows of each round, with a zero before each row.
        int[] rondes = [2 * 1, 2 * 1, 2 * 1, 2 * 2, 2 * 1, 2 * 3, 3 * 2];
        byte[] kop = [.. Groot(9), .. Groot(5), 1, 0, 0, 0, 1];
        return [.. PngBegin, .. Deel("IHDR", kop), .. Deel("IDAT", PdfBouw.Ingepakt(new byte[rondes.Sum()])), .. Deel("IEND", [])];
    }

    public static byte[] PngTekst(string tekst) => Deel("tEXt", [.. "Comment\0"u8, .. Encoding.Latin1.GetBytes(tekst)]);

    /// <summary>A grey JPEG of eight by eight points.</summary>
    public static byte[] Jpg(ushort breedte = 8, ushort hoogte = 8, byte[]? extra = null) =>
    [
        0xFF, 0xD8,
        .. Deel(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
        .. extra ?? [],
        .. Deel(0xDB, [0, .. Enumerable.Repeat((byte)1, 64)]),
        .. Deel(0xC0, [8, (byte)(hoogte >> 8), (byte)hoogte, (byte)(breedte >> 8), (byte)breedte, 1, 1, 0x11, 0]),
        .. Deel(0xC4, [0, 1, .. new byte[15], 0]),
        .. Deel(0xC4, [0x10, 1, .. new byte[15], 0]),
        .. Deel(0xDA, [1, 1, 0, 0, 63, 0]),
        0x3F, 0xFF, 0x00, 0xFF, 0xD0, 0x3F,
        0xFF, 0xD9,
    ];

    public static byte[] JpgCommentaar(byte[] tekst) => Deel(0xFE, tekst);

    /// <summary>A TIFF of grey points, one page or more, in either byte order.</summary>
    public static byte[] Tiff(bool isKlein = true, int paginas = 1, uint breedte = 16, uint hoogte = 16)
    {
        const int velden = 8, lengte = 2 + 12 * velden + 4;
        var beeld = new byte[256];
        var tiff = new MemoryStream();
        tiff.Write(isKlein ? [.. "II"u8, 42, 0] : [.. "MM"u8, 0, 42]);
        tiff.Write(Vier(8));
        for (var pagina = 0; pagina < paginas; pagina++)
        {
            var plaats = (uint)tiff.Position;
            tiff.Write(Twee(velden));
            (ushort Tag, uint Waarde)[] waarden =
                [(256, breedte), (257, hoogte), (258, 8), (259, 1), (262, 1), (273, plaats + lengte), (278, hoogte), (279, (uint)beeld.Length)];
            foreach (var (tag, waarde) in waarden)
                tiff.Write([.. Twee(tag), .. Twee(4), .. Vier(1), .. Vier(waarde)]);
            tiff.Write(Vier(pagina == paginas - 1 ? 0 : plaats + lengte + (uint)beeld.Length));
            tiff.Write(beeld);
        }
        return tiff.ToArray();

        byte[] Twee(ushort waarde) => Bytes(waarde)[(isKlein ? ..2 : 2..)];
        byte[] Vier(uint waarde) => Bytes(waarde);
        byte[] Bytes(uint waarde)
        {
            var bytes = new byte[4];
            if (isKlein) BinaryPrimitives.WriteUInt32LittleEndian(bytes, waarde);
            else BinaryPrimitives.WriteUInt32BigEndian(bytes, waarde);
            return bytes;
        }
    }

    private static byte[] Deel(byte merk, byte[] inhoud) => [0xFF, merk, .. Groot((uint)inhoud.Length + 2)[2..], .. inhoud];

    private static byte[] Deel(string soort, byte[] inhoud)
    {
        byte[] geheel = [.. Encoding.ASCII.GetBytes(soort), .. inhoud];
        return [.. Groot((uint)inhoud.Length), .. geheel, .. Groot(Crc(geheel))];
    }

    private static byte[] Groot(uint waarde)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, waarde);
        return bytes;
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var teken in bytes)
        {
            crc ^= teken;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 1 ? crc >> 1 ^ 0xEDB88320 : crc >> 1;
        }
        return ~crc;
    }
}
