using AmaWvg.Toegangsbeheer;

namespace AmaWvg.Tests.Toegangsbeheer.Toegangsbeheerders;

public sealed class ToegangsbeheerderPageTests(Portaal portaal)
{
    [Fact]
    public async Task Post_Another_ReplacesAndFallsBackWhenItEnds()
    {
        var (keten, nieuw) = (await TestKeten.MaakAsync(portaal), new TestPersoon("Nina", "Nieuw"));
        var client = await keten.ClientAsync(keten.Hoofd);
        var url = ToegangsbeheerUrls.Toegangsbeheerders((await keten.LeesAsync()).Id);

        var page = await (await client.GetAsync(url)).Form("Volgende").Kies("Van lokale beheerder veranderen").Vul("INSZ-nummer", nieuw.Insz.Weergave).VerstuurAsync();
        Assert.Contains("U bent nu zelf toegangsbeheerder.", page.Words, StringComparison.Ordinal);
        page = await (await page.Form("Opslaan").VerstuurAsync()).Form("Bevestigen").VerstuurEnVolgAsync();

        page.HeeftBericht("Toegangsbeheerder gewijzigd");
        var nu = await keten.LeesAsync();
        Assert.Equal((nieuw.Insz, false), (nu.Toegangsbeheerder!.Wie, nu.Mag(keten.Hoofd.Insz, Ketenhandeling.SubafdelingenBeheren)));

        page = await (await client.GetAsync(ToegangsbeheerUrls.Beeindig(nu.Toegangsbeheerder.Id))).Form("Beëindigen").VerstuurEnVolgAsync();
        page.HeeftBericht("Toegangsbeheerder beëindigd");
        Assert.Equal(keten.Hoofd.Insz, (await keten.LeesAsync()).Toegangsbeheerder!.Wie);
        Assert.Empty(await portaal.Rechten.ProfielenAsync(nieuw));
    }

    // Who stays co-toegangsbeheerder loses nothing, so nothing is said.
    [Fact]
    public async Task Post_AnotherByWhoKeepsManaging_DoesNotWarn()
    {
        var keten = await TestKeten.MaakAsync(portaal, (onderneming, test) =>
        {
            test.Vul(onderneming, new(portaal.Klok.Nu, "Test"), 31);
            onderneming.StelAan(Ketenfunctie.CoToegangsbeheerder, test.CoHoofd.Insz, null, new(portaal.Klok.Nu, "Test"));
        });
        var page = await (await keten.ClientAsync(keten.CoHoofd)).GetAsync(ToegangsbeheerUrls.Toegangsbeheerders((await keten.LeesAsync()).Id));

        page = await page.Form("Volgende").Kies("Van lokale beheerder veranderen").Vul("INSZ-nummer", keten.Toegang.Insz.Weergave).VerstuurAsync();

        Assert.DoesNotContain("U bent nu zelf toegangsbeheerder.", page.IsPagina("Toegangsbeheerders").Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_EndOfTheHoofdtoegangsbeheerder_IsNotThere()
    {
        var keten = await TestKeten.MaakAsync(portaal);

        var page = await (await keten.ClientAsync(keten.Hoofd)).GetAsync(ToegangsbeheerUrls.Beeindig((await keten.LeesAsync()).Hoofdtoegangsbeheerder!.Id));

        Assert.Equal(404, page.Status);
    }

    [Fact]
    public async Task Post_WhoIsOneAlready_IsRefusedAtTheField()
    {
        var keten = await TestKeten.MaakAsync(portaal);
        var (client, url) = (await keten.ClientAsync(keten.Hoofd), ToegangsbeheerUrls.Toegangsbeheerders((await keten.LeesAsync()).Id));
        var page = await client.GetAsync(url);

        (await page.Form("Volgende").Kies("Een co-lokale beheerder toevoegen").Vul("INSZ-nummer", keten.Co.Insz.Weergave).VerstuurAsync()).HeeftFout("INSZ-nummer", "Deze persoon is al co-toegangsbeheerder");
        (await page.Form("Volgende").Kies("Van lokale beheerder veranderen").Vul("INSZ-nummer", keten.Hoofd.Insz.Weergave).VerstuurAsync()).HeeftFout("INSZ-nummer", "Deze persoon is al toegangsbeheerder");
        (await (await client.GetAsync(url)).Form("Volgende").VerstuurAsync()).HeeftFouten("Kies wat u wilt doen", "Vul een INSZ-nummer in");
    }
}
