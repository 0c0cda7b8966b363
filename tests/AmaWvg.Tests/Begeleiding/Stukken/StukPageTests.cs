using AmaWvg.Begeleiding;
using AmaWvg.Tests.Begeleiding.Dossier;
using AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;

namespace AmaWvg.Tests.Begeleiding.Stukken;

public sealed class StukPageTests(Portaal portaal)
{
    [Theory]
    [InlineData("evaluatie", "Datum", "31/2/2026", "\"Datum\" moet een bestaande datum zijn, zoals 27/3/2026")]
    [InlineData("evaluatie", "Datum", "23/11/2026", "\"Datum\" mag niet na vandaag liggen")]
    [InlineData("evaluatie", "Volgende evaluatie", "2/11/2027", "\"Volgende evaluatie\" moet na de evaluatie liggen, en ten laatste op 01/11/2027")]
    [InlineData("evaluatie", "Hoe gaat het?", "", "Vul \"Hoe gaat het?\" in")]
    [InlineData("aanspreekpunt", "Telefoonnummer van het aanspreekpunt", "bel mij", "Vul een telefoonnummer in zoals 0470 12 34 56 of +32 2 123 45 67")]
    [InlineData("aanspreekpunt", "E-mailadres van het aanspreekpunt", "jan@", "Vul een e-mailadres in zoals naam@voorbeeld.be")]
    [InlineData("zoeken", "Aantal dagen proefdraaien", "veel", "Vul bij \"Aantal dagen proefdraaien\" een aantal van 1 tot 365 in")]
    [InlineData("verzekeringen", "Geldig tot en met", "1/1/2020", "\"Geldig tot en met\" mag niet voor \"Geldig van\" liggen")]
    public async Task Post_WrongField_SaysSoThereAndKeepsTheRest(string deel, string label, string getypt, string fout)
    {
        var (client, dossier) = await OpenAsync();
        var form = (await client.GetAsync($"{dossier}/{deel}")).Form("Vastleggen");
        foreach (var datum in (string[])["Datum", "Geldig van"])
            if (form.Inhoud.Any(veld => veld.Key == (datum == "Datum" ? "stukdatum" : "geldigvan")))
                form.Vul(datum, "1/11/2026");

        var page = await form.Vul(label, getypt).VerstuurAsync();

        Assert.Equal(422, page.Status);
        page.HeeftFout(label, fout);
        Assert.Equal(getypt, page.Form("Vastleggen").Value(label));
    }

