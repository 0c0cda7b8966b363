namespace AmaWvg.BrowserTests.Journeys;

/// <summary>The way back: to a form that was sent, to an address that was asked before signing in, to a page of another organisation.</summary>
public sealed class TerugTests(Proefstand proefstand)
{
    [Fact]
    public async Task Back_PageFromTheBrowsersMemory_HasAKeyOfItsOwn()
    {
        await using var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync("/overeenkomsten/nieuw");
        var sleutel = venster.Page.Locator("main form [name=_sleutel]");
        var eerder = await sleutel.InputValueAsync();

        // As the browser says it: the driver has its memory of pages switched off.
        await venster.Page.EvaluateAsync("() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");

        await Assertions.Expect(sleutel).Not.ToHaveValueAsync(eerder);
        await venster.VulInAsync(new Proefmelding());
        await venster.DrukAsync(Formulieren.Aanmelden);
        await venster.VerwachtBevestigingAsync("Overeenkomst aangemeld");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SignIn_CancelledAtTheProvider_StillLeadsToTheAddressThatWasAsked(bool script)
    {
        await using var venster = await proefstand.BezoekerAsync(script);
        await venster.GaNaarAsync("/mijn-berichten?onderwerp=subsidie");
        await venster.KlikAsync("Aanmelden met digitale sleutel");
        await venster.DrukAsync("Annuleren");
        await venster.VerwachtAsync("U stopte met aanmelden.");

        await venster.KlikAsync("Aanmelden met digitale sleutel");
        await venster.DrukAsync("Test Begeleider");
        await venster.KiesProfielAsync("De Lochting", "Mijn berichten");

        Assert.Equal("/mijn-berichten?onderwerp=subsidie", venster.Pad);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Message_OfAnotherOfOnesOrganisations_OffersToChangeProfile(bool script)
    {
        string bericht, kop;
        await using (var footstep = await proefstand.AangemeldAsync("Test Tweevoudig", "Footstep", script))
        {
            await footstep.GaNaarAsync("/mijn-berichten");
            await footstep.Page.Locator("tbody a").First.ClickAsync();
            await footstep.VerwachtPadAsync("/mijn-berichten/[0-9a-f-]{36}");
            (bericht, kop) = (footstep.Pad, await footstep.Kop.InnerTextAsync());
        }

        // A sign-in of its own: it changes the profile of its session.
        await using var sobo = await proefstand.BezoekerAsync(script);
        await sobo.MeldAanAsync("Test Tweevoudig");
        await sobo.KiesProfielAsync("SOBO");
        Assert.Equal(404, await sobo.GaNaarAsync(bericht));
        await sobo.VerwachtAsync("hoort niet bij SOBO, de organisatie waarvoor u nu werkt");
        await sobo.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Ander profiel kiezen" }).ClickAsync();
        await sobo.KiesProfielAsync("Footstep", kop);

        Assert.Equal(bericht, sobo.Pad);
    }
}
