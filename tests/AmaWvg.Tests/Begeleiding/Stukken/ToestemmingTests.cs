using AmaWvg.Begeleiding;

namespace AmaWvg.Tests.Begeleiding.Stukken;

/// <summary>A consent that is refused or taken back, and an agreement that says something else (BR-34).</summary>
public sealed class ToestemmingTests(Portaal portaal)
{
    private const string Toevoegen = "Toestemming of weigering toevoegen";

    [Fact]
    public async Task Post_Refusal_IsRecordedWithDayAndWho()
    {
        var (organisatie, client, dossier, _) = await OpenAsync();
        var form = (await client.GetAsync((await client.GetAsync(dossier)).Link(Toevoegen).GetAttribute("href")!)).Form("Vastleggen");
        var verklaring = "De deelnemer stemt uitdrukkelijk toe, en weet dat intrekken altijd kan";
        (await form.Vul("Datum", "1/11/2026").Kies("De deelnemer weigert").Kies(verklaring).VerstuurAsync())
            .HeeftFouten("Vul in met welke medewerker de deelnemer dit besprak", "Vink dit niet aan: de deelnemer weigert");

        var page = await form.Vul("Medewerker", "An Maes").Kies(verklaring, aan: false).VerstuurEnVolgAsync();

        page.HeeftBericht("Vastgelegd in het begeleidingsdossier");
        Assert.Contains("Geweigerd op 01/11/2026. Deel geen gegevens", page.Words, StringComparison.Ordinal);
        Assert.Contains("Weigering van toestemming 01/11/2026", page.Words, StringComparison.Ordinal);
        Assert.Contains(page.Historiek(), regel => regel.Contains("Weigering van toestemming van 01/11/2026", StringComparison.Ordinal));
        Assert.DoesNotContain("Toestemming intrekken", page.Words, StringComparison.Ordinal);
        var stuk = Assert.Single(await portaal.DocumentenAsync<Dossierstuk>(organisatie.Hco));
        Assert.Equal(("geweigerd", "An Maes"), (stuk.Kern, stuk.Huidig.Waarden["medewerker"]));
    }

    [Fact]
    public async Task Post_Withdrawal_HasAButtonOfItsOwn()
    {
        var (organisatie, client, dossier, deelnemer) = await OpenAsync();
        await organisatie.MaakToestemmingAsync(deelnemer);
        var page = (await client.GetAsync((await client.GetAsync(dossier)).Link("Toestemming intrekken: Toestemming 05/01/2026").GetAttribute("href")!)).IsPagina("Toestemming intrekken");
        Assert.Equal("22/11/2026", page.Form("Toestemming intrekken").Value("Ingetrokken op"));
        (await page.Form("Toestemming intrekken").Vul("Ingetrokken op", "23/11/2026").VerstuurAsync()).HeeftFout("Ingetrokken op", "\"Ingetrokken op\" mag niet na vandaag liggen");
        (await page.Form("Toestemming intrekken").Vul("Ingetrokken op", "4/1/2026").VerstuurAsync()).HeeftFout("Ingetrokken op", "\"Ingetrokken op\" mag niet voor \"Datum\" liggen");
        (await page.Form("Toestemming intrekken").Vul("Ingetrokken op", "").VerstuurAsync()).HeeftFout("Ingetrokken op", "Vul in op welke dag de deelnemer de toestemming introk");

        var oud = (await client.GetAsync(page.Url)).Form("Toestemming intrekken");
        var na = await page.Form("Toestemming intrekken").Vul("Ingetrokken op", "20/11/2026").VerstuurEnVolgAsync();

        na.IsPagina("Begeleidingsdossier").HeeftBericht("Toestemming ingetrokken");
        Assert.Contains("Ingetrokken op 20/11/2026. Vraag ze opnieuw voor u nog gegevens deelt", na.Words, StringComparison.Ordinal);
        (await oud.VerstuurAsync()).IsPagina("Toestemming intrekken", 409);
        var stuk = Assert.Single(await portaal.DocumentenAsync<Dossierstuk>(organisatie.Hco));
        Assert.Equal((new DateOnly(2026, 11, 20), 1), (stuk.Tot!.Value, stuk.Vorige.Count));
    }

