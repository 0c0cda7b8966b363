using System.Buffers.Text;

namespace AmaWvg.Host;

/// <summary>
/// base64url as RFC 7515 writes it: no padding, no white space, no bits left over. Every other way to write the same bytes is refused,
/// so that what is signed has one form.
/// </summary>
internal static class StrictBase64Url
{
    /// <summary>The bytes, or null for a text that this class would not have written itself.</summary>
    public static byte[]? Decode(string text)
    {
        try
        {
            var bytes = Base64Url.DecodeFromChars(text);
            return Base64Url.EncodeToString(bytes) == text ? bytes : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
