using System.Text;

namespace AmaWvg.Tests.Testing;

/// <summary>The folder in which mails land as files, read as a mail program reads them.</summary>
internal sealed record TestMail(IReadOnlyDictionary<string, string> Koppen, string Tekst)
{
    public static string Map(Portaal portaal) => Path.Combine(portaal.Gegevens.Map, "mail");

    /// <summary>The mails to one address, which no other test uses.</summary>
    public static IReadOnlyList<TestMail> Aan(Portaal portaal, string adres) =>
    [
        .. new DirectoryInfo(Map(portaal)).EnumerateFiles("*.eml").OrderBy(file => file.LastWriteTimeUtc)
            .Select(file => Lees(File.ReadAllText(file.FullName))).Where(mail => mail.Koppen["To"] == adres),
    ];

    /// <summary>Reads a mail; of its text every part, decoded.</summary>
    public static TestMail Lees(string bron)
    {
        var (kop, rest) = Splits(bron.ReplaceLineEndings("\n"));
        var koppen = kop.Replace("\n ", " ", StringComparison.Ordinal).Split('\n').Select(line => line.Split(": ", 2)).ToDictionary(line => line[0], line => line[1]);
        return new(koppen, Ontcijfer(rest));
    }

    private static (string Kop, string Inhoud) Splits(string text) => text.IndexOf("\n\n", StringComparison.Ordinal) is var at && at < 0 ? (text, "") : (text[..at], text[(at + 2)..]);

    // Quoted-printable: "=" at the end of a line joins lines, "=C3=A9" is a byte each.
    private static string Ontcijfer(string text)
    {
        var bytes = new List<byte>();
        var joined = text.Replace("=\n", "", StringComparison.Ordinal);
        for (var i = 0; i < joined.Length; i++)
        {
            if (joined[i] == '=' && i + 2 < joined.Length && byte.TryParse(joined.AsSpan(i + 1, 2), System.Globalization.NumberStyles.HexNumber, null, out var value))
            {
                bytes.Add(value);
                i += 2;
            }
            else
                bytes.AddRange(Encoding.UTF8.GetBytes(joined[i].ToString()));
        }
        return Encoding.UTF8.GetString([.. bytes]);
    }
}
