using AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;

namespace AmaWvg.Tests.MijnBerichten.Beheer;

/// <summary>Staff write to one organisation, to a group or to all.</summary>
public sealed class SchrijvenTests(Portaal portaal)
{
    private const string Bewaren = "Bewaren en voorbeeld bekijken";

    [Fact]
    public async Task Send_ToOneOrganisation_IsReadThereAndMailed()
    {
        var (organisatie, adres) = (await portaal.MaakOrganisatieAsync(), $"{Guid.CreateVersion7():N}@voorbeeld.be");
        await organisatie.BenoemContactpersoonAsync(adres);
        var staf = await StafAsync();

        var voorbeeld = await Ingevuld(await staf.GetAsync("/beheer/berichten/nieuw")).Kies("Eén voorziening").Vul("Voorziening", organisatie.Naam).VerstuurEnVolgAsync();

        voorbeeld.IsPagina("Voorbeeld van uw bericht");
        Assert.Equal($"{organisatie.Naam} (1 voorziening)", voorbeeld.Feiten()["Aan"]);
        Assert.Equal("Verlof in juli", voorbeeld.Root.QuerySelector("#onderwerp")!.Words());
        Assert.Equal(["Eerste alinea.Nog een regel.", "Tweede alinea."], voorbeeld.Root.QuerySelectorAll("main .flow p").Select(p => p.Words()));
        var verslag = await voorbeeld.Form("Versturen naar 1 voorziening").VerstuurEnVolgAsync();
        verslag.IsPagina("Verlof in juli");
        Assert.Contains("Tot nu toe gemaakt: 0 van 1 voorziening.", verslag.Words, StringComparison.Ordinal);
        Assert.StartsWith(verslag.Link("Vernieuw deze pagina").GetAttribute("href")!, verslag.Url, StringComparison.Ordinal);

        await using (var werk = new Achtergrondwerk(organisatie))
            await werk.AllesAsync();

        var client = await organisatie.ClientAsync();
        var bericht = await client.GetAsync((await client.GetAsync("/mijn-berichten")).Link("Verlof in juli").GetAttribute("href")!);
        Assert.Contains("Soort Financieel Eerste alinea.Nog een regel. Tweede alinea.", bericht.Words, StringComparison.Ordinal);
        Assert.Contains("Eerste alinea.", Assert.Single(TestMail.Aan(portaal, adres)).Tekst, StringComparison.Ordinal);
        verslag = await staf.GetAsync(verslag.Url);
        Assert.DoesNotContain("Vernieuw deze pagina", verslag.Words, StringComparison.Ordinal);
        Assert.Equal("1 verzonden, 0 onderweg, 0 niet gelukt", verslag.Feiten()["E-mails"]);
        Assert.Equal([organisatie.Naam, adres, "Verzonden", "22/11/2026 11.00 uur"], Assert.Single(verslag.Rijen()));
    }

    [Fact]
    public async Task Report_WhenAMessageCannotBeMade_SaysSoAndWhereToTryAgain()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var staf = await StafAsync();
        var verslag = await (await staf.GetAsync($"/beheer/berichten/{await organisatie.MaakConceptAsync()}")).Form("Versturen naar 1 voorziening").VerstuurEnVolgAsync();
        var url = verslag.Link("Vernieuw deze pagina").GetAttribute("href")!;
        Assert.Equal((url, "every 10s"), (verslag.Root.QuerySelector("#verversing")!.GetAttribute("data-hx-get"), verslag.Root.QuerySelector("#verversing")!.GetAttribute("data-hx-trigger")));

        await VoerUitAsync("set pogingen = 3");
        Assert.Contains("Voor 1 voorziening lukt het nog niet: wij proberen het vanzelf opnieuw.", (await staf.HtmxAsync(url)).Words, StringComparison.Ordinal);

        await VoerUitAsync("set pogingen = 24, geparkeerd = now()");
        Assert.Equal(url, (await staf.HtmxAsync(url)).Headers.GetValues("HX-Redirect").Single());
        var vast = (await staf.GetAsync(url)).HeeftBericht("Bij 1 voorziening staat dit bericht nog niet");
        Assert.DoesNotContain("Vernieuw deze pagina", vast.Words, StringComparison.Ordinal);
        Assert.Equal("/beheer/outbox", vast.Link("Verwerking").GetAttribute("href"));

