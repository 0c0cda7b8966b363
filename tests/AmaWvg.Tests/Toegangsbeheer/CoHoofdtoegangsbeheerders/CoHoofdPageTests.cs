using AmaWvg.Toegangsbeheer;

namespace AmaWvg.Tests.Toegangsbeheer.CoHoofdtoegangsbeheerders;

public sealed class CoHoofdPageTests(Portaal portaal)
{
    private const string Verklaring = "Deze persoon is werknemer of wettelijk vertegenwoordiger van deze onderneming";

    [Fact]
    public async Task Post_ByTheHoofdtoegangsbeheerder_AddsOneWhoDoesTheSameWork()
    {
        var (keten, nieuw) = (await TestKeten.MaakAsync(portaal), new TestPersoon("Nina", "Nieuw"));
        var id = (await keten.LeesAsync()).Id;
        var client = await keten.ClientAsync(keten.Hoofd);

        var page = await Vul(await client.GetAsync(ToegangsbeheerUrls.CoHoofdtoegangsbeheerders(id)), nieuw.Insz).VerstuurAsync();
        Assert.False((await keten.LeesAsync()).Is(Ketenfunctie.CoHoofdtoegangsbeheerder, nieuw.Insz));
        (await page.Form("Bevestig").VerstuurAsync()).HeeftFout("Ja, ik bevestig", "Vink aan dat u bevestigt");
        page = await page.Form("Bevestig").Kies("Ja, ik bevestig").VerstuurEnVolgAsync();

        page.HeeftBericht("Co-hoofdtoegangsbeheerder toegevoegd");
        Assert.Equal([keten.Hco.Waarde], await portaal.Rechten.ProfielenAsync(nieuw));
        var co = await keten.ClientAsync(nieuw);
        Assert.Contains("co-hoofdtoegangsbeheerder en toegangsbeheerder", (await co.GetAsync("/toegangsbeheer")).IsPagina("Toegangsbeheer").Words, StringComparison.Ordinal);
        Assert.Equal(200, (await co.GetAsync(ToegangsbeheerUrls.Toegangsbeheerders(id))).Status);
        Assert.Equal(403, (await co.GetAsync(ToegangsbeheerUrls.Hoofdtoegangsbeheerder(id))).Status);
        Assert.Equal(403, (await co.GetAsync(ToegangsbeheerUrls.CoHoofdtoegangsbeheerders(id))).Status);
    }

    [Fact]
    public async Task Post_ByTheVertegenwoordiger_IsEndedAgain()
    {
        var keten = await TestKeten.MaakAsync(portaal);
        var (nu, client) = (await keten.LeesAsync(), await keten.ClientAsync(keten.Vertegenwoordiger));
        Assert.Equal(200, (await client.GetAsync(ToegangsbeheerUrls.CoHoofdtoegangsbeheerders(nu.Id))).Status);

        var page = await (await client.GetAsync(ToegangsbeheerUrls.Beeindig(nu.CoHoofdtoegangsbeheerders.Single().Id))).Form("Beëindigen").VerstuurEnVolgAsync();

        page.HeeftBericht("Co-hoofdtoegangsbeheerder beëindigd");
        Assert.Empty(await portaal.Rechten.ProfielenAsync(keten.CoHoofd));
        Assert.NotNull((await keten.LeesAsync()).Aanstellingen.Single(aanstelling => aanstelling.Functie == Ketenfunctie.CoHoofdtoegangsbeheerder).Einde);
    }

    [Fact]
    public async Task Post_WhatIsNotAllowed_IsRefusedAtTheField()
    {
        var keten = await TestKeten.MaakAsync(portaal);
        var (client, url) = (await keten.ClientAsync(keten.Hoofd), ToegangsbeheerUrls.CoHoofdtoegangsbeheerders((await keten.LeesAsync()).Id));
        var page = await client.GetAsync(url);

        (await Vul(page, keten.Hoofd.Insz).VerstuurAsync()).HeeftFout("INSZ-nummer", "Deze persoon is al hoofdtoegangsbeheerder");
        (await Vul(page, keten.CoHoofd.Insz).VerstuurAsync()).HeeftFout("INSZ-nummer", "Deze persoon is al co-hoofdtoegangsbeheerder");
        (await (await client.GetAsync(url)).Form("Volgende").VerstuurAsync()).HeeftFouten(
            "Vul een INSZ-nummer in", "Vul een e-mailadres in", "Vul een telefoonnummer in", "Verklaar dat deze persoon werknemer of wettelijk vertegenwoordiger van de onderneming is");
    }

