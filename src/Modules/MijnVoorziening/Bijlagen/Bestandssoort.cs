using System.Text;

namespace AmaWvg.MijnVoorziening;

/// <summary>The kinds of file that the portal takes.</summary>
internal enum Bestandssoort
{
    Pdf,
    Jpg,
    Png,
    Tiff,
}

internal static class Bestandssoorten
{
    /// <summary>What the file dialog offers; the server does not rely on it.</summary>
    public const string Accept = ".pdf,.jpg,.jpeg,.png,.tif,.tiff";

    private static readonly (Bestandssoort Soort, byte[] Begin)[] Handtekeningen =
    [
        (Bestandssoort.Pdf, "%PDF-"u8.ToArray()),
        (Bestandssoort.Jpg, [0xFF, 0xD8, 0xFF]),
        (Bestandssoort.Png, [0x89, .. "PNG\r\n"u8, 0x1A, .. "\n"u8]),
        (Bestandssoort.Tiff, [.. "II"u8, 42, 0]),
        (Bestandssoort.Tiff, [.. "MM"u8, 0, 42]),
    ];

    extension(Bestandssoort soort)
    {
        /// <summary>As the screen names it.</summary>
        public string Woord => soort switch
        {
            Bestandssoort.Pdf => "pdf",
            Bestandssoort.Jpg => "jpg",
            Bestandssoort.Png => "png",
            _ => "tiff",
        };

        public string Mediatype => soort switch
        {
            Bestandssoort.Pdf => "application/pdf",
            Bestandssoort.Jpg => "image/jpeg",
            Bestandssoort.Png => "image/png",
            _ => "image/tiff",
        };
    }

    /// <summary>The kind by the first bytes.</summary>
    public static Bestandssoort? VanInhoud(ReadOnlySpan<byte> inhoud)
    {
        foreach (var (soort, begin) in Handtekeningen)
            if (inhoud.StartsWith(begin))
                return soort;
        // Some programs put a mark or a line break before it; every reader skips that.
        return inhoud[Vulling.Voor(inhoud)..].StartsWith("%PDF-"u8) ? Bestandssoort.Pdf : null;
    }

    /// <summary>A picture as telephones and web sites keep it, whatever its name says, by its own name: not everybody can open it. Null for anything else.</summary>
    public static string? AndereFoto(ReadOnlySpan<byte> inhoud)
    {
        if (inhoud.Length < 12)
            return null;
        if (inhoud.StartsWith("RIFF"u8) && inhoud[8..].StartsWith("WEBP"u8))
            return "WebP";
        if (!inhoud[4..].StartsWith("ftyp"u8))
            return null;
        return Encoding.ASCII.GetString(inhoud[8..12]) switch
        {
            "avif" or "avis" => "AVIF",
            // A general name: what it holds is said after it.
            "mif1" or "msf1" when inhoud[12..Math.Min(inhoud.Length, 40)].IndexOf("avif"u8) >= 0 => "AVIF",
            "heic" or "heix" or "heim" or "heis" or "hevc" or "hevx" or "mif1" or "msf1" => "HEIC",
            _ => null,
        };
    }

    /// <summary>The kind by the end of the name.</summary>
    public static Bestandssoort? VanNaam(string naam) => Path.GetExtension(naam).ToUpperInvariant() switch
    {
        ".PDF" => Bestandssoort.Pdf,
        ".JPG" or ".JPEG" or ".JFIF" => Bestandssoort.Jpg,
        ".PNG" => Bestandssoort.Png,
        ".TIF" or ".TIFF" => Bestandssoort.Tiff,
        _ => null,
    };
}
