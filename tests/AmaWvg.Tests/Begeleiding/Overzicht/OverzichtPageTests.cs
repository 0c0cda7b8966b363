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
        // Only what asks for something stands there by name.
        Assert.Equal(
            ["Ontbreekt Intake, Zoeken, Model, Verzekeringen, Toestemming, Aanspreekpunt, Opvolging 1 van 9 in orde, 1 nog niet nodig", "Te laat Evaluatie Ontbreekt Intake, Zoeken, Model, Verzekeringen, Toestemming, Opvolging 2 van 9 in orde"],
            page.Rijen().Select(rij => rij[3]));
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

    [Fact]
    public async Task Get_Agreements_LeavesOutWhatIsOverUntilAsked()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await organisatie.ClientAsync();
        await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync("An", "Lopend"), new(2026, 1, 1), referentie: "Keuken");
        await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync("Bo", "Gepland"), new(2027, 1, 1), referentie: "Tuin", aangemeld: new(2026, 11, 22));
        await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync("Cis", "Voorbij"), new(2025, 1, 1), new(2026, 11, 21), "Was");

        var page = await client.GetAsync("/begeleiding");

        Assert.Equal(["Bo Gepland", "An Lopend"], Namen(page));
        var alles = await client.GetAsync(page.Link("Verwijder filter: lopend of gepland").GetAttribute("href")!);
        Assert.Equal(["Bo Gepland", "An Lopend", "Cis Voorbij"], Namen(alles));
        Assert.False(page.Root.QuerySelector("details.more:not(.todo)")!.HasAttribute("open"));
        var voorbij = await client.GetAsync("/begeleiding?looptijd=voorbij");
        Assert.Equal(["Cis Voorbij"], Namen(voorbij));
        Assert.True(voorbij.Root.QuerySelector("details.more:not(.todo)")!.HasAttribute("open"));
        Assert.Equal(["Cis Voorbij"], Namen(await client.GetAsync((await client.GetAsync("/begeleiding?zoek=cis")).Link("Zoek ook in overeenkomsten die voorbij zijn").GetAttribute("href")!)));
        Assert.Equal(4, Csv.Read((await client.GetAsync("/begeleiding/export.csv?looptijd=alle")).Body).Count);
    }

    [Fact]
    public async Task Get_NobodyIsContactPoint_NamesWhoIsKnown()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await organisatie.ClientAsync();
        foreach (var (naam, veld) in new[] { ("Aa", "vroeger"), ("Bb", "later"), ("Cc", "contact"), ("Dd", "") })
        {
            var deelnemer = await organisatie.MaakDeelnemerAsync("An", naam);
            await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 1, 1), referentie: "Keuken");
            if (veld is "vroeger")
                await organisatie.MaakStukAsync(deelnemer, null, Begeleidingsplicht.Aanspreekpunt, ("medewerker", "Els Vroeger"), ("aanspreekvan", "1/1/2026"), ("aanspreektot", "1/6/2026"), ("aanspreektelefoon", "016 12 34 56"));
            if (veld is "later")
                await organisatie.MaakStukAsync(deelnemer, null, Begeleidingsplicht.Aanspreekpunt, ("medewerker", "Els Later"), ("aanspreekvan", "1/12/2026"), ("aanspreektelefoon", "016 12 34 56"));
            if (veld is "contact")
                await organisatie.MaakDossierstukAsync(deelnemer);
        }

        var page = await client.GetAsync("/begeleiding");

        Assert.Equal(["Els Vroeger was aanspreekpunt", "Els Later wordt aanspreekpunt", "An Maes legde het laatste contact", "Nog niemand aangewezen"], page.Rijen().Select(rij => rij[2]));
        Assert.Equal(["An Cc"], Namen(await client.GetAsync("/begeleiding?begeleider=An%20Maes")));
    }

    [Fact]
    public async Task Get_FileFromTheList_LeadsToTheOnesBeforeAndAfter()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await organisatie.ClientAsync();
        foreach (var naam in (string[])["Adam", "Bos", "Claes"])
            await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync("An", naam), new(2026, 3, 1), referentie: "Werkpost");
        var lijst = await client.GetAsync("/begeleiding?stap=opvolging&sorteer=-naam");

        var midden = await client.GetAsync(lijst.Link("Open dossier van An Bos, Werkpost").GetAttribute("href")!);
        var laatste = await client.GetAsync(midden.Link("Volgende dossier").GetAttribute("href")!);

        Assert.Contains("Dossier 2 van 3", midden.Words, StringComparison.Ordinal);
        Assert.Contains("Claes", (await client.GetAsync(midden.Link("Vorige dossier").GetAttribute("href")!)).Title, StringComparison.Ordinal);
        Assert.Contains("Adam", laatste.Title, StringComparison.Ordinal);
        Assert.DoesNotContain("Volgende dossier", laatste.Words, StringComparison.Ordinal);
        Assert.EndsWith("#rij-3", laatste.Link("Terug naar begeleiding").GetAttribute("href"), StringComparison.Ordinal);
        // What was recorded takes it out of the list: the next one is still the next.
        var vast = await (await client.GetAsync(midden.Link("Contactmoment toevoegen").GetAttribute("href")!)).Form("Vastleggen")
            .Vul("Datum", "8/3/2026").Vul("Medewerker", "An Maes").Kies("Bezoek").Kies("Deelnemer en werkpost").Vul("Wat is afgesproken?", "Elke maandag.").VerstuurEnVolgAsync();
        Assert.Contains("Adam", (await client.GetAsync(vast.Link("Volgende dossier").GetAttribute("href")!)).Title, StringComparison.Ordinal);
        Assert.DoesNotContain("Volgende dossier", (await client.GetAsync(vast.Url.Split('?')[0])).Words, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Namen(PortaalResponse page) => page.Rijen().Select(rij => rij[0]);
}
