using System.Text.RegularExpressions;

namespace AmaWvg.Tests.MijnUitbetalingen.Beheer;

/// <summary>A new rate: what it changes of what was paid or proposed is said before it is kept (BR-17, Q4).</summary>
[Collection(Runportaal.Naam)]
public sealed class TariefPageTests(Runportaal runs)
{
    [Fact]
    public async Task Rate_WithErrors_SaysWhatToDo()
    {
        var form = (await (await runs.MakerAsync()).GetAsync("/beheer/uitbetalingen/tarieven/nieuw")).Form("Bewaren");

        (await form.VerstuurAsync()).HeeftFouten("Vul de eerste dag in", "Vul een bedrag per maand in", "Vul een jaarplafond in");
        form.Vul("Geldig vanaf", "15/1/2030").Vul("Bedrag per maand", "101.58").Vul("Jaarplafond", "veel");
        (await form.VerstuurAsync()).HeeftFouten(
            "\"Geldig vanaf\" moet de eerste dag van een maand zijn, zoals 1/1/2027", "Vul een bedrag per maand in zoals 101,58", "Vul een jaarplafond in zoals 1.219,00");
        form.Vul("Geldig vanaf", "1/1/30").Vul("Bedrag per maand", "2025\t14\t1.320");
        (await form.VerstuurAsync()).HeeftFouten(
            "\"Geldig vanaf\": bedoelt u 01/01/2030? Kijk de datum na", "Vul één bedrag per maand in, zonder spaties, zoals 101,58", "Vul een jaarplafond in zoals 1.219,00");
        form.Vul("Geldig vanaf", "1/1/2180").Vul("Bedrag per maand", "1219,5").Vul("Jaarplafond", "€ 100");
        var terug = await form.VerstuurAsync();
        terug.HeeftFout("Jaarplafond", "\"Jaarplafond\" moet minstens het bedrag per maand zijn");
        Assert.Equal(("1.219,50", "100,00"), (terug.Form("Bewaren").Value("Bedrag per maand"), terug.Form("Bewaren").Value("Jaarplafond")));
        form.Vul("Bedrag per maand", "101,58");

        var page = await form.Vul("Jaarplafond", "€ 1.219,00").VerstuurEnVolgAsync();
        page.HeeftBericht("Tarief toegevoegd");
        Assert.Contains("januari 2180", page.Words, StringComparison.Ordinal);
        await runs.VoerUitAsync("delete from mijn_uitbetalingen.mt_doc_tariefregel where data ->> 'vanaf' = '2180-01'");
    }

    [Fact]
    public async Task Rate_OfMonthsThatWerePaid_IsAddedOnceTheyAreConfirmed()
    {
        var maand = runs.NaarVolgendeRun();
        var organisatie = await runs.MaakOrganisatieAsync(maand.EersteDag);
        await runs.BetaalAsync();
        var form = (await (await runs.MakerAsync()).GetAsync("/beheer/uitbetalingen/tarieven/nieuw")).Form("Bewaren")
            .Vul("Geldig vanaf", $"1/{maand.Nummer}/{maand.Jaar}").Vul("Bedrag per maand", "101,00").Vul("Jaarplafond", "1.219,00");

        var gevraagd = await form.VerstuurAsync();
        gevraagd.HeeftFout($"Ik bevestig dat de volgende run {maand.Weergave} opnieuw uitrekent", "Bevestig dat de volgende run deze maanden opnieuw uitrekent");
        Assert.Empty(await runs.LeesAsync("select data ->> 'door' from mijn_uitbetalingen.mt_doc_tariefregel where data ->> 'door' <> ''"));

        var bevestigd = gevraagd.Form("Bewaren").Kies($"Ik bevestig dat de volgende run {maand.Weergave} opnieuw uitrekent");
        Assert.Equal(422, (await bevestigd.Vul("Geldig vanaf", "1/1/2024").VerstuurAsync()).Status);
        (await bevestigd.Vul("Geldig vanaf", $"1/{maand.Nummer}/{maand.Jaar}").VerstuurEnVolgAsync()).HeeftBericht("Tarief toegevoegd");

        // To the cent what the next run takes back, of all organisations together.
        var bedrag = Regex.Match(gevraagd.Words, @"Van wat betaald is, vordert hij € ([\d.,]+) terug").Groups[1].Value;
        runs.NaarVolgendeRun();
        await runs.BetaalAsync();
        Assert.Equal($"{maand.EersteDag:yyyy-MM} -0.58 Herberekend", (await runs.LijnenAsync(organisatie))[1]);
        Assert.Equal(
            [bedrag.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')],
            await runs.LeesAsync($"select (-sum(l.bedrag))::text from mijn_uitbetalingen.uitbetalingslijn l join mijn_uitbetalingen.mt_doc_uitbetaling u on u.id = l.uitbetaling_id where l.regel = 'Herberekend' and u.data ->> 'maand' = '{maand.Volgende.Waarde}'"));
        await runs.VoerUitAsync("delete from mijn_uitbetalingen.mt_doc_tariefregel where data ->> 'door' <> ''");
    }

    [Fact]
    public async Task Rate_OfAMonthInTheProposalThatWaits_SaysToMakeItAgain()
    {
        var maand = runs.NaarVolgendeRun();
        var organisatie = await runs.MaakOrganisatieAsync(maand.EersteDag);
        var run = await runs.StelVoorAsync();
        var maker = await runs.MakerAsync();
        var form = (await maker.GetAsync("/beheer/uitbetalingen/tarieven/nieuw")).Form("Bewaren")
            .Vul("Geldig vanaf", $"1/{maand.Nummer}/{maand.Jaar}").Vul("Bedrag per maand", "103,58").Vul("Jaarplafond", "1.219,00");

        var gevraagd = (await form.VerstuurAsync()).HeeftBericht($"Dit tarief wijzigt het voorstel van {maand.Weergave}");
        Assert.Contains($"Maak het voorstel van {maand.Weergave} opnieuw: het is gemaakt met de vorige tarieven.", gevraagd.Words, StringComparison.Ordinal);
        gevraagd.HeeftFout($"Ik maak het voorstel van {maand.Weergave} opnieuw", "Bevestig dat u het voorstel opnieuw maakt");
        var bewaard = (await gevraagd.Form("Bewaren").Kies($"Ik maak het voorstel van {maand.Weergave} opnieuw").VerstuurEnVolgAsync()).HeeftBericht("Tarief toegevoegd");
        Assert.Contains($"Maak het voorstel van {maand.Weergave} opnieuw", bewaard.Words, StringComparison.Ordinal);

        await Runportaal.VraagAsync(maker);
        await runs.MaakAsync();
        await runs.KeurGoedAsync(run);
        Assert.Equal(103.58m, Assert.Single(await runs.BetalingenAsync(organisatie)).Bedrag);
        await runs.VoerUitAsync("delete from mijn_uitbetalingen.mt_doc_tariefregel where data ->> 'door' <> ''");
    }

    [Fact]
    public async Task Rate_WithAnotherCeilingInAYearThatWasPaid_AsksToConfirm()
    {
        var maand = runs.NaarVolgendeRun();
        await runs.BetaalAsync();
        var answer = await (await (await runs.MakerAsync()).GetAsync("/beheer/uitbetalingen/tarieven/nieuw")).Form("Bewaren")
            .Vul("Geldig vanaf", $"1/12/{maand.Jaar}").Vul("Bedrag per maand", "101,58").Vul("Jaarplafond", "840,00").VerstuurAsync();

        answer.HeeftBericht("Dit tarief wijzigt maanden die al uitbetaald zijn");
    }
}
