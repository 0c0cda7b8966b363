using System.Text;
using MimeKit;

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
        using var mail = MimeMessage.Load(new MemoryStream(Encoding.UTF8.GetBytes(bron)));
        return new(
            mail.Headers.DistinctBy(kop => kop.Field, StringComparer.OrdinalIgnoreCase).ToDictionary(kop => kop.Field, kop => kop.Value, StringComparer.OrdinalIgnoreCase),
            string.Join('\n', mail.BodyParts.OfType<TextPart>().Select(deel => deel.Text.ReplaceLineEndings("\n"))));
    }
}
