using AmaWvg.Tests.Web.Export;

namespace AmaWvg.Tests.Cijfers.Beheer.Tonen;

public sealed class TonenPageTests(Portaal portaal)
{
    public static TheoryData<string> Onderwerpen => ["erkende-begeleiders", "opgestart", "beeindigd", "lopend", "duur", "subsidie", "termijnen", "antwoord-689"];

    [Theory]
    [MemberData(nameof(Onderwerpen))]
    public async Task Get_ByEveryRoleOfTheDepartment_ShowsTheFigures(string onderwerp)
    {
        foreach (var rol in Rollen.Departement)
        {
            var page = await (await portaal.MedewerkerAsync(new(), rol)).GetAsync($"/beheer/cijfers/{onderwerp}?type=Maatwerkbedrijf");
            Assert.Equal(200, page.Status);
            Assert.NotEmpty(page.Root.QuerySelectorAll("main section.panel"));
        }
        Assert.Equal(403, (await (await (await portaal.MaakOrganisatieAsync()).ClientAsync()).GetAsync($"/beheer/cijfers/{onderwerp}")).Status);
    }

    [Fact]
    public async Task Get_AfterTheStartWasSetRight_StillTellsWhatWasKnown()
    {
        var (organisatie, provincie) = await MaakAsync();
        var overeenkomst = await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync(), new(2025, 12, 20), aangemeld: new(2025, 12, 22));
        overeenkomst.CorrigeerStart(new(2026, 1, 5), new(2026, 3, 10));
        await portaal.BewaarAsync(overeenkomst);

        Assert.Equal(["2026 / / ", "2025 / / "], await PerJaarAsync(provincie, "2025-12-21"));
        Assert.Equal(["2026 / / ", "2025 1 1 "], await PerJaarAsync(provincie, "2026-03-09"));
        Assert.Equal(["2026 1 1 ", "2025 / / "], await PerJaarAsync(provincie, "2026-03-10"));
    }

    [Fact]
    public async Task Get_WithWhatIsWrong_SaysItAtTheField()
    {
        var client = await portaal.MedewerkerAsync(new(), Rollen.Beslisser);

        (await client.GetAsync("/beheer/cijfers/lopend?standVan=31/02/2026")).HeeftFout("Stand van", "\"Stand van\" moet een bestaande datum zijn, zoals 27/3/2026");
        (await client.GetAsync("/beheer/cijfers/lopend?gekendOp=23/11/2026")).HeeftFout("Zoals gekend op", "\"Zoals gekend op\" kan niet na vandaag, 22/11/2026, liggen");
        (await client.GetAsync("/beheer/cijfers/lopend?jaarVan=2025&jaarTot=2020")).HeeftFout("Laatste jaar", "Kies een laatste jaar dat niet voor het eerste jaar ligt");
        Assert.Contains("niet begrepen", (await client.GetAsync("/beheer/cijfers/lopend?type=Bakker&provincie=Mars&jaarVan=x")).Words, StringComparison.Ordinal);
        Assert.Equal(404, (await client.GetAsync("/beheer/cijfers/bestaat-niet")).Status);
        (await client.GetAsync("/beheer/cijfers/lopend/export.csv?type=Bakker")).IsNaar("/beheer/cijfers/lopend?type=Bakker");
        (await client.GetAsync("/beheer/cijfers/lopend/export.json?type=Bakker")).IsNaar("/beheer/cijfers/lopend?type=Bakker");
    }

    [Fact]
    public async Task Export_OfAPage_HoldsItsNumbersWithAZeroForNone()
    {
        var (organisatie, provincie) = await MaakAsync();
        await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync(), new(2026, 2, 3));
        var page = await (await portaal.MedewerkerAsync(new(), Rollen.Beslisser)).GetAsync($"/beheer/cijfers/opgestart?provincie={provincie}&jaarVan=2025");
        var client = await portaal.MedewerkerAsync(new(), Rollen.Beslisser);

        var csv = Csv.Read((await client.GetAsync(page.Link("Exporteer (CSV)").GetAttribute("href")!)).Body);
        using var xlsx = new Xlsx(new MemoryStream((await client.GetAsync(page.Link("Exporteer (Excel)").GetAttribute("href")!)).Bytes));

        Assert.Equal(["Tabel", "Rij", "Kolom", "Waarde", "Eenheid"], csv[0]);
        Assert.Contains(csv, rij => rij is ["Opgestarte overeenkomsten per provincie", "2025", "Totaal", "0", "aantal"]);
        Assert.Contains(csv, rij => rij is ["Opgestarte overeenkomsten per provincie", "2026 (tot 22/11/2026)", "Totaal", "1", "aantal"]);
        Assert.Equal(csv.Count, xlsx.Rows.Count);
    }

    private async Task<string[]> PerJaarAsync(string provincie, string gekendOp)
    {
        var page = await (await portaal.MedewerkerAsync(new(), Rollen.Dossierbehandelaar)).GetAsync($"/beheer/cijfers/opgestart?gekendOp={gekendOp}&jaarVan=2025&provincie={provincie}");
        return [.. page.Tabel("per-provincie").Take(2).Select(rij => $"{rij[0][..4]} {rij[1]} {rij[^1]} ")];
    }

    private async Task<(TestOrganisatie Organisatie, string Provincie)> MaakAsync()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var provincie = $"Cijferprovincie{organisatie.Hco}";
        await organisatie.WijzigAsync(v => v.Provincie = provincie);
        return (organisatie, provincie);
    }
}
