using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AmaWvg.MijnUitbetalingen;

/// <summary>Writes deadlines as an iCalendar file (RFC 5545): whole days, with a reminder a week before.</summary>
internal static class Agenda
{
    private const int LongestLine = 75;

    /// <param name="termijnen">The deadlines.</param>
    /// <param name="portaal">Scheme and host of the portal, for the links.</param>
    /// <param name="nu">When the file is made.</param>
    public static string Schrijf(IEnumerable<Termijn> termijnen, string portaal, DateTimeOffset nu)
    {
        var ics = new StringBuilder();
        foreach (var line in (string[])["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Departement Zorg//e-loket AMA WVG//NL", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", .. termijnen.SelectMany(termijn => Event(termijn, portaal, nu)), "END:VCALENDAR"])
            Fold(ics, line);
        return ics.ToString();
    }

    private static IEnumerable<string> Event(Termijn termijn, string portaal, DateTimeOffset nu) =>
    [
        "BEGIN:VEVENT",
        $"UID:{Uid(termijn)}@e-loket-ama-wvg",
        $"DTSTAMP:{nu.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}",
        $"DTSTART;VALUE=DATE:{Day(termijn.UiterstOp)}",
        $"DTEND;VALUE=DATE:{Day(termijn.UiterstOp.AddDays(1))}",
        $"SUMMARY:{Text(termijn.Titel)}",
        $"DESCRIPTION:{Text(termijn.Uitleg)}",
        $"URL:{portaal}{termijn.Url}",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        $"DESCRIPTION:{Text(termijn.Titel)}",
        "TRIGGER:-P7D",
        "END:VALARM",
        "END:VEVENT",
    ];

    // The same deadline has the same name at every download, so that a calendar replaces it.
    private static string Uid(Termijn termijn) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{termijn.UiterstOp:O} {termijn.Url}")).AsSpan(0, 16));

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Text(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    // Lines are counted in bytes and cut between letters.
    private static void Fold(StringBuilder ics, string line)
    {
        var length = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (length + rune.Utf8SequenceLength > LongestLine)
            {
                ics.Append("\r\n ");
                length = 1;
            }
            ics.Append(rune);
            length += rune.Utf8SequenceLength;
        }
        ics.Append("\r\n");
    }
}
