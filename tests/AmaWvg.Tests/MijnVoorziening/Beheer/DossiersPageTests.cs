using AmaWvg.MijnVoorziening;
using AmaWvg.Tests.Web.Export;

namespace AmaWvg.Tests.MijnVoorziening.Beheer;

/// <summary>The list of the department: each test looks in a province of its own.</summary>
public sealed class DossiersPageTests(Portaal portaal)
{
    private const string Url = "/beheer/dossiers";

    [Theory]
    [InlineData("", "Filter: status te behandelen")]
    [InlineData("?type=Ocmw", "Filter: status te behandelen; OCMW")]
    [InlineData("?status=alle", "Filter: status alle")]
    public async Task Get_Printed_SaysWhatFilters(string query, string expected) => Assert.Equal(
        expected, (await (await portaal.BehandelaarAsync()).GetAsync($"/beheer/dossiers{query}")).Root.QuerySelector(".results .printed")!.TextContent);

    [Fact]
    public async Task Get_ByDefault_ShowsWhatWaitsWithItsLastDay()
    {
        var provincie = Provincie();
        portaal.Klok.Nu = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);
        var ontvankelijk = await portaal.DossierInAsync(provincie, TypeVoorziening.Ocmw, AanvraagActie.Ontvankelijk);
        portaal.Klok.Nu = new(2026, 3, 30, 10, 0, 0, TimeSpan.Zero);
        var nieuw = await portaal.DossierInAsync(provincie);
        await portaal.DossierInAsync(provincie, acties: [AanvraagActie.Onontvankelijk]);
        await (await portaal.DossierInAsync(provincie, acties: [AanvraagActie.Intrekken])).MaakAanvraagAsync();
        portaal.Klok.Nu = new(2026, 4, 30, 10, 0, 0, TimeSpan.Zero);

        var page = (await (await portaal.BehandelaarAsync()).GetAsync(Met(provincie))).IsPagina("Dossiers");