    [Fact]
    public async Task Post_WithoutAHoofdtoegangsbeheerder_IsRefused()
    {
        var keten = await TestKeten.MaakAsync(portaal, (onderneming, _) => onderneming.Beeindig(onderneming.Hoofdtoegangsbeheerder!.Id, new(portaal.Klok.Nu, "Test")));
        var page = await (await keten.ClientAsync(keten.Vertegenwoordiger)).GetAsync(ToegangsbeheerUrls.CoHoofdtoegangsbeheerders((await keten.LeesAsync()).Id));

        (await Vul(page, TestInsz.Nieuw()).VerstuurAsync()).HeeftFout("INSZ-nummer", "Deze onderneming heeft nog geen hoofdtoegangsbeheerder. Stel die eerst aan");
    }

    [Fact]
    public async Task StelAan_CoBecomesTheHoofdtoegangsbeheerder_StopsBeingCo()
    {
        var keten = await TestKeten.MaakAsync(portaal);
        var nu = await keten.LeesAsync();

        nu.StelAan(Ketenfunctie.Hoofdtoegangsbeheerder, keten.CoHoofd.Insz, null, new(portaal.Klok.Nu, "Test"));

        Assert.Equal((keten.CoHoofd.Insz, 0), (nu.Hoofdtoegangsbeheerder!.Wie, nu.CoHoofdtoegangsbeheerders.Count));
    }

    [Fact]
    public async Task Post_RegisterNoLongerKnowsTheVertegenwoordiger_EndsThatPlaceAndAddsNobody()
    {
        var keten = await TestKeten.MaakAsync(portaal);
        var client = await keten.ClientAsync(keten.Vertegenwoordiger);
        var page = await Vul(await client.GetAsync(ToegangsbeheerUrls.CoHoofdtoegangsbeheerders((await keten.LeesAsync()).Id)), keten.Vertegenwoordiger.Insz).VerstuurAsync();
        keten.Onderneming.Vertegenwoordigers.Clear();

        page = await page.Form("Bevestig").Kies("Ja, ik bevestig").VerstuurAsync();

        page.HeeftFout("Ja, ik bevestig", "Volgens de Kruispuntbank van Ondernemingen bent u geen wettelijk vertegenwoordiger meer van deze onderneming");
        var nu = await keten.LeesAsync();
        Assert.False(nu.Is(Ketenfunctie.WettelijkVertegenwoordiger, keten.Vertegenwoordiger.Insz));
        Assert.False(nu.Is(Ketenfunctie.CoHoofdtoegangsbeheerder, keten.Vertegenwoordiger.Insz));
        Assert.Empty(await portaal.Rechten.ProfielenAsync(keten.Vertegenwoordiger));
        Assert.True(await portaal.HeeftAsync("select from kernel.historiek where hco = $1 and actie = 'Wettelijk vertegenwoordiger beëindigd'", keten.Hco.Waarde));
    }

    [Fact]
    public async Task Post_ByACoWhileNobodyIsHoofdtoegangsbeheerder_NamesAndEndsAToegangsbeheerder()
    {
        var keten = await TestKeten.MaakAsync(portaal, (onderneming, zelf) =>
        {
            zelf.Vul(onderneming, new(portaal.Klok.Nu, "Test"), 31);
            onderneming.Beeindig(onderneming.Hoofdtoegangsbeheerder!.Id, new(portaal.Klok.Nu, "Test"));
        });
        var (id, client) = ((await keten.LeesAsync()).Id, await keten.ClientAsync(keten.CoHoofd));

        var page = await (await client.GetAsync(ToegangsbeheerUrls.Toegangsbeheerders(id))).Form("Volgende").Kies("Van lokale beheerder veranderen").Vul("INSZ-nummer", keten.Toegang.Insz.Weergave).VerstuurAsync();
        (await (await page.Form("Opslaan").VerstuurAsync()).Form("Bevestigen").VerstuurEnVolgAsync()).HeeftBericht("Toegangsbeheerder gewijzigd");
        var plaats = (await keten.LeesAsync()).Toegangsbeheerder!;
        Assert.Equal(keten.Toegang.Insz, plaats.Wie);
        (await (await client.GetAsync(ToegangsbeheerUrls.Beeindig(plaats.Id))).Form("Beëindigen").VerstuurEnVolgAsync()).HeeftBericht("Toegangsbeheerder beëindigd");
    }

    private static PortaalForm Vul(PortaalResponse page, Insz wie) => page.Form("Volgende")
        .Vul("INSZ-nummer", wie.Weergave).Vul("E-mailadres", "co@voorbeeld.be").Vul("Telefoonnummer", "016 12 34 56").Kies(Verklaring);
}
