using AmaWvg.Begeleiding;
using AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AmaWvg.Tests.Begeleiding.Model;

/// <summary>The agreement by the model (art. 44, §2): filled in, fixed, signed, and changed by a next version.</summary>
public sealed class ModelPageTests(Portaal portaal)
{
    private const string Verder = "Bewaren en verder gaan";

    [Fact]
    public async Task Wizard_FromBeginToTheSecondVersion_KeepsWhatWasSigned()
    {
        portaal.Klok.Vandaag = new(2026, 11, 22);
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync("Zoë", "Œuvrière");
        var overeenkomst = await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 12, 1), referentie: "keuken noord", aangemeld: new(2026, 11, 22));
        await organisatie.MaakWerkpostAsync();
        await organisatie.MaakPersoneelslidAsync();
        await organisatie.MaakPolisAsync();
        var client = await organisatie.ClientAsync();
        var model = $"/overeenkomsten/{overeenkomst.Id}/model";

        // The werkpost is the one that the agreement is called after.
        var begin = (await client.GetAsync(model)).IsPagina("Overeenkomst volgens model");
        Assert.Equal("Keuken Noord", begin.Form("Model invullen").Value("Werkpost"));
        (await begin.Form("Model invullen").VerstuurAsync()).HeeftFout("Wie begeleidt de deelnemer?", "Kies wie de deelnemer begeleidt");
        var stap = await begin.Form("Model invullen").Vul("Wie begeleidt de deelnemer?", "Ann Begeleider, begeleider AMA").VerstuurEnVolgAsync();

        stap.IsPagina("Uitvoering op de werkpost");
        Assert.Equal("Stationsstraat 1, 3000 Leuven", stap.Form(Verder).Value("Waar doet de deelnemer deze taken?"));
        (await stap.Form(Verder).VerstuurAsync()).HeeftFouten(
            "Vul voor minstens één dag de uren in", "Beantwoord de vraag \"Welke taken doet de deelnemer?\"", "Beantwoord de vraag \"Hoe komt de deelnemer naar de werkpost en terug?\"");
        stap = await stap.Form(Verder).Vul("Uren op maandag", "9 tot 12 uur").Vul("Pauze op maandag", "10 tot 10.15 uur").Vul("Welke taken doet de deelnemer?", "Groenten wassen.\nTafels dekken.")
            .Vul("Hoe komt de deelnemer naar de werkpost en terug?", "Met de fiets.").VerstuurEnVolgAsync();

        // What is typed saves itself, and comes back until the step is saved.
        var kledij = "Welke kledij draagt de deelnemer, en wie zorgt ervoor?";
        Assert.Contains("Concept bewaard", (await stap.Form(Verder).Vul(kledij, "Een schort.").Naar($"{model}/concept").VerstuurAsync()).Words, StringComparison.Ordinal);
        stap = await client.GetAsync($"{model}/veiligheid");
        Assert.Equal("Een schort.", stap.Form(Verder).Value(kledij));

        // Fixing waits for the steps that nobody looked at, and says so at the step.
        var wacht = await (await client.GetAsync(model)).Form("Klaar om te tekenen").VerstuurAsync();
        wacht.HeeftFouten("Vul eerst de stap \"Veiligheid\" in");
        Assert.Equal("Vul eerst de stap \"Veiligheid\" in", wacht.Root.QuerySelector("#stap-veiligheid-error")?.TextContent);
        Assert.Contains("Veiligheid Nog niet bewaard", wacht.Words, StringComparison.Ordinal);
        Assert.Contains("op weg ernaartoe of naar huis? Daarvoor bent u verzekerd bij Zekerheid nv, polis AB 12.", stap.IsPagina("Veiligheid").Form(Verder).Value("Welke verzekeringen zijn er voor de deelnemer?"), StringComparison.Ordinal);
        foreach (var volgende in (string[])["Aanvang en duur", "Opzegging en wijziging", "Klachten en problemen", "Toestemming om gegevens te delen"])
            stap = (await stap.Form(Verder).VerstuurEnVolgAsync()).IsPagina(volgende);
        var klaar = await stap.Form(Verder).Kies("Naam en contactgegevens").Kies("OCMW").VerstuurEnVolgAsync();
        var versie = await klaar.IsPagina("Overeenkomst volgens model").Form("Klaar om te tekenen").VerstuurEnVolgAsync();

        versie.IsPagina("Overeenkomst arbeidsmatige activiteiten").HeeftBericht("Modelovereenkomst klaar om te tekenen");
        var url = versie.Url.Split('?')[0];
        var controlegetal = Assert.Single(await portaal.DocumentenAsync<Modelversie>(organisatie.Hco)).Controlegetal!;
        using (var pdf = new TestPdf((await client.GetAsync($"{url}/overeenkomst.pdf")).Bytes))
        {
            Assert.Equal("Overeenkomst arbeidsmatige activiteiten, versie 1", pdf.Titel);
            Assert.Contains("Handtekeningen", pdf.Paginas[^1], StringComparison.Ordinal);
            var tekst = string.Join('\n', pdf.Lijnen);
            foreach (var zin in (string[])["Zoë Œuvrière", "Keuken Noord", organisatie.Naam, "Uw begeleider: Ann Begeleider, begeleider AMA", "Maandag 9 tot 12 uur 10 tot 10.15 uur", "Groenten wassen.",
                "1. Uitvoering op de werkpost", "7. Onbezoldigd", "Deze overeenkomst begint op 1 december 2026.", "– OCMW", "Handtekeningen", controlegetal[..40]])
                Assert.Contains(zin, tekst, StringComparison.Ordinal);
        }

        (await (await client.GetAsync($"{url}/getekend")).Form("Bewaren").Vul("Getekend op door de deelnemer", "23/11/2026").VerstuurAsync())
            .HeeftFout("Getekend op door de deelnemer", "\"Getekend op door de deelnemer\" kan niet in de toekomst liggen");
        var getekend = await (await client.GetAsync($"{url}/getekend")).Form("Bewaren")
            .Vul("Getekend op door de deelnemer", "20/11/2026").Vul("Getekend op door de werkpost", "21/11/2026").Vul("Getekend op door de begeleider", "22/11/2026").VerstuurEnVolgAsync();
        getekend.HeeftBericht("Handtekeningen genoteerd");
        var scan = await client.GetAsync(getekend.Link("Bestand toevoegen bij Scan van de getekende overeenkomst").GetAttribute("href")!);
        (await scan.Form("Bestand toevoegen").Voeg("Scan", "getekend.pdf", PdfBouw.Klassiek()).VerstuurEnVolgAsync()).IsPagina("Overeenkomst arbeidsmatige activiteiten").HeeftBericht("Bijlage toegevoegd");

        // A change after signing is the next version, which begins with what was agreed.
        var tweede = (await (await client.GetAsync(model)).Form("Nieuwe versie maken").VerstuurEnVolgAsync()).IsPagina("Overeenkomst volgens model");
        await (await client.GetAsync(tweede.Link("Uitvoering op de werkpost").GetAttribute("href")!)).Form(Verder).Vul("Welke taken doet de deelnemer?", "Tafels dekken.").VerstuurEnVolgAsync();
        await (await client.GetAsync(model)).Form("Klaar om te tekenen").VerstuurEnVolgAsync();
        var alle = await client.GetAsync(model);
        Assert.Equal(["Versie 2", "Versie 1"], alle.Rijen().Select(rij => rij[0]));
        Assert.Equal(["Te tekenen", "Getekend"], alle.Rijen().Select(rij => rij[5]));
        Assert.Contains("Groenten wassen.", (await client.GetAsync(url)).Words, StringComparison.Ordinal);

        var stand = Assert.Single(await organisatie.AlsAsync(services => new AlleModellen().VanAsync(services.GetRequiredService<Documenten>(), organisatie.Hco, [overeenkomst.Id], default)));
        Assert.Equal((2, null, new DateOnly(2026, 11, 22)), (stand.Value.Versie, stand.Value.Deelnemer, stand.Value.Getekend));
    }

    [Fact]
    public async Task Post_WhatWasTypedInAStep_IsNotForgottenWhenItIsFixed()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var overeenkomst = await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync(), new(2026, 1, 1));
        await organisatie.MaakModelAsync(overeenkomst, await organisatie.MaakWerkpostAsync(), await organisatie.MaakPersoneelslidAsync(), vast: false);
        var client = await organisatie.ClientAsync();
        var model = $"/overeenkomsten/{overeenkomst.Id}/model";
        await (await client.GetAsync($"{model}/duur")).Form(Verder).Vul("Hoelang duurt de overeenkomst?", "Tot de zomer.").Naar($"{model}/concept").VerstuurAsync();

        (await (await client.GetAsync(model)).Form("Klaar om te tekenen").VerstuurAsync()).HeeftFouten("Open de stap \"Aanvang en duur\" en bewaar wat u daar typte: het staat nog niet in het ontwerp");
        await (await client.GetAsync($"{model}/duur")).Form(Verder).VerstuurAsync();

        (await (await client.GetAsync(model)).Form("Klaar om te tekenen").VerstuurEnVolgAsync()).HeeftBericht("Modelovereenkomst klaar om te tekenen");
        Assert.Contains("Tot de zomer.", Assert.Single(await portaal.DocumentenAsync<Modelversie>(organisatie.Hco)).Tekst!.Kaal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_ThrowAway_TakesTheDraftAndNothingThatIsFixed()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var overeenkomst = await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync(), new(2026, 1, 1));
        var (werkpost, lid) = (await organisatie.MaakWerkpostAsync(), await organisatie.MaakPersoneelslidAsync());
        var vast = await organisatie.MaakModelAsync(overeenkomst, werkpost, lid, vast: true);
        await organisatie.MaakModelAsync(overeenkomst, werkpost, lid, vast: false, nummer: 2);
        var client = await organisatie.ClientAsync();
        var model = $"/overeenkomsten/{overeenkomst.Id}/model";
        await (await client.GetAsync($"{model}/duur")).Form(Verder).Vul("Hoelang duurt de overeenkomst?", "Kort.").Naar($"{model}/concept").VerstuurAsync();
        var vraag = (await client.GetAsync((await client.GetAsync(model)).Link("Ontwerp weggooien").GetAttribute("href")!)).IsPagina("Ontwerp weggooien");

        // Somebody wrote on in between.
        await (await client.GetAsync($"{model}/duur")).Form(Verder).Vul("Hoelang duurt de overeenkomst?", "Lang.").VerstuurAsync();
        var botsing = (await vraag.Form("Ontwerp weggooien").VerstuurAsync()).IsPagina("Ontwerp weggooien", 409);
        var page = await botsing.Form("Ontwerp weggooien").VerstuurEnVolgAsync();

        page.IsPagina("Overeenkomst volgens model").HeeftBericht("Ontwerp van de modelovereenkomst weggegooid");
        Assert.Equal(vast.Id, Assert.Single(await portaal.DocumentenAsync<Modelversie>(organisatie.Hco)).Id);
        Assert.False(await portaal.HeeftAsync("select from begeleiding.concept where hco = $1", organisatie.Hco.Waarde));
        // Whatever the program asks, what is fixed stays.
        await organisatie.MetDocumentenAsync(documenten => documenten.VoerUit("delete from begeleiding.mt_doc_modelversie where id = ?", vast.Id));
        Assert.Single(await portaal.DocumentenAsync<Modelversie>(organisatie.Hco));
    }

    [Fact]
    public async Task Update_TextThatIsFixed_IsRefusedByTheDatabase()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var overeenkomst = await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync(), new(2026, 1, 1));
        var versie = await organisatie.MaakModelAsync(overeenkomst, await organisatie.MaakWerkpostAsync(), await organisatie.MaakPersoneelslidAsync(), vast: true);

        var fout = await Assert.ThrowsAnyAsync<Exception>(() => organisatie.MetDocumentenAsync(documenten => documenten.VoerUit(
            "update begeleiding.mt_doc_modelversie set data = jsonb_set(data, '{controlegetal}', '\"anders\"') where id = ?", versie.Id)));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, fout.Geweigerd()?.SqlState);
        await organisatie.MetDocumentenAsync(documenten => documenten.VoerUit(
            "update begeleiding.mt_doc_modelversie set data = jsonb_set(data, '{getekend,deelnemer}', '\"2026-01-01\"') where id = ?", versie.Id));
    }
}
