namespace AmaWvg.BrowserTests.Journeys;

/// <summary>Applying for a recognition: with and without JavaScript, and with the keyboard alone.</summary>
public sealed class AanvragenTests(Proefstand proefstand)
{
    private const string Doelgroep = "Wat is uw doel, en voor wie werkt u?";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Application_FromOverviewToFiledAndWithdrawn_Works(bool script)
    {
        await using var venster = await proefstand.AanvragerAsync(script);

        await venster.DienInAsync();
        await Assertions.Expect(venster.Page.Locator(".notice.good h2")).ToHaveTextAsync("Erkenningsaanvraag ingediend");
        await venster.VerwachtAsync("In aanvraag");

        await venster.KlikAsync("Terug naar mijn voorziening");
        await Assertions.Expect(venster.Page.GetByRole(AriaRole.Link, new() { Name = "Nieuwe erkenningsaanvraag" })).ToHaveCountAsync(0);
        await venster.Page.GetByRole(AriaRole.Link, new() { Name = "Bekijk aanvraag" }).ClickAsync();
        await venster.KlikAsync("Aanvraag intrekken");
        await venster.DrukAsync("Aanvraag intrekken");
        await Assertions.Expect(venster.Page.Locator(".notice.good h2")).ToHaveTextAsync("Erkenningsaanvraag ingetrokken");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Question_AnsweredYes_OpensWhatFollows(bool script)
    {
        await using var venster = await proefstand.AanvragerAsync(script);
        await venster.OpenCriteriaAsync();
        var vervolg = venster.Veld("Beschrijf de ervaring van uw medewerkers");
        await Assertions.Expect(vervolg).ToBeHiddenAsync();

        await venster.KiesAsync("heeftErvaring", "ja");
        await Assertions.Expect(vervolg).ToBeVisibleAsync();

        await venster.KiesAsync("heeftErvaring", "nee");
        await Assertions.Expect(vervolg).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Draft_WhileTyping_IsSavedAndSaidOnce()
    {
        await using var venster = await proefstand.AanvragerAsync();
        await venster.OpenCriteriaAsync();
        await venster.LuisterAsync();

        await venster.VulAsync(Doelgroep, "Mensen uit de buurt.");
        await venster.VerwachtAsync("Concept bewaard om");
        await Assertions.Expect(venster.Page.Locator("#melding")).ToHaveTextAsync("Uw concept is bewaard");
        await Bewaard(venster, () => venster.VulAsync("Hoe evalueert u, minstens elk jaar?", "Elk half jaar."));

        Assert.Equal(["Uw concept is bewaard"], await venster.GezegdAsync());
        var tweede = await venster.TweedeAsync();
        await tweede.GaNaarAsync(venster.Pad);
        await Assertions.Expect(tweede.Veld(Doelgroep)).ToHaveValueAsync("Mensen uit de buurt.");
        await Assertions.Expect(tweede.Veld("Hoe evalueert u, minstens elk jaar?")).ToHaveValueAsync("Elk half jaar.");
    }

    [Fact]
    public async Task Draft_NotSaved_IsSaidAndSeen()
    {
        await using var venster = await proefstand.AanvragerAsync();
        await venster.OpenCriteriaAsync();
        var tweede = await venster.TweedeAsync();
        await tweede.GaNaarAsync(venster.Pad);
        await tweede.VulAsync(Doelgroep, "Mensen uit de stad.");
        await tweede.VerwachtAsync("Concept bewaard om");

        await venster.VulAsync(Doelgroep, "Mensen uit de buurt.");

        await venster.VerwachtAsync("Uw concept is niet bewaard.");
        await Assertions.Expect(venster.Page.Locator("#melding")).ToContainTextAsync("Uw concept is niet bewaard.");
        await Assertions.Expect(venster.Veld(Doelgroep)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Draft_PortalAway_IsSaidWithAWayOut()
    {
        await using var venster = await proefstand.AanvragerAsync();
        await venster.OpenCriteriaAsync();
        await venster.Page.RouteAsync("**/concept", route => route.FulfillAsync(new() { Status = 503 }));

        await venster.VulAsync(Doelgroep, "Mensen uit de buurt.");

        await Assertions.Expect(venster.Page.Locator("#melding.shown")).ToHaveTextAsync("Uw concept kon niet bewaard worden. Bewaar het zelf.");
        await Assertions.Expect(venster.Page.Locator("#melding a")).ToHaveAttributeAsync("href", "#aanvraag-concept");
        await venster.DrukAsync(Aanvraag.Verder);
        await venster.VerwachtKopAsync("Controleren");
    }

    [Fact]
    public async Task Keyboard_SecondStep_CanBeFilledIn()
    {
        await using var venster = await proefstand.AanvragerAsync();
        await venster.OpenCriteriaAsync();

        await venster.TabNaarAsync(venster.Page.Locator("#heeftBachelors"));
        await venster.Page.Keyboard.PressAsync("Space");
        await venster.TypInAsync("Voornaam en naam van een medewerker", "An Peeters");
        await venster.TypInAsync("INSZ-nummer van een medewerker", TestInsz.Nieuw().Weergave);
        // Enter saves and stays: the person is added, and the reader is where the result is.
        await venster.Page.Keyboard.PressAsync("Enter");
        await venster.VerwachtAsync("Medewerkers (1)");
        await Assertions.Expect(venster.Veld("INSZ-nummer van een medewerker")).ToHaveValueAsync("");

        await venster.TypInAsync(Doelgroep, "Mensen uit de buurt.");
        await venster.TabNaarAsync(venster.Page.Locator("#geenCombinatie"));
        await venster.Page.Keyboard.PressAsync("Space");
        await venster.EnterAsync(AriaRole.Button, Aanvraag.Verder);
        await venster.VerwachtKopAsync("Controleren");
        await venster.VerwachtAsync("Mensen uit de buurt.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Parts_ByKeyboard_SaveGoBackAndComeBackToTheCheck(bool script)
    {
        await using var venster = await proefstand.AanvragerAsync(script);
        await venster.OpenDelenAsync();

        await venster.TabNaarAsync(venster.Page.Locator("#heeftErvaring"));
        await venster.Page.Keyboard.PressAsync("Space");
        await venster.TypInAsync("Beschrijf de ervaring van uw medewerkers", "Tien jaar.");
        await venster.EnterAsync(AriaRole.Button, Aanvraag.Verder);
        await venster.VerwachtKopAsync("Erkenningscriteria: verzekeringen");
        await venster.EnterAsync(AriaRole.Button, "Vorige");
        await venster.VerwachtKopAsync("Erkenningscriteria: medewerkers");
        await Assertions.Expect(venster.Veld("Beschrijf de ervaring van uw medewerkers")).ToHaveValueAsync("Tien jaar.");

        await venster.EnterAsync(AriaRole.Link, "Controleren");
        await venster.VerwachtKopAsync("Controleren");
        await venster.EnterAsync(AriaRole.Link, $"Wijzig 5. {Doelgroep}");
        await venster.VerwachtKopAsync("Erkenningscriteria: doel en doelgroep");
        await venster.TypInAsync(Doelgroep, "Mensen uit de buurt.");
        await venster.EnterAsync(AriaRole.Button, Aanvraag.Verder);
        await venster.VerwachtKopAsync("Controleren");
        await venster.VerwachtAsync("Mensen uit de buurt.");
        await venster.VerwachtAsync("Tien jaar.");
    }

    private static Task Bewaard(Venster venster, Func<Task> werk) =>
        venster.Page.RunAndWaitForResponseAsync(werk, answer => answer.Url.EndsWith("/concept", StringComparison.Ordinal));
}
