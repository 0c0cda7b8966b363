using System.Globalization;
using System.Text.RegularExpressions;
using AmaWvg.Tests.MijnVoorziening.Beheer;
using AmaWvg.Tests.MijnVoorziening.Beheer.Voorzieningen;

namespace AmaWvg.Tests.MijnUitbetalingen.Voorstellen;

/// <summary>What a merger or absorption announces is what the next runs book for both sides, to the cent (BR-23).</summary>
[Collection(Runportaal.Naam)]
public sealed partial class AankondigingBijOvergangTests(Runportaal runs) : Aankondiging(runs)
{
    [Theory]
    [InlineData("Fusie", 4, false)]
    [InlineData("Overname", 4, false)]
    [InlineData("Overname", 1, false)]
    [InlineData("Overname", 0, false)]
    [InlineData("Overname", 3, true)]
    [InlineData("Fusie", 2, true)]
    public async Task Confirm_AnyMonthsBack_SaysWhatTheNextRunsBook(string soort, int maandenTerug, bool metVoorstel)
    {
        var eerste = Runs.NaarVolgendeRun();
        var van = await Runs.MaakOrganisatieAsync(eerste.Plus(-8).EersteDag);
        var naar = await Runs.Portaal.MaakOrganisatieAsync(soort is "Fusie" ? TestErkenning.Geen : TestErkenning.Lopend);
        await Runs.MaakRekeningAsync(naar, 9, new(2020, 1, 1));
        var luc = Assert.Single(await van.DeelnemersAsync());
        // Somebody of both, somebody who stopped in between, somebody who was stopped late, and one who begins later.
        await naar.MaakOvereenkomstAsync(await naar.MaakDeelnemerAsync(insz: luc.Insz), eerste.Plus(-6).EersteDag, eerste.Plus(-2).LaatsteDag, "Ginds");
        await van.MaakOvereenkomstAsync(await van.MaakDeelnemerAsync("An", "Maes"), eerste.Plus(-7).EersteDag, eerste.Vorige.LaatsteDag, "Tuin");
        var laat = await van.MaakOvereenkomstAsync(await van.MaakDeelnemerAsync("Bo", "Claes"), eerste.Plus(-7).EersteDag, referentie: "Atelier");
        await van.MaakOvereenkomstAsync(await van.MaakDeelnemerAsync("Cas", "Pauwels"), eerste.Volgende.EersteDag, referentie: "Straks", aangemeld: eerste.EersteDag);
        await Runs.BetaalAsync();
        string? voorstel = null;
        if (metVoorstel)
        {
            Runs.NaarVolgendeRun();
            voorstel = await Runs.StelVoorAsync();
        }
        var vandaag = Runs.Portaal.Klok.Vandaag = Maand.Van(Runs.Portaal.Klok.Vandaag).LaatsteDag;
        await StopAsync(van, laat.Id, eerste.Plus(-3).LaatsteDag);
        var datum = Maand.Van(vandaag).Plus(-maandenTerug).EersteDag.AddDays(9);
        var (vanVoor, naarVoor) = ((await Runs.BetalingenAsync(van)).Count, (await Runs.BetalingenAsync(naar)).Count);

        var bevestig = (await (await Runs.Portaal.BehandelaarAsync()).BekijkAsync(van, naar, soort, $"{datum:dd/MM/yyyy}")).IsPagina("Controleer en bevestig");
        Assert.Equal(303, (await bevestig.Form($"{soort} bevestigen").Vul("Reden", "Beslist.").VerstuurAsync()).Status);
        if (voorstel is not null)
            Assert.Equal(303, (await Runs.KeurGoedAsync(voorstel)).Status);
        Runs.NaarVolgendeRun();
        await Runs.BetaalAsync();

        Assert.Equal(await GeboektAsync(van, vanVoor), Bedragen(bevestig, van.Naam));
        Assert.Equal(soort is "Fusie" ? (0, 0) : await GeboektAsync(naar, naarVoor), Bedragen(bevestig, $"{naar.Naam}, voor de deelnemers die overgaan"));
    }

    [Fact]
    public async Task Confirm_MergerIntoOneWithoutRecognition_SaysThatPaidMonthsComeBack()
    {
        var maand = Runs.NaarVolgendeRun();
        var van = await Runs.MaakOrganisatieAsync(maand.Plus(-3).EersteDag);
        var naar = await Runs.Portaal.MaakOrganisatieAsync(TestErkenning.Geen);
        await Runs.BetaalAsync();
        Runs.Portaal.Klok.Vandaag = maand.LaatsteDag;

        var page = await (await Runs.Portaal.BehandelaarAsync()).BekijkAsync(van, naar, "Fusie", $"{maand.Plus(-2).EersteDag:dd/MM/yyyy}");

        Zegt(
            page,
            "Wat voor die maanden al betaald is, komt terug.",
            $"In de uitbetaling van {maand.Volgende.Weergave} wordt € 203,16 teruggevorderd, van {maand.Vorige.Weergave} tot en met {maand.Weergave}.",
            $"In de uitbetaling van {maand.Volgende.Weergave} wordt niets betaald.");
    }

    private static async Task StopAsync(TestOrganisatie organisatie, Guid overeenkomst, DateOnly einde)
    {
        var form = (await (await organisatie.ClientAsync()).GetAsync($"/overeenkomsten/{overeenkomst}/stopzetten")).Form("Overeenkomst stopzetten");
        Assert.Equal(303, (await form.Vul("Einddatum", $"{einde:dd/MM/yyyy}").VerstuurAsync()).Status);
    }

    // What came back and what was paid since, line by line.
    private async Task<(decimal Terug, decimal Betaald)> GeboektAsync(TestOrganisatie organisatie, int vanaf)
    {
        var nieuw = (await Runs.BetalingenAsync(organisatie)).Skip(vanaf).ToList();
        return (-nieuw.Sum(betaling => betaling.Delen[2]), nieuw.Sum(betaling => betaling.Delen[0] + betaling.Delen[1]));
    }

    private static (decimal Terug, decimal Betaald) Bedragen(PortaalResponse page, string kop)
    {
        var zinnen = page.Root.QuerySelectorAll("main h3").SingleOrDefault(h3 => h3.Words() == kop)?.NextElementSibling?.QuerySelectorAll("li").Select(li => li.Words()).ToList() ?? [];
        return (Som("teruggevorderd"), Som("betaald"));

        decimal Som(string wat) => zinnen.Select(zin => Zin().Match(zin)).Where(zin => zin.Groups[2].Value == wat)
            .Sum(zin => decimal.Parse(zin.Groups[1].Value.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"wordt €\s([\d.,]+) (teruggevorderd|betaald),")]
    private static partial Regex Zin();
}
