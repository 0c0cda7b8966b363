using AmaWvg.Tests.Beveiliging;
using AmaWvg.Toegangsbeheer;

namespace AmaWvg.Tests.Toegangsbeheer.Gebruikers;

public sealed class GebruikersPageTests(Portaal portaal)
{
    [Fact]
    public async Task Get_Users_ShowsNameAndNumberAndLeavesALine()
    {
        var keten = await TestKeten.MaakAsync(portaal);
        var subafdeling = (await keten.LeesAsync()).Subafdelingen.Single();
        var client = await keten.ClientAsync(keten.Beheerder);

        Assert.Equal("nog niet aangemeld", (await client.GetAsync(ToegangsbeheerUrls.Gebruikers(subafdeling.Id))).Rijen()[0][0]);
        await portaal.MeldAanAsync(keten.Gebruiker);
        var page = await client.GetAsync(ToegangsbeheerUrls.Gebruikers(subafdeling.Id));

        Assert.Equal(["Guy Gebruiker", keten.Gebruiker.Insz.Weergave, "aangevinkt"], page.Rijen()[0][..3]);
        Assert.DoesNotContain(keten.Gebruiker.Insz.Waarde, page.Url, StringComparison.Ordinal);
        Assert.True(await portaal.HeeftAsync(
            "select from kernel.toegangslog where persoon = $1 and hco = $2 and personen = array[$3]", keten.Beheerder.Sleutel, keten.Hco.Waarde, keten.Gebruiker.Insz.Waarde));
    }

    [Fact]
    public async Task Post_User_TellsTheVoorzieningWithoutANumber()
    {
        var keten = await TestKeten.MaakAsync(portaal);
        var (client, wie) = (await keten.ClientAsync(keten.Beheerder), TestInsz.Nieuw());
        var page = await client.GetAsync(ToegangsbeheerUrls.NieuweGebruiker((await keten.LeesAsync()).Subafdelingen.Single().Id));

        page = await page.Form("Volgende").Vul("INSZ-nummer", wie.Weergave).VerstuurAsync();
        Assert.Equal(wie.Weergave, page.IsPagina("Een gebruiker toevoegen").Feiten()["INSZ-nummer"]);
        page = await page.Form("Bevestigen").Kies(Ketenformulieren.Recht).VerstuurEnVolgAsync();

        page.IsPagina("Gebruikers").HeeftBericht("Gebruiker toegevoegd");
        Assert.True(await portaal.HeeftAsync(
            "select from kernel.outbox where hco = $1 and soort = 'ToegangGegeven' and gegevens ->> 'Voorziening' = $2 and gegevens::text not like '%' || $3 || '%'",
            keten.Hco.Waarde, keten.Voorziening.Hco.Waarde, wie.Waarde));
        Assert.False(await portaal.HeeftAsync("select from kernel.historiek where hco = $1 and toelichting like '%' || $2 || '%'", keten.Hco.Waarde, wie.Weergave));
    }

    [Fact]
    public async Task Post_UserWhoIsThere_IsRefusedAtTheField()
    {
        var keten = await TestKeten.MaakAsync(portaal);
        var page = await (await keten.ClientAsync(keten.Co)).GetAsync(ToegangsbeheerUrls.NieuweGebruiker((await keten.LeesAsync()).Subafdelingen.Single().Id));

        page = await page.Form("Volgende").Vul("INSZ-nummer", keten.Gebruiker.Insz.Weergave).VerstuurAsync();

        page.IsPagina("Een gebruiker toevoegen", 422).HeeftFout("INSZ-nummer", "Deze persoon is al gebruiker van deze voorziening");
    }

    [Fact]
    public async Task Post_Oneself_WarnsBefore()
    {
        var keten = await TestKeten.MaakAsync(portaal);
        var page = await (await keten.ClientAsync(keten.Co)).GetAsync(ToegangsbeheerUrls.NieuweGebruiker((await keten.LeesAsync()).Subafdelingen.Single().Id));

        page = await page.Form("Volgende").Vul("INSZ-nummer", keten.Co.Insz.Weergave).VerstuurAsync();

        Assert.Contains("U geeft uzelf toegang.", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Previous_KeepsWhatWasTyped()
    {
        var keten = await TestKeten.MaakAsync(portaal);
        var (client, wie) = (await keten.ClientAsync(keten.Co), TestInsz.Nieuw());
        var page = await client.GetAsync(ToegangsbeheerUrls.NieuweGebruiker((await keten.LeesAsync()).Subafdelingen.Single().Id));

        page = await page.Form("Volgende").Vul("INSZ-nummer", wie.Weergave).VerstuurAsync();
        page = await page.Form("Vorige").VerstuurAsync();

        Assert.Equal(wie.Weergave, page.IsPagina("Een gebruiker toevoegen").Form("Volgende").Value("INSZ-nummer"));
    }

    [Fact]
    public async Task YearlyCheck_AfterTwelveMonths_IsAskedUntilConfirmed()
    {
        var keten = await TestKeten.MaakAsync(portaal);
        portaal.Klok.Vooruit(TimeSpan.FromDays(366));
        var client = await keten.ClientAsync(keten.Beheerder);

        var page = await client.GetAsync("/toegangsbeheer");
        page = await client.GetAsync(page.Link($"Kijk de gebruikers van {keten.Voorziening.Naam} na").GetAttribute("href")!);
        page = await page.Form("Bevestig dat deze gebruikers nog toegang moeten hebben").VerstuurEnVolgAsync();

        page.HeeftBericht("Gebruikers nagekeken");
        Assert.DoesNotContain("Te doen", (await client.GetAsync("/toegangsbeheer")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_Users_IsAWorkbook()
    {
        var keten = await TestKeten.MaakAsync(portaal);
        var answer = await (await keten.ClientAsync(keten.Co)).GetAsync(ToegangsbeheerUrls.GebruikersExport((await keten.LeesAsync()).Subafdelingen.Single().Id));

        Assert.Equal((200, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), (answer.Status, answer.ContentHeaders.ContentType?.MediaType));
    }
}
