using System.Text.Json;
using AmaWvg.Tests.Begeleiding.Dossier;

namespace AmaWvg.Tests.Begeleiding.Inkijken;

/// <summary>Who looked at a participant, all that is kept, and staff who say why they read a file.</summary>
public sealed class InzagePageTests(Portaal portaal)
{
    [Fact]
    public async Task Get_Log_SaysWhoForWhomAndWhyAndGivesAllData()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync("Zoë", "Peeters");
        await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 3, 1), referentie: "Bibliotheek");
        var (client, collega) = (await organisatie.ClientAsync(), await organisatie.ClientAsync(new TestPersoon("Carla", "Collega")));
        var dossier = $"/deelnemers/{deelnemer.Id}/begeleiding";
        await DossierPageTests.LegVastAsync(client, dossier, "opvolging", form => form.Vul("Datum", "2/3/2026").Vul("Medewerker", "An").Kies("Bezoek").Kies("Deelnemer").Vul("Wat is afgesproken?", "Een œuvre per week."));
        await collega.GetAsync("/overeenkomsten");
        var staf = await portaal.MedewerkerAsync(new("Dirk", "Dossier"), Rollen.Dossierbehandelaar);
        Assert.DoesNotContain("Peeters", (await staf.GetAsync($"/beheer/begeleiding/{deelnemer.Id}")).IsPagina("Begeleidingsdossier lezen").Body, StringComparison.Ordinal);
        (await (await staf.GetAsync($"/beheer/begeleiding/{deelnemer.Id}")).Form("Dossier lezen").VerstuurAsync()).HeeftFout("Waarom leest u dit dossier?", "Vul de reden in");

        var bij = await (await staf.GetAsync($"/beheer/begeleiding/{deelnemer.Id}")).Form("Dossier lezen").Vul("Waarom leest u dit dossier?", "Klacht 12 van de deelnemer").VerstuurEnVolgAsync();
        var page = await client.GetAsync($"/deelnemers/{deelnemer.Id}/inzage");

        bij.IsPagina("Begeleidingsdossier");
        Assert.Contains("Een œuvre per week.", bij.Words, StringComparison.Ordinal);
        page.IsPagina("Wie zag dit dossier?");
        Assert.Contains(page.Rijen(), rij => rij[1] == "Carla Collega" && rij[2] == organisatie.Naam && rij[3] == "overzicht overeenkomsten");
        // One row for each person and day.
        Assert.Equal(page.Rijen().Count, page.Rijen().DistinctBy(rij => (rij[1], rij[2])).Count());
        Assert.Contains(page.Rijen(), rij => rij[2] == organisatie.Naam && rij[3].Contains("begeleiding vastleggen; begeleidingsdossier", StringComparison.Ordinal) && rij[4] is not "1");
        Assert.Contains(page.Rijen(), rij => rij[2] == "Departement Zorg" && rij[3].Contains("Reden: Klacht 12 van de deelnemer", StringComparison.Ordinal));
        Assert.Contains((await client.GetAsync($"/deelnemers/{deelnemer.Id}")).Historiek(), regel => regel.Contains("Begeleidingsdossier ingezien: Reden: Klacht 12 van de deelnemer", StringComparison.Ordinal));
        using (var pdf = new TestPdf((await client.GetAsync(page.Link("Alle gegevens van de deelnemer (pdf)").GetAttribute("href")!)).Bytes))
        {
            var tekst = string.Join(' ', pdf.Paginas);
            foreach (var woorden in (string[])["Zoë Peeters", deelnemer.Insz.Weergave, "Bibliotheek", "Een œuvre per week.", "Carla Collega", "overzicht overeenkomsten"])
                Assert.Contains(woorden, tekst, StringComparison.Ordinal);
        }
        using var json = JsonDocument.Parse((await client.GetAsync(page.Link("Alle gegevens van de deelnemer (JSON)").GetAttribute("href")!)).Body);
        Assert.Equal("Een œuvre per week.", json.RootElement.GetProperty("Begeleidingsdossier")[0].GetProperty("Versies")[0].GetProperty("Gegevens").GetProperty("Wat is afgesproken?").GetString());
    }
}
