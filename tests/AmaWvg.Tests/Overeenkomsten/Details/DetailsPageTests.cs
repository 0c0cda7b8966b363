namespace AmaWvg.Tests.Overeenkomsten.Details;

public sealed class DetailsPageTests(Portaal portaal)
{
    [Fact]
    public async Task Get_Participant_ShowsPersonAgreementsAndActions()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        var keuken = await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 1, 1), referentie: "Keuken");
        var tuin = await organisatie.MaakOvereenkomstAsync(deelnemer, new(2025, 3, 1), new(2025, 12, 31), "Tuin");

        var page = await (await organisatie.ClientAsync()).GetAsync($"/deelnemers/{deelnemer.Id}");

        page.IsPagina("Details deelnemer");
        Assert.Equal("Luc Peeters", page.Feiten()["Naam"]);
        Assert.Equal(deelnemer.Insz.Weergave, page.Feiten()["INSZ-nummer"]);
        Assert.Equal(
            [["Keuken", "01/01/2026", "", "01/01/2026", "Lopend"], ["Tuin", "01/03/2025", "31/12/2025", "01/03/2025", "Stopgezet"]],
            page.Rijen().Select(row => row[..5]));
        Assert.Equal($"/overeenkomsten/{keuken.Id}/stopzetten", page.Link("Stopzetten Keuken").GetAttribute("href"));
        Assert.Equal($"/overeenkomsten/{tuin.Id}/stopzetten", page.Link("Einddatum wijzigen Tuin").GetAttribute("href"));
        Assert.Equal($"/overeenkomsten/{tuin.Id}/referentie", page.Link("Wijzig referentie Tuin").GetAttribute("href"));
        Assert.Equal($"/deelnemers/{deelnemer.Id}/naam", page.Link("Wijzig naam").GetAttribute("href"));
        Assert.Equal($"/overeenkomsten/nieuw?deelnemer={deelnemer.Id}", page.Link("Nieuwe overeenkomst voor deze deelnemer").GetAttribute("href"));
    }

    [Fact]
    public async Task Get_Participant_LeavesOneLineInTheAccessLog()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();

        await (await organisatie.ClientAsync()).GetAsync($"/deelnemers/{deelnemer.Id}");

        await using var select = portaal.Eigenaar.CreateCommand("select string_agg(doel || ' ' || aantal || ' ' || persoon, ';') from kernel.toegangslog where onderwerp = $1");
        select.Parameters.Add(new() { Value = deelnemer.Id });
        Assert.Equal($"details deelnemer 1 {organisatie.Persoon.Sleutel}", await select.ExecuteScalarAsync());
    }

    [Fact]
    public async Task Get_ConfirmationOfAnOldChange_IsNotShownAgain()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        var client = await organisatie.ClientAsync();
        var done = await (await client.GetAsync($"/deelnemers/{deelnemer.Id}/naam")).Form("Bewaren").Vul("Naam", "Peters").VerstuurAsync();
        Assert.NotNull((await done.VolgAsync()).Root.QuerySelector(".notice.good"));

        portaal.Klok.Vooruit(TimeSpan.FromMinutes(5));

        Assert.Null((await client.GetAsync(done.Location!)).Root.QuerySelector(".notice.good"));
    }

    [Fact]
    public async Task Get_TypedMarkup_ShowsAsText()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync("<b>Luc</b>", "\"' data-hx-get=\"/x");
        await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 1, 1), referentie: "<svg onload=alert(1)>{{7*7}}");

        foreach (var url in new[] { $"/deelnemers/{deelnemer.Id}", $"/deelnemers/{deelnemer.Id}/naam", "/overeenkomsten" })
        {
            var page = await (await organisatie.ClientAsync()).GetAsync(url);

            Assert.Equal(200, page.Status);
            Assert.Null(page.Root.QuerySelector("main b, main svg, [data-hx-get='/x']"));
        }
    }
}
