namespace AmaWvg.Tests.Web.Export;

/// <summary>Deadlines as a calendar program reads them.</summary>
public sealed class CalendarFileTests
{
    [Fact]
    public void Write_LongAndStrangeText_IsEscapedAndFoldedAsTheStandardAsks()
    {
        var ics = CalendarFile.Write([new(new(2026, 12, 31), "Één; twee, drie\\vier", string.Concat(Enumerable.Repeat("Überlang €-woord ", 20)), "/mijn-voorziening")], "https://portaal.example", new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero));

        Assert.Equal(
            ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Departement Zorg//e-loket AMA WVG//NL", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "BEGIN:VEVENT"],
            ics.Split("\r\n")[..6]);
        Assert.All(ics.Split("\r\n"), line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75));
        var unfolded = ics.Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Één\\; twee\\, drie\\\\vier\r\n", unfolded, StringComparison.Ordinal);
        Assert.Contains("DTSTAMP:20261122T100000Z\r\n", unfolded, StringComparison.Ordinal);
        Assert.Contains("URL:https://portaal.example/mijn-voorziening\r\n", unfolded, StringComparison.Ordinal);
        Assert.EndsWith("END:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", unfolded, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_LastDayWentBy_SaysSoOnItsOwnDayAndRemindsOfNothing()
    {
        string Van(DateOnly uiterste) => CalendarFile.Write([new(uiterste, "1 evaluatie", "Evalueer.", "/begeleiding")], "", new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero)).Replace("\r\n ", "", StringComparison.Ordinal);

        var (vandaag, gisteren) = (Van(new(2026, 11, 22)), Van(new(2026, 11, 21)));

        Assert.Contains("SUMMARY:1 evaluatie\r\nDESCRIPTION:Evalueer.\r\n", vandaag, StringComparison.Ordinal);
        Assert.Contains("BEGIN:VALARM", vandaag, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20261121\r\n", gisteren, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Verstreken: 1 evaluatie\r\nDESCRIPTION:Verstreken sinds 21 november 2026. Evalueer.\r\n", gisteren, StringComparison.Ordinal);
        Assert.DoesNotContain("VALARM", gisteren, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_SameDeadlineAgain_KeepsItsName()
    {
        var (een, later) = (new Termijn(new(2026, 12, 31), "1 overeenkomst eindigt", "", "/x"), new Termijn(new(2026, 12, 31), "2 overeenkomsten eindigen", "", "/x"));

        Assert.Equal(Uid(een), Uid(later));

        static string Uid(Termijn termijn) => Assert.Single(CalendarFile.Write([termijn], "", default).Split("\r\n"), line => line.StartsWith("UID:", StringComparison.Ordinal));
    }
}
