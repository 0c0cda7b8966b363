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
    public async Task Post_UserWithoutTheRight_IsSaidAboveTheUsers()
    {
        const string zonder = "1 gebruiker heeft het recht niet en kan het e-loket niet openen.";
        var keten = await TestKeten.MaakAsync(portaal);
        var client = await keten.ClientAsync(keten.Beheerder);
        var subafdeling = (await keten.LeesAsync()).Subafdelingen.Single().Id;
        var page = await client.GetAsync(ToegangsbeheerUrls.Gebruikers(subafdeling));
        Assert.DoesNotContain("heeft het recht niet", page.Words, StringComparison.Ordinal);

        page = await (await client.GetAsync(ToegangsbeheerUrls.NieuweGebruiker(subafdeling))).Form("Volgende").Vul("INSZ-nummer", TestInsz.Nieuw().Weergave).VerstuurAsync();
        page = await page.Form("Bevestigen").VerstuurEnVolgAsync();

        Assert.Contains(zonder, page.HeeftBericht("Gebruiker toegevoegd").Words, StringComparison.Ordinal);
        Assert.Contains(zonder, (await client.GetAsync(ToegangsbeheerUrls.Gebruikers(subafdeling))).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_User_BecomesAMessageWithMailsToTheContactPersonAndTheSubafdeling()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var (contact, huis) = ($"contact{organisatie.Hco}@voorbeeld.be", $"huis{organisatie.Hco}@voorbeeld.be");
        await organisatie.BenoemContactpersoonAsync(contact);
        var keten = await TestKeten.MaakAsync(portaal, (onderneming, test) =>
        {
            var nu = new Stempel(portaal.Klok.Nu, "Test");
            onderneming.Activeer(nu);
            onderneming.Voeg(new(Guid.CreateVersion7(), organisatie.Hco, organisatie.Naam, "Leuven", huis, test.Beheerder.Insz, true, nu));
        });
        var page = await (await keten.ClientAsync(keten.Beheerder)).GetAsync(ToegangsbeheerUrls.NieuweGebruiker((await keten.LeesAsync()).Subafdelingen.Single().Id));
        page = await page.Form("Volgende").Vul("INSZ-nummer", keten.Beheerder.Insz.Weergave).VerstuurAsync();
        await page.Form("Bevestigen").Kies(Ketenformulieren.Recht).VerstuurEnVolgAsync();

        await using (var werk = new Achtergrondwerk(portaal.Host, [keten.Hco, organisatie.Hco]))
            await werk.AllesAsync();

        var berichten = await (await organisatie.ClientAsync()).GetAsync("/mijn-berichten");
        Assert.NotNull(berichten.Link("Iemand kreeg toegang tot het e-loket voor uw voorziening"));
        foreach (var adres in new[] { contact, huis })
            Assert.Contains("Bea Beheerder gaf zichzelf toegang tot het e-loket voor uw voorziening.", Assert.Single(TestMail.Aan(portaal, adres)).Tekst, StringComparison.Ordinal);
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
        page = await page.Form("Vorige").Kies(Ketenformulieren.Recht).VerstuurAsync();

        Assert.Equal(wie.Weergave, page.IsPagina("Een gebruiker toevoegen").Form("Volgende").Value("INSZ-nummer"));
        page = await page.Form("Volgende").VerstuurAsync();
        Assert.Equal("true", page.Form("Bevestigen").Value(Ketenformulieren.Recht));
        (await page.Form("Bevestigen").VerstuurEnVolgAsync()).HeeftBericht("Gebruiker toegevoegd");
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

    // The manager of one subafdeling is nobody in another one of the same chain.
    [Fact]
    public async Task Get_AnotherSubafdelingOfTheChain_IsRefusedToItsManager()
    {
        var keten = await TestKeten.MaakAsync(portaal, (onderneming, test) =>
        {
            var nu = new Stempel(portaal.Klok.Nu, "Test");
            test.Vul(onderneming, nu, 31);
            onderneming.Voeg(new(Guid.CreateVersion7(), test.Onderneming.Voeg().Hco, "Ander huis", "Leuven", "ander@voorbeeld.be", test.Hoofd.Insz, true, nu));
        });
        var (nu, client) = (await keten.LeesAsync(), await keten.ClientAsync(keten.Beheerder));

        Assert.Equal(200, (await client.GetAsync(ToegangsbeheerUrls.Gebruikers(nu.Subafdelingen[0].Id))).Status);
        Assert.Equal(403, (await client.GetAsync(ToegangsbeheerUrls.Gebruikers(nu.Subafdelingen[1].Id))).Status);
        Assert.Equal(403, (await client.GetAsync(ToegangsbeheerUrls.NieuweGebruiker(nu.Subafdelingen[1].Id))).Status);
        Assert.DoesNotContain("Ander huis", (await client.GetAsync("/toegangsbeheer")).Words, StringComparison.Ordinal);
    }

    // Who is added by number, is asked by number: it is logged as such.
    [Fact]
    public async Task Post_User_StandsInTheAccessLogAsAQuestionByNumber()
    {
        var (keten, wie) = (await TestKeten.MaakAsync(portaal), TestInsz.Nieuw());
        var page = await (await keten.ClientAsync(keten.Beheerder)).GetAsync(ToegangsbeheerUrls.NieuweGebruiker((await keten.LeesAsync()).Subafdelingen.Single().Id));

        await (await page.Form("Volgende").Vul("INSZ-nummer", wie.Weergave).VerstuurAsync()).Form("Bevestigen").VerstuurEnVolgAsync();

        Assert.True(await portaal.HeeftAsync("select from kernel.toegangslog where insz = $1 and persoon = $2 and doel = 'gebruiker toevoegen'", wie.Waarde, keten.Beheerder.Sleutel));
    }

    [Fact]
    public async Task Export_Users_IsAWorkbook()
    {
        var keten = await TestKeten.MaakAsync(portaal);
        var answer = await (await keten.ClientAsync(keten.Co)).GetAsync(ToegangsbeheerUrls.GebruikersExport((await keten.LeesAsync()).Subafdelingen.Single().Id));

        Assert.Equal((200, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), (answer.Status, answer.ContentHeaders.ContentType?.MediaType));
    }
}
