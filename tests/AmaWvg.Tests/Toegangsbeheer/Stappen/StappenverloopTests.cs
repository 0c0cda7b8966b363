using AmaWvg.Toegangsbeheer;

namespace AmaWvg.Tests.Toegangsbeheer.Stappen;

public sealed class StappenverloopTests(Portaal portaal)
{
    [Fact]
    public async Task Post_ConfirmedAfterSomebodyElseChangedTheChain_SaysSoAndLosesNothing()
    {
        var (keten, nieuw) = (await TestKeten.MaakAsync(portaal), new TestPersoon("Nora", "Nieuw"));
        var client = await keten.ClientAsync(keten.Hoofd);
        var url = ToegangsbeheerUrls.Toegangsbeheerders((await keten.LeesAsync()).Id);
        var page = await (await client.GetAsync(url)).Form("Volgende").Kies("Van lokale beheerder veranderen").Vul("INSZ-nummer", nieuw.Insz.Weergave).VerstuurAsync();
        page = await page.Form("Opslaan").VerstuurAsync();
        var ander = await (await keten.ClientAsync(keten.CoHoofd)).GetAsync(url);
        ander = await ander.Form("Volgende").Kies("Van lokale beheerder veranderen").Vul("INSZ-nummer", keten.Toegang.Insz.Weergave).VerstuurAsync();
        (await (await ander.Form("Opslaan").VerstuurAsync()).Form("Bevestigen").VerstuurEnVolgAsync()).HeeftBericht("Toegangsbeheerder gewijzigd");

        page = await page.Form("Bevestigen").VerstuurAsync();

        Assert.Equal((409, keten.Toegang.Insz), (page.Status, (await keten.LeesAsync()).Toegangsbeheerder!.Wie));
        Assert.Contains("Iemand anders paste dit intussen aan", page.Root.TextContent, StringComparison.Ordinal);
        Assert.Equal(nieuw.Insz.Weergave, page.Form("Volgende").Value("INSZ-nummer"));
        page = await (await page.Form("Volgende").VerstuurAsync()).Form("Opslaan").VerstuurAsync();
        (await page.Form("Bevestigen").VerstuurEnVolgAsync()).HeeftBericht("Toegangsbeheerder gewijzigd");
        Assert.Equal(nieuw.Insz, (await keten.LeesAsync()).Toegangsbeheerder!.Wie);
    }
}
