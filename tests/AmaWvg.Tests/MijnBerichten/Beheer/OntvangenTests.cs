using AmaWvg.Tests.Web.Export;

namespace AmaWvg.Tests.MijnBerichten.Beheer;

/// <summary>Staff see what an organisation got, from the portal itself too.</summary>
public sealed class OntvangenTests(Portaal portaal)
{
    [Theory]
    [InlineData(Rollen.Beslisser)]
    [InlineData(Rollen.Goedkeurder)]
    public async Task Get_MessagesOfAnOrganisation_ShowsThemAndLeavesThemUnread(string rol)
    {
        var (organisatie, ander) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        await organisatie.MaakBerichtAsync("Uw uitbetaling van mei 2026", "Financieel", adres: "boekhouding@voorbeeld.be", status: "Mislukt");
        await ander.MaakBerichtAsync("Van een ander", dag: portaal.Klok.Vandaag.AddYears(5)); // The newest stands first.
        var staf = await portaal.MedewerkerAsync(new TestPersoon("Mia", "Medewerker"), rol);

        var lijst = await staf.GetAsync($"/beheer/berichten/ontvangen?voorziening={organisatie.Hco.Waarde}");

        lijst.IsPagina($"Berichten aan {organisatie.Naam}");
        Assert.Equal(["22/11/2026", $"Uw uitbetaling van mei 2026, aan {organisatie.Naam}", "Financieel", "Het e-loket"], Assert.Single(lijst.Rijen()));
        var bericht = await staf.GetAsync(lijst.Link($"Uw uitbetaling van mei 2026, aan {organisatie.Naam}").GetAttribute("href")!);
        bericht.IsPagina("Uw uitbetaling van mei 2026");
        Assert.Equal((organisatie.Naam, "Het e-loket"), (bericht.Feiten()["Aan"], bericht.Feiten()["Gemaakt door"]));
        Assert.Equal(["boekhouding@voorbeeld.be", "Niet gelukt"], Assert.Single(bericht.Rijen())[..2]);
        Assert.Contains("Ongelezen", (await (await organisatie.ClientAsync()).GetAsync("/mijn-berichten")).Words, StringComparison.Ordinal);
        Assert.Contains($"Van een ander, aan {ander.Naam}", (await staf.GetAsync("/beheer/berichten/ontvangen")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_SearchedSortedAndExported_GivesTheSameRows()
    {
        var (organisatie, ander) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        await organisatie.MaakBerichtAsync("Één afrekening", "Financieel", dag: new(2026, 5, 2));
        await organisatie.MaakBerichtAsync("Zomerverlof", dag: new(2026, 5, 1));
        await ander.MaakBerichtAsync("Één afrekening", "Financieel");
        var client = await portaal.MedewerkerAsync(new(), Rollen.Goedkeurder);
        var url = $"/beheer/berichten/ontvangen?voorziening={organisatie.Hco}";

        Assert.Equal([$"Één afrekening, aan {organisatie.Naam}"], await OnderwerpenAsync(client, $"{url}&zoek=een+AFREKENING"));
        Assert.Equal([$"Zomerverlof, aan {organisatie.Naam}"], await OnderwerpenAsync(client, $"{url}&soort=administratief"));
        Assert.Equal([$"Zomerverlof, aan {organisatie.Naam}", $"Één afrekening, aan {organisatie.Naam}"], await OnderwerpenAsync(client, $"{url}&sorteer=datum"));
        Assert.Equal([$"Zomerverlof, aan {organisatie.Naam}", $"Één afrekening, aan {organisatie.Naam}"], await OnderwerpenAsync(client, $"{url}&sorteer=-onderwerp"));
        Assert.Contains("Geen berichten gevonden", (await client.GetAsync($"{url}&zoek=100%25")).Words, StringComparison.Ordinal);

        var csv = Csv.Read((await client.GetAsync((await client.GetAsync($"{url}&sorteer=datum")).Link("Exporteer resultaten (CSV), 2 rijen").GetAttribute("href")!)).Body);

        Assert.Equal(["Verzenddatum", "Onderwerp", "Voorziening", "Soort", "Gemaakt door"], csv[0]);
        Assert.Equal(["01/05/2026", "Zomerverlof", organisatie.Naam, "Administratief", "Het e-loket"], csv[1]);
        Assert.Equal(3, csv.Count);
        (await client.GetAsync("/beheer/berichten/ontvangen/export.csv?voorziening=x")).IsNaar("/beheer/berichten/ontvangen?voorziening=x");
    }

    [Fact]
    public async Task Get_SortedByVoorziening_FollowsTheirNames()
    {
        var (eerste, tweede) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var onderwerp = $"Volgorde {eerste.Hco}";
        await eerste.MaakBerichtAsync(onderwerp);
        await tweede.MaakBerichtAsync(onderwerp);
        var client = await portaal.MedewerkerAsync(new(), Rollen.Goedkeurder);

        var op = await OnderwerpenAsync(client, $"/beheer/berichten/ontvangen?zoek={onderwerp}&sorteer=voorziening");

        Assert.Equal(((string[])[eerste.Naam, tweede.Naam]).Order(StringComparer.OrdinalIgnoreCase).Select(naam => $"{onderwerp}, aan {naam}"), op);
        Assert.Equal(op.Reverse(), await OnderwerpenAsync(client, $"/beheer/berichten/ontvangen?zoek={onderwerp}&sorteer=-voorziening"));
    }

    private static async Task<IEnumerable<string>> OnderwerpenAsync(PortaalClient client, string url) => (await client.GetAsync(url)).Rijen().Select(rij => rij[1]);
}
