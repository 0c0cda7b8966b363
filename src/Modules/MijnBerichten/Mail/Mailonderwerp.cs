using System.Text;
using MimeKit;

namespace AmaWvg.MijnBerichten;

/// <summary>The subject of a mail.</summary>
internal static class Mailonderwerp
{
    // With what stands around it, an encoded word stays under the 75 signs of RFC 2047.
    private const int LangsteWoord = 42;

    /// <summary>Text as its readers must see it. The library leaves what looks like an encoded word as it is; typed by a person it is text, so it is encoded once more.</summary>
    /// <exception cref="ArgumentException">It has more than one line.</exception>
    public static Header Kop(string onderwerp)
    {
        if (onderwerp.AsSpan().ContainsAny('\r', '\n'))
            throw new ArgumentException("A subject is one line.", nameof(onderwerp));
        var kop = new Header(Encoding.UTF8, HeaderId.Subject, onderwerp);
        if (onderwerp.Contains("=?", StringComparison.Ordinal))
            kop.SetRawValue(Encoding.ASCII.GetBytes($" {string.Join("\r\n ", Woorden(onderwerp))}\r\n"));
        return kop;
    }

    // Cut between letters.
    private static IEnumerable<string> Woorden(string onderwerp)
    {
        var woord = new StringBuilder();
        foreach (var rune in onderwerp.EnumerateRunes())
        {
            if (Encoding.UTF8.GetByteCount(woord.ToString()) + rune.Utf8SequenceLength > LangsteWoord)
            {
                yield return Woord(woord.ToString());
                woord.Clear();
            }
            woord.Append(rune);
        }
        yield return Woord(woord.ToString());
    }

    private static string Woord(string tekst) => $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(tekst))}?=";
}
