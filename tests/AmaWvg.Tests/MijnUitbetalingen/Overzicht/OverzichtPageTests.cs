using AmaWvg.Tests.Web.Export;

namespace AmaWvg.Tests.MijnUitbetalingen.Overzicht;

/// <summary>What the organisation sees of its payments.</summary>
[Collection(Runportaal.Naam)]
public sealed class OverzichtPageTests(Runportaal runs)
{
    [Fact]
    public async Task Get_Payments_ShowsThemWithLinesExportsAndWhatComes()
    {
        var maand = runs.NaarVolgendeRun();
        var organisatie = await runs.MaakOrganisatieAsync(maand.EersteDag);
        var client = await organisatie.ClientAsync();

        var leeg = await client.GetAsync("/mijn-uitbetalingen");
        leeg.IsPagina("Mijn uitbetalingen");
        Assert.Contains("Er is nog niets uitbetaald", leeg.Words, StringComparison.Ordinal);
        Assert.Equal("€ 101,58 voor 1 deelnemer", leeg.Feiten()["Nieuwe maand"]);

        await runs.BetaalAsync();
        var betaling = Assert.Single(await runs.BetalingenAsync(organisatie));
        var nummer = $"AMA-{betaling.Nummer:000000}";
        var page = await client.GetAsync("/mijn-uitbetalingen");
        string[] rij = [nummer, maand.Weergave, $"{Betaalkalender.DagVan(maand):dd/MM/yyyy}", Iban.Parse(betaling.Iban!).Weergave, "€ 101,58", "In verwerking"];
        Assert.Equal([rij], page.Rijen("#uitbetalingen-resultaten").Select(cells => cells[..6]));
        Assert.Contains(maand.Volgende.Weergave, page.Words, StringComparison.Ordinal);
        Assert.Empty((await client.GetAsync("/mijn-uitbetalingen?status=uitbetaald")).Root.QuerySelectorAll("#uitbetalingen-resultaten table"));
        Assert.Single((await client.GetAsync($"/mijn-uitbetalingen?jaar={maand.Jaar}&status=inverwerking")).Rijen("#uitbetalingen-resultaten"));
        Assert.Empty((await client.GetAsync($"/mijn-uitbetalingen?jaar={maand.Jaar - 1}")).Root.QuerySelectorAll("#uitbetalingen-resultaten table"));

        var gefilterd = await client.HtmxAsync($"/mijn-uitbetalingen?jaar={maand.Jaar}&status=uitbetaald&pagina=");
        Assert.Equal("Geen uitbetalingen gevonden", gefilterd.Root.GetAttribute("data-announce"));
        Assert.Equal($"/mijn-uitbetalingen?jaar={maand.Jaar}&status=uitbetaald", gefilterd.Headers.GetValues("HX-Push-Url").Single());
        Assert.Equal($"/mijn-uitbetalingen?jaar={maand.Jaar}#uitbetalingen-aantal", gefilterd.Link("Verwijder filter: status Uitbetaald").GetAttribute("href"));

        var csv = Csv.Read((await client.GetAsync("/mijn-uitbetalingen/export.csv")).Body);
        Assert.Equal([.. rij[..4], "101,58", rij[5]], csv[1]);
        using var xlsx = new Xlsx(new MemoryStream((await client.GetAsync("/mijn-uitbetalingen/export.xlsx")).Bytes));
        Assert.Equal(101.58m, xlsx.Rows[1][4]);

        var details = await client.GetAsync(page.Link($"Bekijk uitbetaling {nummer}").GetAttribute("href")!);
        details.IsPagina($"Uitbetaling {nummer}");
        Assert.Equal("€ 101,58", details.Feiten()["Uitbetalingsbedrag"]);
        Assert.Equal([["Peeters Luc", maand.Weergave, "Nieuwe maand", "Begonnen maand van begeleiding", "€ 101,58"]], details.Rijen("#lijnen"));
        Assert.Equal(["Peeters Luc", maand.Weergave, "Nieuwe maand", "Begonnen maand van begeleiding", "101,58"], Csv.Read((await client.GetAsync($"/mijn-uitbetalingen/{betaling.Id}/export.csv")).Body)[1]);

        var deelnemer = Assert.Single(await organisatie.DeelnemersAsync());
        var persoon = await client.GetAsync($"/deelnemers/{deelnemer.Id}");
        Assert.Equal($"/mijn-uitbetalingen/{betaling.Id}", persoon.Link(nummer).GetAttribute("href"));
    }

    [Fact]
    public async Task Get_DayOfTheRunHasPassed_ForetellsWhatThatRunPays()
    {
        var maand = runs.VolgendeMaand();
        var dag = Betaalkalender.DagVan(maand);
        // A recognition begins around the day it is: the months of these tests go on for years.
        runs.Portaal.Klok.Vandaag = dag;
        var organisatie = await runs.MaakOrganisatieAsync(maand.EersteDag);
        await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync(), maand.EersteDag, aangemeld: dag.AddDays(2));
        runs.Portaal.Klok.Vandaag = dag.AddDays(4);

        var page = await (await organisatie.ClientAsync()).GetAsync("/mijn-uitbetalingen");

        Assert.Equal("€ 101,58 voor 1 deelnemer", page.Feiten()["Nieuwe maand"]);
        Assert.Contains("komt bij de volgende uitbetaling", page.Words, StringComparison.Ordinal);
        await runs.BetaalAsync();
        Assert.Equal(101.58m, Assert.Single(await runs.BetalingenAsync(organisatie)).Bedrag);
    }

    [Fact]
    public async Task Get_ProposalOrPaymentOfAnotherOrganisation_Is404()
    {
        var maand = runs.NaarVolgendeRun();
        var (eigen, ander) = (await runs.MaakOrganisatieAsync(maand.EersteDag), await runs.MaakOrganisatieAsync(maand.EersteDag));
        var run = await runs.StelVoorAsync();
        var client = await eigen.ClientAsync();

        Assert.Equal(404, (await client.GetAsync($"/mijn-uitbetalingen/{(await runs.BetalingenAsync(eigen, ookVoorstellen: true))[^1].Id}")).Status);
        Assert.Contains("Er is nog niets uitbetaald", (await client.GetAsync("/mijn-uitbetalingen")).Words, StringComparison.Ordinal);
        await runs.KeurGoedAsync(run);

        var vreemd = Assert.Single(await runs.BetalingenAsync(ander)).Id;
        foreach (var host in new[] { runs.Portaal.Host, runs.Portaal.ZonderRijbeveiliging })
            Assert.Equal(404, (await (await eigen.ClientAsync(host)).GetAsync($"/mijn-uitbetalingen/{vreemd}")).Status);
    }
}