    [Fact]
    public async Task Get_RecordOfBefore_IsAConsentThatCanBeCorrected()
    {
        var (organisatie, client, dossier, deelnemer) = await OpenAsync();
        var stuk = await organisatie.MaakToestemmingAsync(deelnemer);
        await portaal.VoerUitAsync(
            "update begeleiding.mt_doc_dossierstuk set kern = '', data = jsonb_set(data, '{huidig,kern}', '\"\"') #- '{huidig,waarden,toestemmingsantwoord}' #- '{huidig,waarden,medewerker}' where id = $1", stuk);

        Assert.Contains("Gegeven op 05/01/2026", (await client.GetAsync(dossier)).Words, StringComparison.Ordinal);
        var page = await (await client.GetAsync($"/begeleiding/stukken/{stuk}")).Form("Verbetering bewaren").Vul("Waarvoor worden de gegevens gebruikt?", "Het leefloon.").VerstuurEnVolgAsync();

        page.HeeftBericht("Verbeterd in het begeleidingsdossier");
        Assert.Equal("gegeven", Assert.Single(await portaal.DocumentenAsync<Dossierstuk>(organisatie.Hco)).Kern);
    }

    [Theory]
    [InlineData("", "", "", "staat de vraag om gegevens te delen")]
    [InlineData("Naam en contactgegevens", "OCMW", "ocmw", "")]
    [InlineData("Naam en contactgegevens", "OCMW", "vdab", "gaat verder dan de overeenkomst die de deelnemer op 20/12/2025 tekende (versie 1): VDAB")]
    [InlineData("Naam en contactgegevens", "OCMW\nZiekenfonds", "ocmw", "staat ook: Ziekenfonds")]
    [InlineData("-", "", "ocmw", "staat dat u geen gegevens deelt")]
    public async Task Get_AgreementThatSaysSomethingElse_SaysWhatToDo(string gegevens, string instanties, string dossierInstanties, string verwacht)
    {
        var (organisatie, client, dossier, deelnemer) = await OpenAsync();
        var overeenkomst = (await portaal.DocumentenAsync<AmaWvg.Overeenkomsten.Overeenkomst>(organisatie.Hco)).Single();
        var versie = await organisatie.MaakModelAsync(overeenkomst, await organisatie.MaakWerkpostAsync(), await organisatie.MaakPersoneelslidAsync(), vast: false);
        versie.Antwoorden["deelGegevens"] = gegevens switch { "" => "Naam en contactgegevens", "-" => "", _ => gegevens };
        versie.Antwoorden["deelMet"] = instanties.Length == 0 ? "OCMW" : instanties;
        versie.LegVast(Modelopstelling.Tekst(versie.Antwoorden, [new("De deelnemer", "A", "A"), new("De werkpost", "B", "B"), new("De erkende begeleider", "C", "C")], new(2026, 1, 1)), "An", portaal.Klok.Nu);
        versie.Teken(new(new(2025, 12, 20), null, null));
        await portaal.BewaarAsync(versie);
        if (dossierInstanties.Length > 0)
            await organisatie.MaakToestemmingAsync(deelnemer, dossierInstanties);

        var page = await client.GetAsync(dossier);

        var meldingen = page.Root.QuerySelectorAll("section[aria-labelledby=plicht-toestemming] .notice").Select(melding => melding.TextContent).ToList();
        if (verwacht.Length == 0)
            Assert.Empty(meldingen);
        else
            Assert.Contains(meldingen, melding => melding.Contains(verwacht, StringComparison.Ordinal));
        // What the participant signed is filled in.
        var form = (await client.GetAsync($"{dossier}/toestemming")).Form("Vastleggen");
        Assert.Equal(gegevens == "-" ? "22/11/2026" : "20/12/2025", form.Value("Datum"));
    }

    private async Task<(TestOrganisatie Organisatie, PortaalClient Client, string Dossier, AmaWvg.Overeenkomsten.Deelnemer Deelnemer)> OpenAsync()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 1, 1));
        return (organisatie, await organisatie.ClientAsync(), $"/deelnemers/{deelnemer.Id}/begeleiding", deelnemer);
    }
}
