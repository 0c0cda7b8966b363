using AmaWvg.MijnVoorziening;

namespace AmaWvg.Tests.MijnUitbetalingen.Termijnen;

/// <summary>What needs doing before which day: on the start page, with the payments, and as a calendar file.</summary>
public sealed class TermijnenTests(Portaal portaal)
{
    [Fact]
    public async Task Get_NothingToDo_ShowsNoPanel()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync(), new(2026, 12, 20));

        Assert.Empty((await (await organisatie.ClientAsync()).GetAsync("/overeenkomsten")).Root.QuerySelectorAll("#te-doen-titel"));
    }

    [Fact]
    public async Task Get_EndsPensionAndRecognitionAhead_ShowsEachWithItsLastDay()
    {
        var organisatie = await portaal.MaakOrganisatieAsync(TestErkenning.LooptAf);
        await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync(), new(2026, 1, 1), new(2026, 12, 10));
        await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync(), new(2026, 1, 1), new(2026, 12, 15));
        var oud = await organisatie.MaakDeelnemerAsync(insz: TestInsz.Nieuw(new(1960, 12, 20)));
        await organisatie.MaakOvereenkomstAsync(oud, new(2026, 1, 1));
        var client = await organisatie.ClientAsync();

        var page = await client.GetAsync("/overeenkomsten");

        Assert.Equal(
            [
                "Verstreken sinds 1 januari 2026: 3 begeleidingsdossiers zijn aan te vullen. Vul aan wat in het begeleidingsdossier ontbreekt.",
                "Ten laatste op 1 januari 2027: 1 evaluatie in januari 2027. Evalueer minstens elke 12 maanden, samen met de deelnemer.",
                "Ten laatste op 5 januari 2027: 1 deelnemer bereikt de pensioenleeftijd. De laatste maand met subsidie is december 2026. Zet de overeenkomst stop.",
                "Ten laatste op 22 januari 2027: Uw erkenning loopt af. Vraag op tijd een nieuwe erkenning aan. Maanden zonder erkenning betalen wij niet.",
                "Ten laatste op 31 januari 2027: 2 overeenkomsten eindigen in december 2026. Loopt de begeleiding langer? Wijzig dan de einddatum, anders verliest u maanden subsidie.",
            ],
            page.Root.QuerySelector("#te-doen")!.QuerySelectorAll("li").Select(item => item.Words()));
        Assert.Equal("Te doen5 termijnen, 1 verstreken", page.Root.QuerySelector("#te-doen summary")!.Words());
        Assert.Equal($"/deelnemers/{oud.Id}", page.Link("1 deelnemer bereikt de pensioenleeftijd").GetAttribute("href"));
        Assert.Equal(2, (await client.GetAsync(page.Link("2 overeenkomsten eindigen in december 2026").GetAttribute("href")!)).Rijen().Count);
        Assert.Contains("Aanmelden wat in november 2026 start", (await client.GetAsync("/mijn-uitbetalingen")).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TypeVoorziening.OnderwijsinstellingHistorisch, false, false)]
    [InlineData(TypeVoorziening.Maatwerkbedrijf, true, false)]
    [InlineData(TypeVoorziening.Maatwerkbedrijf, false, true)]
    public async Task Get_RecognitionEnds_AsksToRenewEverywhereOrNowhere(TypeVoorziening type, bool isIngediend, bool verwacht)
    {
        var organisatie = await portaal.MaakOrganisatieAsync(TestErkenning.LooptAf);
        await organisatie.ZetTypeAsync(type);
        if (isIngediend)
            await organisatie.MaakIngediendeAanvraagAsync();
        else if (verwacht)
            await organisatie.MaakAanvraagAsync();
        var client = await organisatie.ClientAsync();

        foreach (var url in (string[])["/overeenkomsten", "/mijn-uitbetalingen", "/mijn-voorziening"])
            Assert.Equal((url, verwacht), (url, (await client.GetAsync(url)).Words.Contains("Vraag op tijd een nieuwe erkenning aan", StringComparison.Ordinal)));
        Assert.Equal(verwacht, (await client.GetAsync("/mijn-uitbetalingen/termijnen.ics")).Body.Contains("SUMMARY:Uw erkenning loopt af", StringComparison.Ordinal));
    }

    // Today is 22 November 2026: from 1 October 2026 to 22 February 2027.
    [Theory]
    [InlineData(1960, 9, 30, 0, false)]
    [InlineData(1960, 10, 1, 0, true)]
    [InlineData(1960, 10, 1, 20, true)]
    [InlineData(1960, 10, 1, 40, true)]
    [InlineData(1961, 2, 22, 0, true)]
    [InlineData(1961, 2, 22, 40, true)]
    [InlineData(1961, 2, 23, 0, false)]
    [InlineData(1959, 12, 20, 0, false)]
    [InlineData(1964, 1, 10, 0, false)]
    public async Task Get_PensionAge_IsSeenInEveryKindOfNumber(int jaar, int maand, int dag, int opslag, bool verwacht)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync(insz: TestInsz.Nieuw(new(jaar, maand, dag), opslag)), new(2026, 1, 1));

        var page = await (await organisatie.ClientAsync()).GetAsync("/overeenkomsten");

        Assert.Equal(verwacht, page.Words.Contains("1 deelnemer bereikt de pensioenleeftijd", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2029, 10, 1, true)] // of whoever was born on 31 December 1963
    [InlineData(2030, 2, 1, false)]
    [InlineData(2030, 6, 6, false)]
    [InlineData(2030, 9, 30, false)]
    [InlineData(2030, 10, 15, true)] // of whoever was born on 10 January 1964
    public async Task Get_InTheYearInWhichThePensionAgeRises_SaysWhoReachesItAndNobodyElse(int jaar, int maand, int dag, bool verwacht)
    {
        var organisatie = await portaal.MaakOrganisatieAsync(TestErkenning.Geen);
        await organisatie.ErkenAsync(new(2026, 1, 1), new(2031, 12, 31));
        foreach (var geboren in (DateOnly[])[new(1963, 12, 31), new(1964, 1, 10)])
            await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync(insz: TestInsz.Nieuw(geboren)), new(2026, 1, 1));
        portaal.Klok.Vandaag = new(jaar, maand, dag);

        var page = await (await organisatie.ClientAsync()).GetAsync("/overeenkomsten");

        page.IsPagina("Overeenkomsten");
        Assert.Equal(verwacht, page.Words.Contains("1 deelnemer bereikt de pensioenleeftijd", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_Calendar_HasOneEventADeadlineAndNamesNobody()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync("Marie-Rozette", "Vandevelde"), new(2026, 1, 1), new(2026, 12, 10));

        var answer = await (await organisatie.ClientAsync()).GetAsync("/mijn-uitbetalingen/termijnen.ics");

        Assert.Equal(("text/calendar", "utf-8"), (answer.ContentHeaders.ContentType!.MediaType, answer.ContentHeaders.ContentType.CharSet));
        Assert.Equal(5, answer.Body.Split("BEGIN:VEVENT").Length - 1);
        Assert.Contains("DTSTART;VALUE=DATE:20261130\r\nDTEND;VALUE=DATE:20261201\r\nSUMMARY:Aanmelden wat in november 2026 start\r\n", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Vandevelde", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_NeverRecognised_HasNoDeadlineOnScreenNorInTheCalendar()
    {
        var client = await (await portaal.MaakOrganisatieAsync(TestErkenning.Geen)).ClientAsync();

        var (start, betalingen, agenda) = (await client.GetAsync("/overeenkomsten"), await client.GetAsync("/mijn-uitbetalingen"), await client.GetAsync("/mijn-uitbetalingen/termijnen.ics"));

        Assert.Null(start.Root.QuerySelector("#te-doen-titel"));
        Assert.DoesNotContain("termijnen", betalingen.Words, StringComparison.OrdinalIgnoreCase);
        Assert.Equal((200, false), (agenda.Status, agenda.Body.Contains("BEGIN:VEVENT", StringComparison.Ordinal)));
    }

    // Today is 22 November 2026.
    [Fact]
    public async Task Get_RecognisedUntilLastMonth_AsksNothingOfTheMonthsAfter()
    {
        var organisatie = await portaal.MaakOrganisatieAsync(TestErkenning.Geen);
        await organisatie.ErkenAsync(new(2021, 11, 1), new(2026, 10, 31));
        await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync(), new(2026, 1, 1), new(2026, 12, 10));
        await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync(insz: TestInsz.Nieuw(new(1960, 12, 20))), new(2026, 1, 1));
        var client = await organisatie.ClientAsync();

        // The files of who was guided until then are still to be filled in.
        Assert.All((await client.GetAsync("/overeenkomsten")).Root.QuerySelectorAll("#te-doen li"), punt => Assert.NotNull(punt.QuerySelector("a[href^='/begeleiding']")));
        Assert.Equal(2, (await client.GetAsync("/mijn-uitbetalingen/termijnen.ics")).Body.Split("BEGIN:VEVENT").Length - 1);
    }

    [Fact]
    public async Task Get_RecognisedFromNextMonth_AsksWhatStartsThen()
    {
        var organisatie = await portaal.MaakOrganisatieAsync(TestErkenning.Geen);
        await organisatie.ErkenAsync(new(2026, 12, 1), new(2031, 11, 30));

        var agenda = (await (await organisatie.ClientAsync()).GetAsync("/mijn-uitbetalingen/termijnen.ics")).Body;

        Assert.Equal(1, agenda.Split("BEGIN:VEVENT").Length - 1);
        Assert.Contains("SUMMARY:Aanmelden wat in december 2026 start\r\n", agenda, StringComparison.Ordinal);
    }
}
