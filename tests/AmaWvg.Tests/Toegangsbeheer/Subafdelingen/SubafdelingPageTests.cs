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
    }

    [Fact]
    public async Task Get_MoreThanTen_HasASearch()
    {
        var keten = await TestKeten.MaakAsync(portaal);
        var alle = Enumerable.Range(0, 11).Select(_ => keten.Onderneming.Voeg()).ToList();
        var page = await (await keten.ClientAsync(keten.Co)).GetAsync(ToegangsbeheerUrls.NieuweSubafdeling((await keten.LeesAsync()).Id));

        page = await page.Form("Zoeken").Vul("Zoek een voorziening", alle[4].Hco.Waarde).VerstuurAsync();

        Assert.Equal([alle[4].Naam], Keuzes(page));
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
        page = await page.Form("Bewaren").Kies(Ketenformulieren.Recht, aan: false).VerstuurEnVolgAsync();

        page.HeeftBericht("Subafdeling gewijzigd");
        Assert.Empty(await portaal.Rechten.ProfielenAsync(keten.Gebruiker));
    }

    [Fact]
    public async Task Post_SomebodyElseWasFirst_ShowsThatAndLetsThePersonDecide()
    {
        var keten = await TestKeten.MaakAsync(portaal);
        var (een, twee) = (await keten.ClientAsync(keten.Co), await keten.ClientAsync(keten.Hoofd));
        var url = ToegangsbeheerUrls.Subafdeling((await keten.LeesAsync()).Subafdelingen.Single().Id);
        var (eerst, laat) = ((await een.GetAsync(url)).Form("Bewaren"), (await twee.GetAsync(url)).Form("Bewaren"));
        await eerst.Vul("E-mailadres", "eerst@voorbeeld.be").VerstuurAsync();

        var page = await laat.Vul("E-mailadres", "laat@voorbeeld.be").VerstuurAsync();

        page.IsPagina("Subafdeling wijzigen", 409);
        Assert.Equal("laat@voorbeeld.be", page.Form("Bewaren").Value("E-mailadres"));
        Assert.Equal("eerst@voorbeeld.be", (await keten.LeesAsync()).Subafdelingen.Single().Email);
        (await page.Form("Bewaren").VerstuurEnVolgAsync()).HeeftBericht("Subafdeling gewijzigd");
    }

    private static PortaalForm Vul(PortaalResponse page, CobrhaVoorziening voorziening) =>
        page.Form("Volgende").Kies(voorziening.Naam).Vul("E-mailadres", "huis@voorbeeld.be").Kies("Ik wil zelf instaan voor het beheer van de subafdeling");

    private static IEnumerable<string> Keuzes(PortaalResponse page) => page.Root.QuerySelectorAll("input[name=voorziening]").Select(keuze => keuze.NextElementSibling!.TextContent.Trim());
}
