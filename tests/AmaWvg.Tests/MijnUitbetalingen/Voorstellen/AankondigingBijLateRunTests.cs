using AmaWvg.MijnUitbetalingen;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.MijnUitbetalingen.Voorstellen;

/// <summary>What is announced while the run of the month is still to be made, waits for approval, or is made again.</summary>
[Collection(Runportaal.Naam)]
public sealed class AankondigingBijLateRunTests(Runportaal runs) : Aankondiging(runs)
{
    [Fact]
    public async Task Stop_WhileTheRunOfTheMonthIsStillToBeMade_SaysThatTheMonthIsNotPaid()
    {
        var (eerste, maand) = (Runs.VolgendeMaand(), Runs.VolgendeMaand());
        Runs.Portaal.Klok.Vandaag = Betaalkalender.DagVan(eerste);
        var organisatie = await Runs.MaakBetaaldAsync(eerste.EersteDag);

        await StopAsync(organisatie, maand.LaatsteDag.AddDays(-2), eerste.LaatsteDag,
            $"De termijn van {DutchDate(maand)} is voorbij, maar er wordt niets teruggevorderd. {Hoofdletter(maand)} wordt niet meer betaald (€ 101,58).");

        Runs.Portaal.Klok.Vandaag = maand.LaatsteDag;
        await Runs.BetaalAsync();
        Assert.Equal(101.58m, Assert.Single(await Runs.BetalingenAsync(organisatie)).Bedrag);
    }

    [Fact]
    public async Task Stop_WhileTheProposalWaits_SaysThatItComesBackAfterIt()
    {
        var (eerste, maand) = (Runs.VolgendeMaand(), Runs.VolgendeMaand());
        Runs.Portaal.Klok.Vandaag = Betaalkalender.DagVan(eerste);
        var organisatie = await Runs.MaakBetaaldAsync(eerste.EersteDag);
        Runs.Portaal.Klok.Vandaag = Betaalkalender.DagVan(maand);
        var voorstel = await Runs.StelVoorAsync();

        await StopAsync(organisatie, maand.LaatsteDag, eerste.LaatsteDag,
            $"Laattijdige stopzetting: 1 maand wordt teruggevorderd ({maand.Weergave}, € 101,58). De uitbetaling van {maand.Weergave} kan deze wijziging niet meer meenemen: de uitbetaling daarna rekent af.");

        var vooruitzicht = (await organisatie.AlsAsync(services => services.GetRequiredService<OverzichtQuery>().PaginaAsync(new(), CancellationToken.None))).Vooruitzicht;
        Assert.Equal((maand, 1, 101.58m), (vooruitzicht.Maand, vooruitzicht.Deelnemers, vooruitzicht.Totaal.Euro));
        Assert.Equal(303, (await Runs.KeurGoedAsync(voorstel)).Status);
        Assert.Equal(101.58m, (await Runs.BetalingenAsync(organisatie))[^1].Bedrag);
        Assert.Equal(-101.58m, (await VolgendeAsync(organisatie)).Bedrag);
    }

    [Fact]
    public async Task Stop_WhileTheProposalIsMadeAgain_SaysThatTheMonthIsNotPaid()
    {
        var (eerste, maand) = (Runs.VolgendeMaand(), Runs.VolgendeMaand());
        Runs.Portaal.Klok.Vandaag = Betaalkalender.DagVan(eerste);
        var organisatie = await Runs.MaakBetaaldAsync(eerste.EersteDag);
        Runs.Portaal.Klok.Vandaag = Betaalkalender.DagVan(maand).AddDays(3);
        await Runs.StelVoorAsync();
        var voorstel = await Runportaal.VraagAsync(await Runs.MakerAsync());

        await StopAsync(organisatie, maand.LaatsteDag, eerste.LaatsteDag,
            $"De termijn van {DutchDate(maand)} is voorbij, maar er wordt niets teruggevorderd. {Hoofdletter(maand)} wordt niet meer betaald (€ 101,58).");

        await Runs.MaakAsync();
        Assert.Equal(303, (await Runs.KeurGoedAsync(voorstel)).Status);
        Assert.Equal(101.58m, Assert.Single(await Runs.BetalingenAsync(organisatie)).Bedrag);
    }
}
