using AmaWvg.Tests.Beveiliging;
using AmaWvg.Toegangsbeheer;

namespace AmaWvg.Tests.Toegangsbeheer.Subafdelingen;

public sealed class SubafdelingPageTests(Portaal portaal)
{
    // BR-42.
    [Fact]
    public async Task Get_ForAnOcmw_OffersItsOwnCareTypesAlone()
    {
        var keten = await TestKeten.MaakAsync(portaal);
        var (negen, een) = (keten.Onderneming.Voeg("009"), keten.Onderneming.Voeg("001"));
        var id = (await keten.LeesAsync()).Id;
        var client = await keten.ClientAsync(keten.Co);
        Assert.Equal([negen.Naam, een.Naam], Keuzes(await client.GetAsync(ToegangsbeheerUrls.NieuweSubafdeling(id))));

        await portaal.VoerUitAsync("update toegangsbeheer.mt_doc_onderneming set data = data || '{\"is_ocmw\": true}' where tenant_id = $1", keten.Hco.Waarde);

        Assert.Equal([negen.Naam], Keuzes(await client.GetAsync(ToegangsbeheerUrls.NieuweSubafdeling(id))));
        keten.Onderneming.Voorzieningen.Remove(negen);
        var zonder = (await client.GetAsync(ToegangsbeheerUrls.NieuweSubafdeling(id))).Words;
        Assert.Contains("Een OCMW kiest alleen uit de voorzieningen met zorgvoorzieningstype 009 of 010.", zonder, StringComparison.Ordinal);
        Assert.DoesNotContain("maatwerkbedrijf", zonder, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_SearchAmongMoreThanTen_KeepsWhatWasTyped()
    {
        var keten = await TestKeten.MaakAsync(portaal);
        var alle = Enumerable.Range(0, 11).Select(_ => keten.Onderneming.Voeg()).ToList();
        var page = await (await keten.ClientAsync(keten.Co)).GetAsync(ToegangsbeheerUrls.NieuweSubafdeling((await keten.LeesAsync()).Id));

        page = await page.Form("Zoeken").Vul("Zoek een voorziening", alle[4].Hco.Waarde).Vul("E-mailadres", "huis@voorbeeld.be").VerstuurAsync();

        Assert.Equal([alle[4].Naam], Keuzes(page.IsPagina("Een subafdeling toevoegen")));
        Assert.Equal("huis@voorbeeld.be", page.Form("Zoeken").Value("E-mailadres"));
        page = await page.Form("Zoeken").Kies(alle[4].Naam).Vul("Zoek een voorziening", "bestaat niet").VerstuurAsync();
        Assert.Equal([alle[4].Naam], Keuzes(page));
    }

    // Enter in a field presses the first button of the form: that of the search.
    [Fact]
    public async Task Post_SearchThatDidNotChange_GoesOn()
    {
        var keten = await TestKeten.MaakAsync(portaal);
        var alle = Enumerable.Range(0, 11).Select(_ => keten.Onderneming.Voeg()).ToList();
        var client = await keten.ClientAsync(keten.Co);
        var form = Vul(await client.GetAsync(ToegangsbeheerUrls.NieuweSubafdeling((await keten.LeesAsync()).Id)), alle[4]);

        var page = await client.PostAsync(form.Action, form.Fields.Met(KeyValuePair.Create("stap", (string?)"zoeken")));

        Assert.Contains("Autorisaties die verbonden zullen worden met de subafdeling", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_CobrhaKnowsNone_SaysWhomToMail()
    {
        var keten = await TestKeten.MaakAsync(portaal);
        keten.Onderneming.Voorzieningen.Clear();

        var page = await (await keten.ClientAsync(keten.Co)).GetAsync(ToegangsbeheerUrls.NieuweSubafdeling((await keten.LeesAsync()).Id));

        Assert.Contains("Mail dan eerst naar", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_RegisterDoesNotAnswer_KeepsWhatWasTyped()
    {
        var keten = await TestKeten.MaakAsync(portaal);
        var nieuw = keten.Onderneming.Voeg();
        var page = await (await keten.ClientAsync(keten.Co)).GetAsync(ToegangsbeheerUrls.NieuweSubafdeling((await keten.LeesAsync()).Id));
        keten.Onderneming.IsOnbereikbaar = true;

        page = await Vul(page, nieuw).VerstuurAsync();

        page.IsPagina("Een subafdeling toevoegen", 422).HeeftFout("Voorziening", Cobrhakeuze.Weg);
        Assert.Equal("huis@voorbeeld.be", page.Form("Volgende").Value("E-mailadres"));
    }

    [Fact]
    public async Task Post_VoorzieningOfAnother_IsRefused()
    {
        var (keten, ander) = (await TestKeten.MaakAsync(portaal), await TestKeten.MaakAsync(portaal));
        var nieuw = keten.Onderneming.Voeg();
        var client = await keten.ClientAsync(keten.Co);
        var form = Vul(await client.GetAsync(ToegangsbeheerUrls.NieuweSubafdeling((await keten.LeesAsync()).Id)), nieuw);

        var page = await client.PostAsync(form.Action, form.Fields.Met(KeyValuePair.Create("voorziening", (string?)ander.Voorziening.Hco.Waarde), KeyValuePair.Create("stap", (string?)"bevestigen")));

        page.IsPagina("Een subafdeling toevoegen", 422);
        Assert.Single((await keten.LeesAsync()).Subafdelingen);
    }

    [Fact]
    public async Task Post_ApplicationUnticked_TakesAccessFromEveryUser()
    {
        var keten = await TestKeten.MaakAsync(portaal);
        var client = await keten.ClientAsync(keten.Co);
        Assert.Equal([keten.Voorziening.Hco.Waarde], await portaal.Rechten.ProfielenAsync(keten.Gebruiker));

        var page = await client.GetAsync(ToegangsbeheerUrls.Subafdeling((await keten.LeesAsync()).Subafdelingen.Single().Id));
        page = await page.Form("Opslaan").Kies(Ketenformulieren.Recht, aan: false).VerstuurAsync();
        Assert.Contains("1 gebruiker verliest dan meteen de toegang", page.IsPagina("Subafdeling wijzigen").Words, StringComparison.Ordinal);
        Assert.Equal("geen", page.Feiten()["Autorisaties"]);
        Assert.Equal("", (await page.Form("Vorige").VerstuurAsync()).Form("Opslaan").Value(Ketenformulieren.Recht));
        Assert.Equal([keten.Voorziening.Hco.Waarde], await portaal.Rechten.ProfielenAsync(keten.Gebruiker));
        page = await page.Form("Bevestigen").VerstuurEnVolgAsync();

        page.HeeftBericht("Subafdeling gewijzigd");
        Assert.Empty(await portaal.Rechten.ProfielenAsync(keten.Gebruiker));
    }

    [Fact]
    public async Task Post_SomebodyElseWasFirst_ShowsThatAndLetsThePersonDecide()
    {
        var keten = await TestKeten.MaakAsync(portaal);
        var (een, twee) = (await keten.ClientAsync(keten.Co), await keten.ClientAsync(keten.Hoofd));
        var url = ToegangsbeheerUrls.Subafdeling((await keten.LeesAsync()).Subafdelingen.Single().Id);
        var (eerst, laat) = ((await een.GetAsync(url)).Form("Opslaan"), (await twee.GetAsync(url)).Form("Opslaan"));
        await (await eerst.Vul("E-mailadres", "eerst@voorbeeld.be").VerstuurAsync()).Form("Bevestigen").VerstuurAsync();

        var page = await (await laat.Vul("E-mailadres", "laat@voorbeeld.be").VerstuurAsync()).Form("Bevestigen").VerstuurAsync();

        page.IsPagina("Subafdeling wijzigen", 409);
        Assert.Equal("laat@voorbeeld.be", page.Form("Opslaan").Value("E-mailadres"));
        Assert.Equal("eerst@voorbeeld.be", (await keten.LeesAsync()).Subafdelingen.Single().Email);
        (await (await page.Form("Opslaan").VerstuurAsync()).Form("Bevestigen").VerstuurEnVolgAsync()).HeeftBericht("Subafdeling gewijzigd");
    }

    [Fact]
    public async Task Previous_OnEveryPage_GoesBackOneAndKeepsWhatWasTyped()
    {
        var keten = await TestKeten.MaakAsync(portaal);
        var nieuw = keten.Onderneming.Voeg();
        var page = await Vul(await (await keten.ClientAsync(keten.Co)).GetAsync(ToegangsbeheerUrls.NieuweSubafdeling((await keten.LeesAsync()).Id)), nieuw).VerstuurAsync();
        Assert.Contains("Autorisaties die verbonden zullen worden met de subafdeling", page.Words, StringComparison.Ordinal);
        page = await page.Form("Opslaan").Kies(Ketenformulieren.Recht).VerstuurAsync();

        page = await page.Form("Vorige").VerstuurAsync();
        Assert.Equal("true", page.Form("Opslaan").Value(Ketenformulieren.Recht));
        page = await page.Form("Vorige").VerstuurAsync();

        var form = page.Form("Volgende");
        Assert.Equal((nieuw.Hco.Waarde, "huis@voorbeeld.be", "true"), (form.Veld("voorziening"), form.Veld("email"), form.Veld("toepassing")));
        Assert.Equal("true", (await form.VerstuurAsync()).Form("Opslaan").Value(Ketenformulieren.Recht));
        Assert.Single((await keten.LeesAsync()).Subafdelingen);
    }

    [Fact]
    public async Task Get_TabGebruikers_ShowsWhoHasWhichRightWhereToWhoManagesThem()
    {
        var keten = await TestKeten.MaakAsync(portaal);
        await portaal.MeldAanAsync(keten.Gebruiker);
        var (url, client) = (ToegangsbeheerUrls.Subafdelingen((await keten.LeesAsync()).Id), await keten.ClientAsync(keten.Co));

        var page = await client.GetAsync(url);
        page = await client.GetAsync(page.Link("Gebruikers").GetAttribute("href")!);

        Assert.Equal(["Guy Gebruiker", keten.Gebruiker.Insz.Weergave, keten.Voorziening.Naam, "aangevinkt", "ja"], Assert.Single(page.IsPagina("Gebruikers - Subafdelingen").Rijen())[..5]);
        Assert.True(await portaal.HeeftAsync("select from kernel.toegangslog where persoon = $1 and hco = $2 and personen = array[$3]", keten.Co.Sleutel, keten.Hco.Waarde, keten.Gebruiker.Insz.Waarde));
        Assert.DoesNotContain("Guy Gebruiker", (await (await keten.ClientAsync(keten.Vertegenwoordiger)).GetAsync($"{url}?tab=gebruikers")).Words, StringComparison.Ordinal);
    }

    private static PortaalForm Vul(PortaalResponse page, CobrhaVoorziening voorziening) =>
        page.Form("Volgende").Kies(voorziening.Naam).Vul("E-mailadres", "huis@voorbeeld.be").Kies("Ik wil zelf instaan voor het beheer van de subafdeling");

    private static IEnumerable<string> Keuzes(PortaalResponse page) => page.Root.QuerySelectorAll("input[name=voorziening]").Select(keuze => keuze.NextElementSibling!.TextContent.Trim());
}
