using AmaWvg.Tests.Web.Export;

namespace AmaWvg.Tests.MijnVoorziening.Beheer.Voorzieningen;

public sealed class VoorzieningenTests(Portaal portaal)
{
    [Fact]
    public async Task Get_ByAnythingThatIsKnown_FindsIt()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.WijzigAsync(v => (v.Naam, v.Gemeente, v.Provincie, v.Ondernemingsnummer) = ($"Dé Vröolijke Tuin {v.Hco}", "Zichem-Zussen", "Testprovincie", Ondernemingsnummer.Hydrate("0200004397")));
        var client = await portaal.MedewerkerAsync(new(), Rollen.Goedkeurder);

        foreach (var query in new[] { "zoek=de vroolijke " + organisatie.Hco, $"zoek={organisatie.Hco}", "zoek=0200.004.397", "zoek=zichem-zussen", "provincie=Testprovincie", "provincie=Testprovincie&type=Maatwerkbedrijf&erkenning=met" })
            Assert.Equal($"Dé Vröolijke Tuin {organisatie.Hco}", Assert.Single((await client.GetAsync($"/beheer/voorzieningen?{query}")).Rijen())[0]);
        foreach (var query in new[] { "provincie=Testprovincie&erkenning=zonder", "provincie=Testprovincie&type=Ocmw", "zoek=onvindbaar" })
            Assert.Contains("Geen voorzieningen gevonden", (await client.GetAsync($"/beheer/voorzieningen?{query}")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Download_DecisionOfBeforeThePortal_NeedsNoApplication()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var (besluit, diploma) = (await organisatie.MaakBijlageAsync(vraag: "besluit"), await organisatie.MaakBijlageAsync(vraag: "diploma"));
        var client = await portaal.BehandelaarAsync();

        Assert.Equal(200, (await client.GetAsync($"/beheer/bijlagen/{besluit.Id}")).Status);
        Assert.Equal(404, (await client.GetAsync($"/beheer/bijlagen/{diploma.Id}")).Status);
    }

    [Fact]
    public async Task Get_Sorted_FollowsTheColumnInBothDirections()
    {
        var (eerste, tweede) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync(TestErkenning.Geen));
        await eerste.WijzigAsync(v => (v.Naam, v.Gemeente, v.Provincie) = ("Éen", "Zele", "Sorteerprovincie"));
        await tweede.WijzigAsync(v => (v.Naam, v.Gemeente, v.Provincie) = ("Twee", "Aalst", "Sorteerprovincie"));
        var client = await portaal.BehandelaarAsync();

        foreach (var (volgorde, namen) in new Dictionary<string, string[]>
        {
            ["naam"] = ["Éen", "Twee"],
            ["-naam"] = ["Twee", "Éen"],
            ["gemeente"] = ["Twee", "Éen"],
            ["-gemeente"] = ["Éen", "Twee"],
            ["erkenning"] = ["Twee", "Éen"],
            ["-erkenning"] = ["Éen", "Twee"],
            ["x"] = ["Éen", "Twee"],
        })
            Assert.Equal(namen, (await client.GetAsync($"/beheer/voorzieningen?provincie=Sorteerprovincie&sorteer={volgorde}")).Rijen().Select(rij => rij[0]));
        var page = await client.GetAsync("/beheer/voorzieningen?provincie=Sorteerprovincie");
        var fragment = await client.HtmxAsync("/beheer/voorzieningen?provincie=Sorteerprovincie");
        Assert.Equal(page.Root.QuerySelector("#voorzieningen-resultaten")!.OuterHtml, fragment.Root.OuterHtml);
    }

    [Fact]
    public async Task Export_OfWhatTheFilterFinds_HoldsTheRowsOfTheScreenInItsOrder()
    {
        var (eerste, tweede) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync(TestErkenning.Geen));
        await eerste.WijzigAsync(v => (v.Naam, v.Gemeente, v.Provincie, v.Ondernemingsnummer) = ("=Éen; \"twee\"", "Zele", "Exportprovincie", Ondernemingsnummer.Hydrate("0200068636")));
        await tweede.WijzigAsync(v => (v.Naam, v.Gemeente, v.Provincie) = ("Twee", "Aalst", "Exportprovincie"));
        var client = await portaal.BehandelaarAsync();
        var page = await client.GetAsync("/beheer/voorzieningen?provincie=Exportprovincie&sorteer=gemeente");

        var csv = Csv.Read((await client.GetAsync(page.Link("Exporteer resultaten (CSV), 2 rijen").GetAttribute("href")!)).Body);

        Assert.Equal(["Naam", "Type", "Gemeente", "Provincie", "HCO-nummer", "Ondernemingsnummer", "Erkend tot en met"], csv[0]);
        Assert.Equal(("Twee", "Aalst", tweede.Hco.Weergave, ""), (csv[1][0], csv[1][2], csv[1][4], csv[1][6]));
        Assert.Equal(("'=Éen; \"twee\"", "0200.068.636"), (csv[2][0], csv[2][5]));
        using var xlsx = new Xlsx(new MemoryStream((await client.GetAsync(page.Link("Exporteer resultaten (Excel), 2 rijen").GetAttribute("href")!)).Bytes));
        Assert.Equal("=Éen; \"twee\"", xlsx.Rows[2][0]);
        (await client.GetAsync("/beheer/voorzieningen/export.csv?type=77")).IsNaar("/beheer/voorzieningen?type=77");
    }

    [Fact]
    public async Task Get_One_ShowsWhatTheOrganisationSeesAndLeavesALineInTheAccessLog()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.MaakAdresAsync("boekhouding@voorbeeld.be");
        var aanvraag = await organisatie.MaakIngediendeAanvraagAsync();
        await ((await (await organisatie.ClientAsync()).GetAsync("/mijn-voorziening/contactpersoon")).Form("Bewaren")
            .Vul("Voornaam", "Chloé").Vul("Naam", "Maes").Vul("E-mailadres", "chloe@voorbeeld.be").Vul("Telefoonnummer", "016 12 34 56")).VerstuurAsync();
        var persoon = new TestPersoon();
        var client = await portaal.MedewerkerAsync(persoon, Rollen.FinancieelBeheerder);

        var page = (await client.GetAsync(await organisatie.UrlAsync())).IsPagina(organisatie.Naam);

        Assert.Equal("Chloé Maes", page.Feiten()["Contactpersoon AMA"]);
        Assert.Contains(page.Feiten()["Rekeningnummer"], (await (await organisatie.ClientAsync()).GetAsync("/mijn-voorziening")).Words, StringComparison.Ordinal);
        foreach (var tekst in new[] { "boekhouding@voorbeeld.be", $"AMA-{organisatie.Hco}", "Contactpersoon" })
            Assert.Contains(tekst, page.Words, StringComparison.Ordinal);
        Assert.Equal($"/beheer/overeenkomsten?voorziening={organisatie.Hco}", page.Link("Overeenkomsten van deze voorziening").GetAttribute("href"));
        Assert.Equal($"/beheer/dossiers/{aanvraag.Id}", page.Link("Bekijk dossier van 22/11/2026").GetAttribute("href"));
        Assert.Empty(page.Root.QuerySelectorAll("main form"));
        await using var select = portaal.Eigenaar.CreateCommand("select doel from kernel.toegangslog where persoon = $1 and hco = $2");
        select.Parameters.Add(new() { Value = persoon.Sleutel });
        select.Parameters.Add(new() { Value = organisatie.Hco.Waarde });
        Assert.Equal("gegevens voorziening", await select.ExecuteScalarAsync());
    }
}
