using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Web;

/// <summary>Deadlines as an iCalendar file (RFC 5545): whole days, with a reminder a week before.</summary>
public static class CalendarFile
{
    private const int LongestLine = 75;

    /// <summary>The answer with the file.</summary>
    /// <param name="context">The request: the links go to the portal as it was asked.</param>
    /// <param name="termijnen">The deadlines.</param>
    /// <param name="naam">Name to save it under; null for a program that reads it.</param>
    public static IResult Answer(HttpContext context, IEnumerable<Termijn> termijnen, string? naam = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        var nu = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        return Results.File(Encoding.UTF8.GetBytes(Write(termijnen, context.Portaal(), nu)), "text/calendar; charset=utf-8", naam);
    }

    /// <summary>Scheme and host under which somebody reaches the portal.</summary>
    public static string Portaal(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return $"{context.Request.Scheme}://{context.Request.Host}";
    }

    /// <summary>What stands in the file.</summary>
    /// <param name="termijnen">The deadlines.</param>
    /// <param name="portaal">Scheme and host of the portal, for the links.</param>
    /// <param name="nu">When the file is made.</param>
    public static string Write(IEnumerable<Termijn> termijnen, string portaal, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(termijnen);
        var ics = new StringBuilder();
        foreach (var line in (string[])["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Departement Zorg//e-loket AMA WVG//NL", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", .. termijnen.SelectMany(termijn => Event(termijn, portaal, nu)), "END:VCALENDAR"])
            Fold(ics, line);
        return ics.ToString();
    }

    // A deadline that went by stays on its own day, and says so; there is nothing left to remind of.
    private static IEnumerable<string> Event(Termijn termijn, string portaal, DateTimeOffset nu)
    {
        var isVerstreken = termijn.IsVerstreken(BrusselseTijd.DagVan(nu));
        var (titel, uitleg) = isVerstreken
            ? ($"Verstreken: {termijn.Titel}", $"Verstreken sinds {DutchDate.InWords(termijn.UiterstOp)}. {termijn.Uitleg}")
            : (termijn.Titel, termijn.Uitleg);
        return
        [
            "BEGIN:VEVENT",
            $"UID:{Uid(termijn)}@e-loket-ama-wvg",
            $"DTSTAMP:{nu.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}",
            $"DTSTART;VALUE=DATE:{Day(termijn.UiterstOp)}",
            $"DTEND;VALUE=DATE:{Day(termijn.UiterstOp.AddDays(1))}",
            $"SUMMARY:{Text(titel)}",
            $"DESCRIPTION:{Text(uitleg)}",
            $"URL:{portaal}{termijn.Url}",
            "TRANSP:TRANSPARENT",
            .. isVerstreken ? [] : (string[])["BEGIN:VALARM", "ACTION:DISPLAY", $"DESCRIPTION:{Text(titel)}", "TRIGGER:-P7D", "END:VALARM"],
            "END:VEVENT",
        ];
    }

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