    // What another answer asks for is neither needed nor free: the page says when, and the answer that brings it gives the error.
    [Theory]
    [InlineData("zoeken", "Aantal dagen proefdraaien", "Proefdraaien", "Vul in hoeveel dagen de deelnemer proefdraait")]
    [InlineData("toestemming", "Medewerker", "De deelnemer weigert", "Vul in met welke medewerker de deelnemer dit besprak")]
    [InlineData("toestemming", "Welke andere instantie?", "Een andere instantie", "Vul in met welke andere instantie u gegevens deelt")]
    public async Task Post_FieldThatAnotherAnswerAsksFor_IsSaidBeforeAndAfter(string deel, string label, string antwoord, string fout)
    {
        var (client, dossier) = await OpenAsync();
        var page = await client.GetAsync($"{dossier}/{deel}");

        var kop = page.Root.QuerySelectorAll("label").Single(l => l.TextContent.StartsWith(label, StringComparison.Ordinal));
        Assert.DoesNotContain("niet verplicht", kop.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Vul dit in ", page.Root.QuerySelector($"#{kop.GetAttribute("for")}-hint")!.TextContent, StringComparison.Ordinal);
        (await page.Form("Vastleggen").Kies(antwoord).VerstuurAsync()).HeeftFout(label, fout);
    }

    [Fact]
    public async Task Post_EvaluationWithoutTheParticipant_IsNone()
    {
        var (client, dossier) = await OpenAsync();

        var page = await (await client.GetAsync($"{dossier}/evaluatie")).Form("Vastleggen").Kies("Werkpost").VerstuurAsync();

        Assert.Contains("Een evaluatie gebeurt samen met de deelnemer: duid de deelnemer aan", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Correction_KeepsWhatStoodThereAndSaysWhoWasFirst()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var (client, dossier) = await OpenAsync(organisatie);
        var page = await DossierPageTests.LegVastAsync(client, dossier, "opvolging", form => form
            .Vul("Datum", "1/11/2026").Vul("Medewerker", "An Maes").Kies("Bezoek").Kies("Deelnemer").Vul("Wat is afgesproken?", "Elke maandag."));
        var stuk = page.Link("Wijzig Contactmoment 01/11/2026").GetAttribute("href")!;
        var oud = (await client.GetAsync(stuk)).Form("Verbetering bewaren").Vul("Wat is afgesproken?", "Elke vrijdag.");

        (await (await client.GetAsync(stuk)).Form("Verbetering bewaren").Vul("Wat is afgesproken?", "Elke dinsdag.").VerstuurEnVolgAsync()).IsPagina("Begeleidingsdossier").HeeftBericht("Verbeterd in het begeleidingsdossier");
        (await oud.VerstuurAsync()).IsPagina("Contactmoment", 409);

        var nu = await client.GetAsync(stuk);
        Assert.Equal("Elke dinsdag.", nu.Form("Verbetering bewaren").Value("Wat is afgesproken?"));
        Assert.Contains("Elke maandag.", nu.Words, StringComparison.Ordinal);
        Assert.Equal(["Elke dinsdag.", "Elke maandag."], (await portaal.DocumentenAsync<Dossierstuk>(organisatie.Hco)).SelectMany(s => new[] { s.Huidig }.Concat(s.Vorige)).Select(v => v.Waarden["afspraken"]));

        (await nu.Form("Laten vervallen").VerstuurAsync()).HeeftFout("Waarom telt dit niet mee?", "Vul een reden in");
        page = await nu.Form("Laten vervallen").Vul("Waarom telt dit niet mee?", "Verkeerde deelnemer").VerstuurEnVolgAsync();
        Assert.Contains("Vervallen: Verkeerde deelnemer", page.Words, StringComparison.Ordinal);
        Assert.False((await client.GetAsync(stuk)).Heeft("Verbetering bewaren"));
    }

    [Fact]
    public async Task Post_Attachments_AreCheckedAddedAndRemovedWithHistory()
    {
        var (client, dossier) = await OpenAsync();
        var page = await DossierPageTests.LegVastAsync(client, dossier, "zoeken", form => form
            .Vul("Datum", "1/11/2026").Vul("Werkpost of activiteit", "Tuin").Kies("Wachtlijst").Vul("Waarom deze uitkomst?", "Vol."));
        var stuk = page.Link("Wijzig Zoeken naar activiteiten en werkpost 01/11/2026").GetAttribute("href")!;

        var fout = await (await client.GetAsync(stuk)).Form("Bestand toevoegen").Voeg("Bijlage", "rommel.pdf", [1, 2, 3]).VerstuurAsync();
        Assert.Equal(422, fout.Status);
        page = await (await client.GetAsync(stuk)).Form("Bestand toevoegen").Voeg("Bijlage", "brief.pdf", PdfBouw.Klassiek()).VerstuurEnVolgAsync();
        page.HeeftBericht("Bijlage toegevoegd");
        Assert.Equal(200, (await client.GetAsync(page.Link("brief.pdf").GetAttribute("href")!)).Status);
        page = await page.Form("Verwijder brief.pdf").VerstuurEnVolgAsync();

        page.HeeftBericht("Bijlage verwijderd");
        Assert.Contains("Er is geen bijlage.", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Draft_ComesBackUntilItIsRecorded()
    {
        var (client, dossier) = await OpenAsync();
        var form = (await client.GetAsync($"{dossier}/zoeken")).Form("Vastleggen").Vul("Werkpost of activiteit", "Halve tuin");

        var concept = await form.Naar($"{dossier}/zoeken/concept").VerstuurAsync();

        Assert.Contains("Concept bewaard op 22/11/2026", concept.Body, StringComparison.Ordinal);
        form = (await client.GetAsync($"{dossier}/zoeken")).Form("Vastleggen");
        Assert.Equal("Halve tuin", form.Value("Werkpost of activiteit"));
        await form.Vul("Datum", "1/11/2026").Kies("Wachtlijst").Vul("Waarom deze uitkomst?", "Vol.").VerstuurEnVolgAsync();
        Assert.Equal("", (await client.GetAsync($"{dossier}/zoeken")).Form("Vastleggen").Value("Werkpost of activiteit"));
    }

    private async Task<(PortaalClient Client, string Dossier)> OpenAsync(TestOrganisatie? organisatie = null)
    {
        organisatie ??= await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 1, 1));
        return (await organisatie.ClientAsync(), $"/deelnemers/{deelnemer.Id}/begeleiding");
    }
}
