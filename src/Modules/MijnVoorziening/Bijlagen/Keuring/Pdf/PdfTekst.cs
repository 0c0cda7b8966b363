using System.Text;

namespace AmaWvg.MijnVoorziening;

/// <summary>Texts of a PDF, and the addresses among them.</summary>
internal static class PdfTekst
{
    private const int LangsteAdres = 8 * 1024;

    private static readonly string[] Adressoorten = ["http", "https", "mailto", "tel"];

    /// <summary>Whether a link may lead to this text: to the web, a mailbox or a telephone, or to a place that names no program of the reader.</summary>
    /// <param name="tekst">The text with its brackets.</param>
    public static bool IsOpenAdres(ReadOnlySpan<byte> tekst) => tekst.Length <= LangsteAdres && IsOpenAdres(Ontcijfer(tekst));

    private static string Ontcijfer(ReadOnlySpan<byte> tekst)
    {
        var bytes = tekst is [(byte)'<', ..] ? Hex(tekst) : Letterlijk(tekst[1..^(tekst is [.., (byte)')'] and { Length: > 1 } ? 1 : 0)]);
        return bytes switch
        {
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes),
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes),
            _ => Encoding.Latin1.GetString(bytes),
        };
    }

    private static bool IsOpenAdres(string adres)
    {
        // Readers skip what nobody sees, so "java\nscript:" is a script.
        var zichtbaar = string.Concat(adres.Where(teken => teken > ' ' && !char.IsControl(teken) && teken is not ('\u00AD' or '\uFEFF' or '\u200B')));
        var einde = zichtbaar.IndexOfAny([':', '/', '?', '#', '\\']);
        if (einde < 0)
            return true;
        return zichtbaar[einde] == ':' ? Adressoorten.Contains(zichtbaar[..einde], StringComparer.OrdinalIgnoreCase)
            : zichtbaar[einde] is not '\\' && !zichtbaar.StartsWith("//", StringComparison.Ordinal);
    }

    private static byte[] Hex(ReadOnlySpan<byte> tekst)
    {
        var cijfers = string.Concat(Encoding.Latin1.GetString(tekst).Where(char.IsAsciiHexDigit));
        return Convert.FromHexString(cijfers.Length % 2 == 0 ? cijfers : cijfers + "0");
    }

    private static byte[] Letterlijk(ReadOnlySpan<byte> tekst)
    {
        var bytes = new List<byte>(tekst.Length);
        for (var i = 0; i < tekst.Length; i++)
        {
            if (tekst[i] != '\\' || i + 1 == tekst.Length)
            {
                bytes.Add(tekst[i]);
                continue;
            }
            switch (tekst[++i])
            {
                case >= (byte)'0' and <= (byte)'7':
                    var waarde = 0;
                    for (var n = 0; n < 3 && i < tekst.Length && tekst[i] is >= (byte)'0' and <= (byte)'7'; n++, i++)
                        waarde = waarde * 8 + tekst[i] - '0';
                    bytes.Add((byte)waarde);
                    i--;
                    break;
                case (byte)'\r' or (byte)'\n':
                    break;
                case var teken:
                    bytes.Add(teken switch { (byte)'n' => (byte)'\n', (byte)'r' => (byte)'\r', (byte)'t' => (byte)'\t', (byte)'b' => (byte)'\b', (byte)'f' => (byte)'\f', _ => teken });
                    break;
            }
        }
        return [.. bytes];
    }
}
