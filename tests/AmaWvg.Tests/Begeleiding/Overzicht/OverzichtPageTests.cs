using AmaWvg.Tests.Begeleiding.Dossier;
using AmaWvg.Tests.Web.Export;

namespace AmaWvg.Tests.Begeleiding.Overzicht;

/// <summary>The files of the organisation, and what is to do.</summary>
public sealed class OverzichtPageTests(Portaal portaal)
{
    [Fact]
    public async Task Get_Files_AreFoundSortedAndExported()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await organisatie.ClientAsync();
        Assert.Contains("Geen dossiers gevonden", (await client.GetAsync("/begeleiding")).IsPagina("Begeleiding").Words, StringComparison.Ordinal);
        var (zeger, adam) = (await organisatie.MaakDeelnemerAsync("Anna", "Zeger"), await organisatie.MaakDeelnemerAsync("Bert", "Adam"));
        // Evaluation late, and due within two months.
        await organisatie.MaakOvereenkomstAsync(zeger, new(2025, 10, 1), referentie: "Keuken");
        await organisatie.MaakOvereenkomstAsync(adam, new(2026, 1, 10), referentie: "Tuin");
        await DossierPageTests.LegVastAsync(client, $"/deelnemers/{zeger.Id}/begeleiding", "aanspreekpunt", form => form
            .Vul("Medewerker", "Els Nijs").Vul("Aanspreekpunt vanaf", "1/10/2025").Vul("Telefoonnummer van het aanspreekpunt", "016 12 34 56"));

        var page = await client.GetAsync("/begeleiding");

        Assert.Equal(["Bert Adam", "Anna Zeger"], Namen(page));
        Assert.Equal(["Anna Zeger"], Namen(await client.GetAsync("/begeleiding?zoek=keuk")));
        Assert.Equal(["Anna Zeger"], Namen(await client.GetAsync("/begeleiding?begeleider=Els%20Nijs")));
        Assert.Equal(["Bert Adam"], Namen(await client.GetAsync("/begeleiding?stap=aanspreekpunt")));
        Assert.Equal(["Anna Zeger"], Namen(await client.GetAsync("/begeleiding?evaluatie=te-laat")));
        Assert.Equal(["Bert Adam"], Namen(await client.GetAsync("/begeleiding?evaluatie=binnen-2-maanden")));
        Assert.Equal(["Anna Zeger", "Bert Adam"], Namen(await client.GetAsync("/begeleiding?sorteer=-naam")));
        Assert.Equal(["Anna Zeger", "Bert Adam"], Namen(await client.GetAsync("/begeleiding?sorteer=evaluatie")));
        Assert.Contains("‘morgen’ is niet begrepen", (await client.GetAsync("/begeleiding?evaluatie=morgen")).Words, StringComparison.Ordinal);
        Assert.Contains("1 evaluatie is te laat", page.Words, StringComparison.Ordinal);
        Assert.Contains("1 evaluatie in januari 2027", page.Words, StringComparison.Ordinal);
        var csv = Csv.Read((await client.GetAsync("/begeleiding/export.csv?zoek=zeger")).Body);
        Assert.Equal(["Anna Zeger", "Keuken", "01/10/2025", "", "Els Nijs", "Ontbreekt"], csv[1][..6]);
        Assert.Equal(200, (await client.GetAsync("/begeleiding/export.xlsx")).Status);

        // The same stands on the first tab and in the calendar.
        Assert.Contains("1 evaluatie is te laat", (await client.GetAsync("/overeenkomsten")).Words, StringComparison.Ordinal);
        Assert.Contains("1 evaluatie is te laat", (await client.GetAsync("/mijn-uitbetalingen/termijnen.ics")).Body.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);

        var dossier = await client.GetAsync(page.Link("Open dossier van Bert Adam, Tuin").GetAttribute("href")!);
        Assert.StartsWith("/begeleiding", dossier.IsPagina("Begeleidingsdossier").Link("Terug naar begeleiding").GetAttribute("href"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Namen(PortaalResponse page) => page.Rijen().Select(rij => rij[0]);
}
