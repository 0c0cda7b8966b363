using System.Security.Claims;
using AmaWvg.MijnUitbetalingen;
using AmaWvg.Tests.Web.Export;

namespace AmaWvg.Tests.MijnUitbetalingen.Beheer;

/// <summary>What a run pays each voorziening, searched, sorted and as a file.</summary>
[Collection(Runportaal.Naam)]
public sealed class RunlijstTests(Runportaal runs)
{
    [Fact]
    public async Task Get_Run_ComparesWithTheRunBeforeAndPutsTheLargestDifferenceFirst()
    {
        var maand = runs.NaarVolgendeRun();
        var woord = new string(Random.Shared.GetItems<char>("abcdefghijklmnopqrstuvwxyz", 16));
        await MaakAsync($"Gelijk {woord}", maand);
        var meer = await MaakAsync($"Méér {woord}", maand);
        await runs.BetaalAsync();
        runs.NaarVolgendeRun();
        await meer.MaakOvereenkomstAsync(await meer.MaakDeelnemerAsync(), maand.Volgende.EersteDag, aangemeld: maand.Volgende.EersteDag);
        var run = await runs.StelVoorAsync();
        var client = await runs.TweedeAsync();

        var page = await client.GetAsync($"{run}?zoek={woord}");

        Assert.Equal([$"Méér {woord}", $"Gelijk {woord}"], Namen(page));
        Assert.Equal(["€ +101,58", "€ 0,00"], page.Root.QuerySelectorAll("td[data-label='Verschil met vorige run']").Select(cel => cel.Words()));
        // A column in which nobody has anything is left out, in the head as in the rows.
        Assert.All(page.Root.QuerySelectorAll("main section.results tr"), rij => Assert.Equal(page.Root.QuerySelectorAll("main section.results thead th").Length, rij.Children.Length));
        var goedkeuren = await client.GetAsync($"{run}/goedkeuren");
        Assert.EndsWith(" betalingen", goedkeuren.Feiten()[$"Run van {maand.Weergave}"], StringComparison.Ordinal);
        Assert.Matches("^€ [+−]", goedkeuren.Feiten()["Verschil"]);
        Assert.InRange(goedkeuren.Root.QuerySelectorAll("main tbody tr").Length, 1, 5);
        Assert.Contains(goedkeuren.Rijen(), rij => rij.SequenceEqual([$"Méér {woord}", "€ 101,58", "€ 203,16", "€ +101,58"]));
        Assert.Equal([$"Gelijk {woord}", $"Méér {woord}"], Namen(await client.GetAsync($"{run}?zoek={woord}&sorteer=naam")));
        Assert.Equal([$"Méér {woord}"], Namen(await client.GetAsync($"{run}?zoek=MEER+{woord}")));
        Assert.Contains("Controleer de spelling", (await client.GetAsync($"{run}?zoek=onvindbaar{woord}")).Words, StringComparison.Ordinal);

        var csv = Csv.Read((await client.GetAsync(page.Link("Exporteer resultaten (CSV), 2 rijen").GetAttribute("href")!)).Body);

        Assert.Equal(["Voorziening", "Nieuwe maanden", "Nabetalingen", "Terugvorderingen", "Overgedragen", "Bedrag", "Vorige run", "Verschil", "Status"], csv[0]);
        Assert.Equal([$"Méér {woord}", "203,16", "0,00", "0,00", "0,00", "203,16", "101,58", "101,58", "In verwerking"], csv[1]);
        Assert.Equal([$"Gelijk {woord}", "101,58", "0,00", "0,00", "0,00", "101,58", "101,58", "0,00", "In verwerking"], csv[2]);
        await runs.KeurGoedAsync(run);
    }

    [Fact]
    public void Columns_OfARun_AreThoseInWhichSomebodyHasSomething()
    {
        var (nul, euro) = (Bedrag.Nul, new Bedrag(10));
        BetalingRij Rij(Bedrag na, Bedrag terug, Bedrag over, UitbetalingStatus? status) => new(Guid.Empty, "Naam", euro, na, terug, over, euro, status, nul);

        Assert.Equal(new(false, false, false, false), Runkolommen.Van([Rij(nul, nul, nul, UitbetalingStatus.InVerwerking), Rij(nul, nul, nul, UitbetalingStatus.Uitbetaald)]));
        Assert.Equal(new(true, true, false, false), Runkolommen.Van([Rij(euro, nul, nul, UitbetalingStatus.Uitbetaald), Rij(nul, new(-10), nul, UitbetalingStatus.Uitbetaald)]));
        // What comes and goes is something too.
        Assert.Equal(new(false, false, true, true), Runkolommen.Van([Rij(nul, nul, euro, UitbetalingStatus.Uitbetaald), Rij(nul, nul, new(-10), null)]));
    }

    [Theory]
    [InlineData(RunStatus.Voorgesteld, Rollen.Goedkeurder, StatusKind.Attention)]
    [InlineData(RunStatus.Voorgesteld, Rollen.FinancieelBeheerder, StatusKind.Information)]
    [InlineData(RunStatus.Goedgekeurd, Rollen.FinancieelBeheerder, StatusKind.Attention)]
    [InlineData(RunStatus.Goedgekeurd, Rollen.Dossierbehandelaar, StatusKind.Information)]
    [InlineData(RunStatus.Mislukt, Rollen.Dossierbehandelaar, StatusKind.Error)]
    public void Tag_OfARun_IsAmberOnlyForWhoseTurnItIs(RunStatus status, string rol, StatusKind verwacht) =>
        Assert.Equal(verwacht, status.Tag(new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.Role, rol)]))).Kind);

    [Fact]
    public async Task Export_OfTheRuns_HoldsThemAllTheNewestFirst()
    {
        var maand = runs.NaarVolgendeRun();
        await runs.MaakBetaaldAsync(maand.EersteDag);
        var client = await runs.MakerAsync();

        var csv = Csv.Read((await client.GetAsync("/beheer/uitbetalingen/export.csv")).Body);

        Assert.Equal(["Maand", "Status", "Betalingen", "Totaal", "Gemaakt door", "Goedgekeurd door", "Uitbetaald op"], csv[0]);
        Assert.Equal((maand.Weergave, "Goedgekeurd", "Fien Financieel", "Goele Goedkeurder", ""), (csv[1][0], csv[1][1], csv[1][4], csv[1][5], csv[1][6]));
        using var xlsx = new Xlsx(new MemoryStream((await client.GetAsync("/beheer/uitbetalingen/export.xlsx")).Bytes));
        Assert.Equal(csv.Count, xlsx.Rows.Count);
        Assert.IsType<decimal>(xlsx.Rows[1][3]);
    }

    private async Task<TestOrganisatie> MaakAsync(string naam, Maand maand)
    {
        var organisatie = await runs.MaakOrganisatieAsync(maand.EersteDag);
        await organisatie.WijzigAsync(voorziening => voorziening.Naam = naam);
        return organisatie;
    }

    private static string Resultaten(PortaalResponse page) => page.Root.QuerySelector("main section.results")!.Id!;

    private static IEnumerable<string> Namen(PortaalResponse page) => page.Rijen($"#{Resultaten(page)}").Select(rij => rij[0]);
}
