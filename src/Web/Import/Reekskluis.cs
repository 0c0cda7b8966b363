using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace AmaWvg.Web;

/// <summary>
/// Keeps the rows of a file between the page that checks them and the one that saves them: in the page itself, encrypted for the organisation.
/// Nothing of it is stored before it is confirmed.
/// </summary>
public sealed class Reekskluis(IDataProtectionProvider provider, IHuidigeSessie sessie)
{
    // More than the largest reeks unpacks to.
    private const int Grootste = 16 * 1024 * 1024;

    private IDataProtector Slot => provider.CreateProtector("AmaWvg.Reeks", sessie.Hco!.Waarde);

    /// <summary>The rows as text for a hidden field.</summary>
    public string Sluit(Reeks reeks)
    {
        using var ingepakt = new MemoryStream();
        using (var brotli = new BrotliStream(ingepakt, CompressionLevel.Fastest, leaveOpen: true))
            JsonSerializer.Serialize(brotli, reeks);
        return Base64Url.EncodeToString(Slot.Protect(ingepakt.ToArray()));
    }

    /// <summary>The rows; null for what this organisation did not get from the portal.</summary>
    public Reeks? Open(string gesloten)
    {
        try
        {
            using var ingepakt = new MemoryStream(Slot.Unprotect(Base64Url.DecodeFromChars(gesloten)));
            using var brotli = new BrotliStream(ingepakt, CompressionMode.Decompress);
            using var uitgepakt = new MemoryStream();
            var blok = new byte[64 * 1024];
            while (brotli.Read(blok) is > 0 and var gelezen)
            {
                if (uitgepakt.Length > Grootste)
                    return null;
                uitgepakt.Write(blok, 0, gelezen);
            }
            return JsonSerializer.Deserialize<Reeks>(uitgepakt.ToArray());
        }
        catch (Exception fault) when (fault is CryptographicException or FormatException or InvalidDataException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}

/// <summary>The rows of a file, with what each column means.</summary>
/// <param name="Kolommen">Names of the fields, in the order of the cells.</param>
/// <param name="Rijen">The rows below the headings.</param>
public sealed record Reeks(IReadOnlyList<string> Kolommen, IReadOnlyList<Werkbladrij> Rijen)
{
    /// <summary>A national number as a spreadsheet holds it: it takes a number for an amount, and drops its first zeros.</summary>
    public static string Nummer(string getypt) => getypt is { Length: > 5 and < 11 } && getypt.All(char.IsAsciiDigit) ? getypt.PadLeft(11, '0') : getypt;

    /// <summary>The cells of a row as the fields of a form.</summary>
    public FormCollection Velden(Werkbladrij rij) =>
        new(Kolommen.Zip(rij.Cellen).Where(paar => paar.First.Length > 0).DistinctBy(paar => paar.First).ToDictionary(paar => paar.First, paar => new StringValues(paar.Second)));
}
