using System.Globalization;
using AmaWvg.MijnBerichten;
using AmaWvg.Tests.MijnVoorziening;
using AmaWvg.Tests.MijnVoorziening.Beheer;
using AmaWvg.Tests.Web.Export;

namespace AmaWvg.Tests.MijnBerichten.Vragen;

/// <summary>An organisation asks, the department answers, and both see where it stands.</summary>
public sealed class VragenTests(Portaal portaal)
{
    private const string Url = "/mijn-berichten/vragen";
    private const string Beheer = "/beheer/berichten/vragen";

    [Fact]
    public async Task Post_QuestionAboutAnAgreement_WaitsForStaffWithATerm()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 1, 1), referentie: "Tuin");
        var client = await organisatie.ClientAsync();

        var vraag = (await client.GetAsync((await client.GetAsync($"/deelnemers/{deelnemer.Id}")).Link("Stel een vraag over Tuin").GetAttribute("href")!)).IsPagina("Stel een vraag");
        Assert.Contains("Overeenkomst ‘Tuin’, vanaf 01/01/2026", vraag.Words, StringComparison.Ordinal);
        var na = await vraag.Form("Vraag versturen").Vul("Onderwerp", "Werkpost wisselt").Vul("Uw vraag", "Moet ik dan\nopnieuw aanmelden?").VerstuurEnVolgAsync();

        na.IsPagina("Werkpost wisselt").HeeftBericht("Vraag gesteld");
        // Ten working days after Sunday 22 November 2026.
        Assert.Contains("Wij antwoorden ten laatste op 4 december 2026.", na.Words, StringComparison.Ordinal);
        Assert.Equal(["Werkpost wisselt", "Overeenkomst ‘Tuin’, vanaf 01/01/2026"], Assert.Single((await client.GetAsync(Url)).Rijen())[..2]);
        var staf = await portaal.BehandelaarAsync();
        Assert.Contains("beantwoorden", (await staf.GetAsync("/beheer")).Words, StringComparison.Ordinal);
        var gesprek = Assert.Single(await portaal.DocumentenAsync<Gesprek>(organisatie.Hco));
        var bij = (await staf.GetAsync($"/beheer/berichten/vragen/{gesprek.Id}")).IsPagina("Werkpost wisselt");
        Assert.StartsWith("/beheer/overeenkomsten/", bij.Link("Overeenkomst ‘Tuin’, vanaf 01/01/2026").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Answer_TellsTheOrganisationAndAReplyOpensItAgain()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var id = await organisatie.MaakGesprekAsync();
        var (client, staf) = (await organisatie.ClientAsync(), await portaal.BehandelaarAsync());

        var na = await (await staf.GetAsync($"/beheer/berichten/vragen/{id}")).Form("Antwoord versturen").Vul("Antwoord", "Neen, dat hoeft niet.").VerstuurEnVolgAsync();

        na.HeeftBericht("Vraag beantwoord");
        Assert.Single(await portaal.UitboxAsync<VraagBeantwoord>(organisatie));
        var gesprek = await client.GetAsync($"{Url}/{id}");
        Assert.Equal("Beantwoord", gesprek.Root.QuerySelector(".lead .tag")!.Words());
        Assert.Contains("Antwoord van Departement Zorg", gesprek.Words, StringComparison.Ordinal);
        Assert.Contains("Neen, dat hoeft niet.", gesprek.Words, StringComparison.Ordinal);
        var reactie = await gesprek.Form("Reactie versturen").Vul("Uw reactie", "En bij ziekte?").VerstuurEnVolgAsync();
        reactie.HeeftBericht("Reactie verstuurd");
        Assert.Equal("Open", reactie.Root.QuerySelector(".lead .tag")!.Words());
    }

    [Fact]
    public async Task Post_Close_EndsItUntilTheOrganisationReacts()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var id = await organisatie.MaakGesprekAsync();
        var staf = await portaal.BehandelaarAsync();

        (await (await staf.GetAsync($"/beheer/berichten/vragen/{id}")).Form("Vraag sluiten zonder antwoord").VerstuurEnVolgAsync()).HeeftBericht("Vraag gesloten");

        var gesprek = await (await organisatie.ClientAsync()).GetAsync($"{Url}/{id}");
        Assert.Equal("Gesloten", gesprek.Root.QuerySelector(".lead .tag")!.Words());
        Assert.Empty(await portaal.UitboxAsync<VraagBeantwoord>(organisatie));
    }

    [Fact]
    public async Task Get_ListOfStaff_IsSearchedSortedAndLeavesAsAFile()
    {
        var (eerste, tweede, woord) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync(), new string(Random.Shared.GetItems<char>("abcdefghijklmnopqrstuvwxyz", 16)));
        foreach (var (organisatie, onderwerp) in new[] { (eerste, $"Ziekte {woord}"), (tweede, $"Áfwezig {woord}") })
            await (await (await organisatie.ClientAsync()).GetAsync($"{Url}/nieuw")).Form("Vraag versturen").Vul("Onderwerp", onderwerp).Vul("Uw vraag", "Telt dat mee?").VerstuurAsync();
        var beantwoord = Assert.Single(await portaal.DocumentenAsync<Gesprek>(eerste.Hco)).Id;
        var staf = await portaal.BehandelaarAsync();
        await (await staf.GetAsync($"{Beheer}/{beantwoord}")).Form("Antwoord versturen").Vul("Antwoord", "Ja.").VerstuurAsync();

        var lijst = await staf.GetAsync($"{Beheer}?zoek={woord}");

        Assert.Equal([$"Áfwezig {woord}", $"Ziekte {woord}"], Onderwerpen(lijst));
        Assert.Equal([$"Ziekte {woord}", $"Áfwezig {woord}"], Onderwerpen(await staf.GetAsync($"{Beheer}?zoek={woord}&sorteer=-onderwerp")));
        Assert.Equal([$"Áfwezig {woord}"], Onderwerpen(await staf.GetAsync($"{Beheer}?zoek=afwezig+{woord}")));
        Assert.Equal([$"Ziekte {woord}"], Onderwerpen(await staf.GetAsync($"{Beheer}?zoek={woord}&status=beantwoord")));
        Assert.Equal([$"Ziekte {woord}"], Onderwerpen(await staf.GetAsync($"{Beheer}?zoek={Uri.EscapeDataString($"{eerste.Naam} {woord}")}")));
        Assert.Contains("Controleer de spelling", (await staf.GetAsync($"{Beheer}?zoek=onvindbaar{woord}")).Words, StringComparison.Ordinal);
        Assert.Contains("‘iets’ is niet begrepen", (await staf.GetAsync($"{Beheer}?status=iets")).Words, StringComparison.Ordinal);
        var csv = Csv.Read((await staf.GetAsync(lijst.Link("Exporteer resultaten (CSV), 2 rijen").GetAttribute("href")!)).Body);
        Assert.Equal([["Onderwerp", "Voorziening", "Over", "Status", "Ten laatste op", "Laatste bericht"], [$"Áfwezig {woord}", tweede.Naam, "", "Open", "04/12/2026", "22/11/2026"]], csv[..2]);
        Assert.Matches(@"^Berichten \(\d+\)$", lijst.Root.QuerySelector(".tabs [aria-current]")!.Words());

        static IEnumerable<string> Onderwerpen(PortaalResponse page) => page.Root.QuerySelectorAll("tbody th").Select(cel => cel.Words().Split(", van ")[0]);
    }

    [Theory]
    [InlineData("", "", "Vul een onderwerp in", "Vul uw vraag in")]
    [InlineData("Over 85.02.28-997.59", "85022899759", "Vul een onderwerp in zonder INSZ-nummer", "Stel uw vraag zonder INSZ-nummer")]
    public async Task Post_Wrong_SaysSo(string onderwerp, string vraag, params string[] fouten) =>
        (await (await (await (await portaal.MaakOrganisatieAsync()).ClientAsync()).GetAsync($"{Url}/nieuw")).Form("Vraag versturen").Vul("Onderwerp", onderwerp).Vul("Uw vraag", vraag).VerstuurAsync())
            .HeeftFouten(fouten);

    [Fact]
    public async Task Get_AboutSomethingOfAnotherOrganisation_IsNotThere()
    {
        var (eigen, ander) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var vreemd = await ander.MaakOvereenkomstAsync(await ander.MaakDeelnemerAsync(), new(2026, 1, 1));
        var client = await eigen.ClientAsync();

        foreach (var url in (string[])[$"{Url}/nieuw?over=overeenkomst&nr={vreemd.Id}", $"{Url}/nieuw?over=iets&nr={vreemd.Id}", $"{Url}/nieuw?over=overeenkomst", $"{Url}/{await ander.MaakGesprekAsync()}"])
            (await client.GetAsync(url)).IsPagina("Pagina niet gevonden", 404);
    }

    [Theory]
    [InlineData("2026-11-22", 10, "2026-12-04")]
    [InlineData("2026-12-18", 5, "2026-12-28")]
    [InlineData("2026-11-27", 1, "2026-11-30")]
    public void Uiterlijk_OverWeekendsAndHolidays_CountsWorkingDaysAlone(string gevraagd, int werkdagen, string verwacht) =>
        Assert.Equal(DateOnly.Parse(verwacht, CultureInfo.InvariantCulture), Vraagtermijn.Uiterlijk(DateOnly.Parse(gevraagd, CultureInfo.InvariantCulture), werkdagen));
}