        Assert.Equal("2 dossiers gevonden", page.Root.QuerySelector("#dossiers-aantal")!.Words());
        Assert.Equal(
            [
                $"{nieuw.Naam} | Maatwerkbedrijf | {provincie} | 30/03/2026 | In aanvraag | 29/04/2026 1 dag te laat | Bekijk dossier {nieuw.Naam}",
                $"{ontvankelijk.Naam} | OCMW | {provincie} | 02/03/2026 | Ontvankelijk | 16/05/2026 nog 16 dagen | Bekijk dossier {ontvankelijk.Naam}",
            ],
            page.Rijen().Select(rij => string.Join(" | ", rij)));
        Assert.Single((await (await portaal.BehandelaarAsync()).GetAsync($"{Met(provincie)}&dagen=0")).Rijen());
    }

    [Fact]
    public async Task Get_FilterInUse_NarrowsAndCanBeRemoved()
    {
        var provincie = Provincie();
        var ocmw = await portaal.DossierInAsync(provincie, TypeVoorziening.Ocmw, AanvraagActie.Onontvankelijk);
        var maatwerk = await portaal.DossierInAsync(provincie);
        var client = await portaal.BehandelaarAsync();

        Assert.Equal([maatwerk.Naam], await NamenAsync(client, Met(provincie)));
        Assert.Equal([ocmw.Naam], await NamenAsync(client, $"{Met(provincie)}&status=Onontvankelijk"));
        Assert.Equal([ocmw.Naam], await NamenAsync(client, $"{Met(provincie)}&status=alle&type=Ocmw"));
        Assert.Equal(2, (await NamenAsync(client, $"{Met(provincie)}&status=alle")).Count);
        Assert.Equal([maatwerk.Naam], await NamenAsync(client, $"{Met(provincie)}&status=InOpmaak&type=77&dagen=x&sorteer=x&pagina=99"));
        var page = await client.GetAsync($"{Met(provincie)}&status=Onontvankelijk&type=Ocmw&dagen=7");
        Assert.Contains("Kies een andere status, of maak de filters leeg.", page.Words, StringComparison.Ordinal);
        Assert.Equal($"{Url}?status=Onontvankelijk&provincie={provincie}&dagen=7#dossiers-aantal", page.Link("Verwijder filter: OCMW").GetAttribute("href"));
        Assert.Equal("Onontvankelijk", page.Form("Zoeken").Value("Status"));
    }

    [Fact]
    public async Task Get_MoreThanAPage_IsSortedAndPaged()
    {
        var provincie = Provincie();
        var eerste = await portaal.DossierInAsync(provincie);
        for (var nummer = 1; nummer < 26; nummer++)
        {
            portaal.Klok.Vooruit(TimeSpan.FromDays(1));
            await portaal.DossierInAsync(provincie);
        }
        var client = await portaal.BehandelaarAsync();

        Assert.Equal(eerste.Naam, (await NamenAsync(client, Met(provincie)))[0]);
        Assert.Equal([eerste.Naam], await NamenAsync(client, $"{Met(provincie)}&sorteer=-ingediend&pagina=2"));
        var fragment = await client.HtmxAsync($"{Met(provincie)}&status=&type=&sorteer=naam");
        Assert.Equal(25, fragment.Rijen().Count);
        Assert.Equal($"{Url}?provincie={provincie}&sorteer=naam", fragment.Headers.GetValues("HX-Push-Url").Single());
        Assert.Equal("26 dossiers gevonden, pagina 1 van 2", fragment.Root.GetAttribute("data-announce"));
        Assert.Equal($"{Url}?provincie={provincie}&sorteer=-naam#dossiers-aantal", fragment.Link("Voorziening").GetAttribute("href"));
    }

    [Fact]
    public async Task Export_OfWhatTheFilterFinds_HoldsTheRowsOfTheScreenInItsOrder()
    {
        var provincie = Provincie();
        portaal.Klok.Nu = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);
        var geweigerd = await portaal.DossierInAsync(provincie, TypeVoorziening.Ocmw, AanvraagActie.Onontvankelijk);
        portaal.Klok.Nu = new(2026, 3, 30, 10, 0, 0, TimeSpan.Zero);
        var nieuw = await portaal.DossierInAsync(provincie);
        var client = await portaal.BehandelaarAsync();
        var url = $"{Met(provincie)}&status=alle&sorteer=ingediend";

        var csv = Csv.Read((await client.GetAsync((await client.GetAsync(url)).Link("Exporteer resultaten (CSV), 2 rijen").GetAttribute("href")!)).Body);

        Assert.Equal(["Voorziening", "Type", "Provincie", "Ingediend op", "Status", "Uiterste dag", "Dagen over"], csv[0]);
        Assert.Equal([geweigerd.Naam, "OCMW", provincie, "02/03/2026", "Onontvankelijk", "", ""], csv[1]);
        Assert.Equal([nieuw.Naam, "Maatwerkbedrijf", provincie, "30/03/2026", "In aanvraag", "29/04/2026", "30"], csv[2]);
        using var xlsx = new Xlsx(new MemoryStream((await client.GetAsync(url.Replace(Url, $"{Url}/export.xlsx", StringComparison.Ordinal))).Bytes));
        Assert.Equal(3, xlsx.Rows.Count);
        (await client.GetAsync($"{Url}/export.csv?status=onbekend")).IsNaar($"{Url}?status=onbekend");
    }

    [Theory]
    [InlineData(Rollen.FinancieelBeheerder)]
    [InlineData(Rollen.Goedkeurder)]
    public async Task Get_OtherStaff_SeesDossiersToo(string rol)
    {
        var client = await portaal.MedewerkerAsync(new(), rol);

        var page = (await client.GetAsync($"{Url}?provincie={Provincie()}")).IsPagina("Dossiers");

        Assert.Contains("Geen dossiers gevonden", page.Words, StringComparison.Ordinal);
        (await client.GetAsync($"{Url}?provincie=a%00b")).IsPagina("Dossiers");
    }

    // Of letters alone: eleven digits in a row could be a national number, which no address holds.
    private static string Provincie() => $"Provincie{new string(Random.Shared.GetItems<char>("abcdefghijklmnopqrstuvwxyz", 16))}";

    private static string Met(string provincie) => $"{Url}?provincie={provincie}";

    private static async Task<IReadOnlyList<string>> NamenAsync(PortaalClient client, string url) =>
        [.. (await client.GetAsync(url)).Rijen().Select(rij => rij[0])];
}
