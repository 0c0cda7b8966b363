using AmaWvg.Tests.MijnVoorziening;
using AmaWvg.Tests.MijnVoorziening.Beheer;
using AmaWvg.Tests.Overeenkomsten.Beheer;

namespace AmaWvg.Tests.MijnUitbetalingen.Voorstellen;

/// <summary>Two deelnemers who become one: what was booked for both counts for the one that stays.</summary>
[Collection(Runportaal.Naam)]
public sealed class SamenvoegenTests(Runportaal runs)
{
    [Fact]
    public async Task Run_AfterAJoiningWithoutDoubleMonths_BooksAndTellsNothing()
    {
        var maand = runs.NaarVolgendeRun();
        var organisatie = await runs.MaakOrganisatieAsync(maand.Vorige.EersteDag, maand.Vorige.LaatsteDag);
        var ander = await organisatie.MaakDeelnemerAsync("Lucas", "Peeters");
        await organisatie.MaakOvereenkomstAsync(ander, maand.EersteDag, maand.LaatsteDag, referentie: "Tuin");
        await runs.BetaalAsync();
        Assert.Equal(203.16m, Assert.Single(await runs.BetalingenAsync(organisatie)).Bedrag);
        await VoegSamenAsync(organisatie, ander);

        var client = await organisatie.ClientAsync();
        Assert.Contains("krijgt u voor", (await client.GetAsync("/mijn-uitbetalingen")).Words, StringComparison.Ordinal);
        Assert.Equal(("€ 0,00", "€ 0,00"), ((await client.GetAsync("/mijn-uitbetalingen")).Feiten()["Nabetalingen"], (await client.GetAsync("/mijn-uitbetalingen")).Feiten()["Terugvorderingen"]));
        runs.Portaal.Klok.Vandaag = Betaalkalender.DagVan(runs.VolgendeMaand());
        await runs.BetaalAsync();

        Assert.Single(await runs.BetalingenAsync(organisatie));
        Assert.Empty(await runs.Portaal.UitboxAsync<MaandenTeruggevorderd>(organisatie));
        Assert.Single(await runs.Portaal.UitboxAsync<UitbetalingGoedgekeurd>(organisatie));
        var pagina = await (await organisatie.ClientAsync()).GetAsync($"/deelnemers/{ander.Id}");
        foreach (var betaald in new[] { maand, maand.Vorige })
            Assert.Contains(betaald.Weergave, pagina.Words, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Run_AfterAJoiningWithDoubleMonths_TakesThemBackOnceAndSaysWhy()
    {
        var maand = runs.NaarVolgendeRun();
        var organisatie = await runs.MaakOrganisatieAsync(maand.Vorige.EersteDag, maand.LaatsteDag);
        var ander = await organisatie.MaakDeelnemerAsync("Lucas", "Peeters");
        await organisatie.MaakOvereenkomstAsync(ander, maand.EersteDag, maand.LaatsteDag, referentie: "Tuin");
        await runs.BetaalAsync();
        await VoegSamenAsync(organisatie, ander);

        runs.Portaal.Klok.Vandaag = Betaalkalender.DagVan(runs.VolgendeMaand());
        await runs.BetaalAsync();

        Assert.Equal([0, 0, -101.58m, 0], (await runs.BetalingenAsync(organisatie))[^1].Delen);
        Assert.Equal($"{maand.EersteDag:yyyy-MM} -101.58 Samengevoegd", (await runs.LijnenAsync(organisatie))[^1]);
        Assert.Contains("101.58", Assert.Single(await runs.Portaal.UitboxAsync<MaandenTeruggevorderd>(organisatie)), StringComparison.Ordinal);
        var page = await (await organisatie.ClientAsync()).GetAsync($"/mijn-uitbetalingen/{(await runs.BetalingenAsync(organisatie))[^1].Id}");
        Assert.Equal("De maand was al betaald onder het andere INSZ-nummer van deze deelnemer", Assert.Single(page.Rijen("#lijnen"))[3]);

        runs.Portaal.Klok.Vandaag = Betaalkalender.DagVan(runs.VolgendeMaand());
        await runs.BetaalAsync();
        Assert.Equal(2, (await runs.BetalingenAsync(organisatie)).Count);
    }

    private async Task VoegSamenAsync(TestOrganisatie organisatie, AmaWvg.Overeenkomsten.Deelnemer ander)
    {
        var overeenkomst = (await organisatie.OvereenkomstenAsync()).Single(o => o.Referentie != "Tuin");
        var bevestig = await (await runs.Portaal.BehandelaarAsync()).VraagAsync(overeenkomst.Id, "insz", "Nieuw INSZ-nummer", ander.Insz.Waarde);
        Assert.Equal(303, (await bevestig.Form("INSZ wijzigen").Kies("Luc Peeters").VerstuurAsync()).Status);
    }
}