        async Task VoerUitAsync(string wat)
        {
            await using var update = portaal.Eigenaar.CreateCommand($"update kernel.outbox {wat} where soort = 'BerichtGeschreven' and hco = $1");
            update.Parameters.Add(new() { Value = organisatie.Hco.Waarde });
            await update.ExecuteNonQueryAsync();
        }
    }

    [Fact]
    public async Task Send_Twice_IsSentOnce()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var staf = await StafAsync();
        var voorbeeld = await staf.GetAsync($"/beheer/berichten/{await organisatie.MaakConceptAsync()}");
        var (een, twee) = (voorbeeld.Form("Versturen naar 1 voorziening"), (await staf.GetAsync(voorbeeld.Url)).Form("Versturen naar 1 voorziening"));

        await Task.WhenAll(een.VerstuurAsync(), twee.VerstuurAsync(), een.VerstuurAsync());

        await using var werk = new Achtergrondwerk(organisatie);
        Assert.Single(await werk.BaanAsync(buiten: false));
    }

    [Fact]
    public async Task Preview_OfASelection_CountsWhoGetsIt()
    {
        // A province of this test alone.
        var (met, zonder) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync(TestErkenning.Verlopen));
        await ZetProvincieAsync("Proefprovincie", met, zonder);
        var staf = await StafAsync();

        foreach (var (erkenning, aantal) in new[] { ("Met erkenning", "1 voorziening"), ("Zonder erkenning", "1 voorziening"), ("Met of zonder erkenning", "2 voorzieningen") })
        {
            var voorbeeld = await Ingevuld(await staf.GetAsync("/beheer/berichten/nieuw")).Kies("Een selectie van voorzieningen")
                .Vul("Provincie", "Proefprovincie").Vul("Type", "Maatwerkbedrijf").Vul("Erkenning", erkenning).VerstuurEnVolgAsync();

            Assert.StartsWith("Maatwerkbedrijf in Proefprovincie", voorbeeld.Feiten()["Aan"], StringComparison.Ordinal);
            Assert.EndsWith($"({aantal})", voorbeeld.Feiten()["Aan"], StringComparison.Ordinal);
        }
        var niemand = await Ingevuld(await staf.GetAsync("/beheer/berichten/nieuw")).Kies("Een selectie van voorzieningen")
            .Vul("Provincie", "Proefprovincie").Vul("Type", "OCMW").VerstuurEnVolgAsync();
        niemand.HeeftBericht("Er is geen voorziening met deze kenmerken");
        Assert.DoesNotContain("Versturen", niemand.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_OfADraft_KeepsWhatWasTyped()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var staf = await StafAsync();
        var voorbeeld = await staf.GetAsync($"/beheer/berichten/{await organisatie.MaakConceptAsync()}");

        var form = (await staf.GetAsync(voorbeeld.Link("Wijzigen").GetAttribute("href")!)).Form(Bewaren);
        Assert.Equal((organisatie.Naam, "Een concept", "De tekst."), (form.Value("Voorziening"), form.Value("Onderwerp"), form.Value("Tekst")));
        var gewijzigd = await form.Kies("Alle voorzieningen").Vul("Onderwerp", "Beter").VerstuurEnVolgAsync();

        Assert.StartsWith("alle voorzieningen (", gewijzigd.Feiten()["Aan"], StringComparison.Ordinal);
        Assert.Equal("Beter", gewijzigd.Root.QuerySelector("#onderwerp")!.Words());
        (await gewijzigd.Form("Verwijderen").VerstuurEnVolgAsync()).IsPagina("Berichten");
        (await staf.GetAsync(gewijzigd.Url)).IsPagina("Pagina niet gevonden", 404);
    }

    [Fact]
    public async Task Post_NothingTyped_IsAnErrorAtEachField()
    {
        var staf = await StafAsync();

        var page = await (await staf.GetAsync("/beheer/berichten/nieuw")).Form(Bewaren).VerstuurAsync();

        page.HeeftFouten("Kies aan wie u schrijft", "Kies de soort van het bericht", "Vul een onderwerp in", "Vul een tekst in");
        var selectie = await Ingevuld(await staf.GetAsync("/beheer/berichten/nieuw")).Kies("Een selectie van voorzieningen").VerstuurAsync();
        selectie.HeeftFout("Type", "Kies een type, een provincie of de erkenning. Of stuur het bericht aan alle voorzieningen");
        var een = await Ingevuld(await staf.GetAsync("/beheer/berichten/nieuw")).Kies("Eén voorziening").VerstuurAsync();
        een.HeeftFout("Voorziening", "Kies een voorziening");
    }

    [Fact]
    public async Task Preview_TextLikeAnInsz_WarnsAndTheMailLeavesItOut()
    {
        var (organisatie, adres, insz) = (await portaal.MaakOrganisatieAsync(), $"{Guid.CreateVersion7():N}@voorbeeld.be", TestInsz.Nieuw());
        await organisatie.BenoemContactpersoonAsync(adres);
        var staf = await StafAsync();

        var voorbeeld = await Ingevuld(await staf.GetAsync("/beheer/berichten/nieuw")).Kies("Eén voorziening").Vul("Voorziening", organisatie.Naam)
            .Vul("Tekst", $"Over {insz.Weergave} en {insz.Waarde}.").VerstuurEnVolgAsync();
        voorbeeld.HeeftBericht("In dit bericht staat iets dat op een INSZ-nummer lijkt");
        await voorbeeld.Form("Versturen naar 1 voorziening").VerstuurAsync();
        await using (var werk = new Achtergrondwerk(organisatie))
            await werk.AllesAsync();

        var mail = Assert.Single(TestMail.Aan(portaal, adres)).Tekst;
        Assert.Contains("Over [INSZ-nummer] en [INSZ-nummer].", mail, StringComparison.Ordinal);
        Assert.False(InszText.IsIn(mail));
    }

    [Fact]
    public async Task Attachment_OfADraft_IsCheckedAndOpenedByWhoGetsTheMessage()
    {
        var (organisatie, ander, adres) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync(), $"{Guid.CreateVersion7():N}@voorbeeld.be");
        await organisatie.BenoemContactpersoonAsync(adres);
        var staf = await StafAsync();
        var voorbeeld = await staf.GetAsync($"/beheer/berichten/{await organisatie.MaakConceptAsync()}");

        (await voorbeeld.Form("Bijlage toevoegen").VerstuurAsync()).HeeftFout("Bestand", "Kies een bestand");
        (await voorbeeld.Form("Bijlage toevoegen").Voeg("Bestand", "nieuws.pdf", "<html>"u8.ToArray()).VerstuurAsync())
            .HeeftFout("Bestand", "Kies een pdf-, jpg-, png- of tiff-bestand");
        voorbeeld = await voorbeeld.Form("Bijlage toevoegen").Voeg("Bestand", "weg.pdf", PdfBouw.Klassiek()).VerstuurEnVolgAsync();
        voorbeeld = await voorbeeld.Form("Verwijder weg.pdf").VerstuurEnVolgAsync();
        voorbeeld = await (await staf.GetAsync(voorbeeld.Url)).Form("Bijlage toevoegen").Voeg("Bestand", "brochure.pdf", PdfBouw.Klassiek()).VerstuurEnVolgAsync();
        await voorbeeld.Form("Versturen naar 1 voorziening").VerstuurAsync();
        await using (var werk = new Achtergrondwerk(organisatie))
            await werk.AllesAsync();

        var client = await organisatie.ClientAsync();
        var bericht = await client.GetAsync((await client.GetAsync("/mijn-berichten")).Link("Een concept").GetAttribute("href")!);
        var url = bericht.Link("brochure.pdf").GetAttribute("href")!;
        var bestand = await client.GetAsync(url);
        Assert.Equal(PdfBouw.Klassiek(), bestand.Bytes);
        Assert.StartsWith("attachment; filename=brochure.pdf", bestand.ContentHeaders.GetValues("Content-Disposition").Single(), StringComparison.Ordinal);
        Assert.Equal("sandbox; default-src 'none'", bestand.Headers.GetValues("Content-Security-Policy").Single());
        Assert.DoesNotContain("weg.pdf", bericht.Words, StringComparison.Ordinal);
        Assert.Equal(404, (await (await ander.ClientAsync()).GetAsync(url)).Status);
        var mail = Assert.Single(TestMail.Aan(portaal, adres)).Tekst;
        Assert.Contains("Lees dit bericht en de bijlagen in het e-loket", mail, StringComparison.Ordinal);
        // After it was sent nothing of it changes.
        Assert.Equal(404, (await voorbeeld.Form("Verwijder brochure.pdf").VerstuurAsync()).Status);
    }

    [Fact]
    public async Task Read_ByStaffWhoMayNotWrite_ShowsNoWayToSend()
    {
        var concept = await (await portaal.MaakOrganisatieAsync()).MaakConceptAsync();
        var kijker = await portaal.MedewerkerAsync(new(), Rollen.FinancieelBeheerder);

        Assert.DoesNotContain("Nieuw bericht", (await kijker.GetAsync("/beheer/berichten")).Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Versturen", (await kijker.GetAsync($"/beheer/berichten/{concept}")).Words, StringComparison.Ordinal);
    }

    private async Task<PortaalClient> StafAsync() => await portaal.MedewerkerAsync(new(), Rollen.Dossierbehandelaar);

    private static PortaalForm Ingevuld(PortaalResponse page) => page.Form(Bewaren)
        .Kies("Financieel").Vul("Onderwerp", "Verlof in juli").Vul("Tekst", "Eerste alinea.\nNog een regel.\n\nTweede alinea.");

    private static async Task ZetProvincieAsync(string provincie, params TestOrganisatie[] organisaties)
    {
        foreach (var organisatie in organisaties)
            await organisatie.WijzigAsync(voorziening => voorziening.Provincie = provincie);
    }
}
