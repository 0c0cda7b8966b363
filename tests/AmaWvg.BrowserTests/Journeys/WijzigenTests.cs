namespace AmaWvg.BrowserTests.Journeys;

public sealed class WijzigenTests(Proefstand proefstand)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Change_NameAndReference_ConfirmsEach(bool script)
    {
        await using var venster = await proefstand.BegeleiderAsync(script);
        await venster.MeldOvereenkomstAsync(new());

        await venster.OpenAsync("Wijzig naam");
        await venster.VulAsync("Voornaam", "");
        await venster.DrukAsync("Bewaren");
        await venster.VerwachtFoutenAsync("Vul een voornaam in");
        await venster.VulAsync("Voornaam", "Noémie");
        await venster.DrukAsync("Bewaren");
        await venster.VerwachtBevestigingAsync("Naam gewijzigd");
        await venster.VerwachtAsync("Noémie");

        await venster.OpenAsync("Wijzig referentie");
        await venster.VulAsync("Referentie overeenkomst", "Kinderboerderij Rumbeke");
        await venster.DrukAsync("Bewaren");
        await venster.VerwachtBevestigingAsync("Referentie gewijzigd");
        await Assertions.Expect(venster.Page.Locator("tbody th")).ToHaveTextAsync("Kinderboerderij Rumbeke");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Stop_ThenMoveThenWithdraw_SaysWhatFollowsAndConfirmsEach(bool script)
    {
        await using var venster = await proefstand.BegeleiderAsync(script);
        await venster.MeldOvereenkomstAsync(new() { Start = Proefmelding.Vandaag.AddDays(-400) });

        await venster.OpenAsync("Stopzetten");
        await venster.VulAsync("Einddatum", "morgen");
        await venster.DrukAsync("Overeenkomst stopzetten");
        await venster.VerwachtFoutenAsync("\"Einddatum\" moet een bestaande datum zijn, zoals 27/3/2026");
        await venster.VulAsync("Einddatum", Proefmelding.Datum(Proefmelding.Vandaag));
        if (script)
        {
            await Assertions.Expect(venster.Page.Locator("#stopzetten-gevolg")).ToContainTextAsync("U bent op tijd");
            await Assertions.Expect(venster.Page.Locator("#melding")).ToContainTextAsync("U bent op tijd");
            await Assertions.Expect(venster.Veld("Einddatum")).ToBeFocusedAsync();
            await venster.VulAsync("Einddatum", Proefmelding.Datum(Proefmelding.Vandaag.AddDays(-200)));
            await Assertions.Expect(venster.Page.Locator("#melding")).Not.ToContainTextAsync("U bent op tijd");
            await venster.VulAsync("Einddatum", Proefmelding.Datum(Proefmelding.Vandaag));
        }
        await venster.Page.GetByLabel("Reden").SelectOptionAsync("Fysieke klachten");
        await venster.DrukAsync("Overeenkomst stopzetten");
        await venster.VerwachtBevestigingAsync("Overeenkomst stopgezet");

        await venster.OpenAsync("Einddatum wijzigen");
        await venster.VulAsync("Einddatum", Proefmelding.Datum(Proefmelding.Vandaag.AddDays(10)));
        await venster.DrukAsync("Einddatum wijzigen");
        await venster.VerwachtBevestigingAsync("Einddatum gewijzigd");

        await venster.OpenAsync("Einddatum wijzigen");
        await venster.DrukAsync("Stopzetting intrekken");
        await venster.VerwachtBevestigingAsync("Stopzetting ingetrokken");
        await Assertions.Expect(venster.Page.GetByRole(AriaRole.Link, new() { Name = "Stopzetten" })).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Change_InTwoWindows_SecondSeesWhoDidWhatAndDecides(bool script)
    {
        await using var venster = await proefstand.BegeleiderAsync(script);
        await venster.MeldOvereenkomstAsync(new());
        await venster.OpenAsync("Wijzig naam");
        var tweede = await venster.TweedeAsync();
        await tweede.GaNaarAsync(venster.Pad);

        await tweede.VulAsync("Voornaam", "Nel");
        await tweede.DrukAsync("Bewaren");
        await tweede.VerwachtBevestigingAsync("Naam gewijzigd");

        await venster.VulAsync("Voornaam", "Nelleke");
        await venster.DrukAsync("Bewaren");
        var bericht = venster.Page.Locator(".notice.attention");
        await Assertions.Expect(bericht).ToContainTextAsync("Iemand anders paste dit intussen aan");
        await Assertions.Expect(bericht).ToContainTextAsync("Test Begeleider");
        await Assertions.Expect(bericht).ToContainTextAsync("Naam gewijzigd");
        await Assertions.Expect(venster.Veld("Voornaam")).ToHaveValueAsync("Nelleke");

        await venster.DrukAsync("Bewaren");
        await venster.VerwachtBevestigingAsync("Naam gewijzigd");
    }
}
