using AmaWvg.Begeleiding;

namespace AmaWvg.Tests.Begeleiding.Meerdere;

/// <summary>A round of evaluations, contact moments from a file, and the message of the month.</summary>
public sealed class MeerdereTests(Portaal portaal)
{
    [Fact]
    public async Task Post_Round_RecordsEachWithItsOwnTextOrNone()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        foreach (var naam in (string[])["Adam", "Bos", "Claes"])
            await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync("An", naam), new(2026, 3, 1), referentie: "Werkpost");
        var client = await organisatie.ClientAsync();
        var form = (await (await client.GetAsync("/begeleiding/evaluaties")).Form("Verder").Kies("An Adam, Werkpost").Kies("An Claes, Werkpost").VerstuurAsync())
            .IsPagina("Evaluatie vastleggen voor meerdere deelnemers").Form("2 evaluaties vastleggen");
        form.Vul("Datum", "20/11/2026").Vul("Medewerker", "Els Nijs").Kies("Deelnemer").Kies("Werkpost")
            .Vul("Hoe gaat het met An Adam?", "Goed.").Vul("Past de activiteit nog bij An Adam?", "Ja").Vul("Wat is afgesproken met An Adam?", "Verder.")
            .Vul("Volgt An Adam geen verboden combinatie?", "Verklaard: geen verboden combinatie")
            .Vul("Hoe gaat het met An Claes?", "Minder.").Vul("Past de activiteit nog bij An Claes?", "Nee");

        var fout = await form.VerstuurAsync();
        fout.IsPagina("Evaluatie vastleggen voor meerdere deelnemers", 422).HeeftFout("Wat is afgesproken met An Claes?", "An Claes: Vul \"Wat is afgesproken?\" in");
        Assert.Empty(await portaal.DocumentenAsync<Dossierstuk>(organisatie.Hco));
        var page = await fout.Form("2 evaluaties vastleggen").Vul("Wat is afgesproken met An Claes?", "Zoeken.").VerstuurEnVolgAsync();

        page.IsPagina("Evaluatie vastleggen voor meerdere deelnemers").HeeftBericht("2 evaluaties vastgelegd");
        var stukken = await portaal.DocumentenAsync<Dossierstuk>(organisatie.Hco);
        Assert.Equal(["Goed.", "Minder."], stukken.Select(stuk => stuk.Huidig.Waarden["verloop"]).Order());
        Assert.All(stukken, stuk => Assert.Equal((new DateOnly(2026, 11, 20), new DateOnly(2027, 11, 20), "deelnemer,werkpost"), (stuk.Dag, stuk.Tot, stuk.Huidig.Waarden["aanwezig"])));
    }

    [Fact]
    public async Task Get_Choice_HasWhoIsLateFirstUnlessAnOrderWasAsked()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync("An", "Adam"), new(2026, 3, 1), referentie: "Tuin");
        await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync("An", "Zeger"), new(2025, 3, 1), referentie: "Tuin");
        var client = await organisatie.ClientAsync();

        var rijen = (await client.GetAsync("/begeleiding/evaluaties")).Rijen();

        Assert.Equal([["An Zeger, Tuin", "Tuin", "01/03/2026 Te laat"], ["An Adam, Tuin", "Tuin", "01/03/2027"]], rijen);
        Assert.Equal(["An Adam, Tuin", "An Zeger, Tuin"], (await client.GetAsync("/begeleiding/evaluaties?sorteer=-evaluatie")).Rijen().Select(rij => rij[0]));
    }

    [Fact]
    public async Task Post_RoundThatIsNotFinished_ComesBackUntilItIsRecorded()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        foreach (var naam in (string[])["Adam", "Bos"])
            await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync("An", naam), new(2026, 3, 1), referentie: "Werkpost");
        var client = await organisatie.ClientAsync();
        var kiezen = await client.GetAsync("/begeleiding/evaluaties");
        Assert.Equal(["Kies minstens één deelnemer"], (await kiezen.Form("Verder").VerstuurAsync()).Root.QuerySelectorAll("#gekozen-error").Select(fout => fout.TextContent));
        var ronde = await kiezen.Form("Verder").Kies("An Adam, Werkpost").Kies("An Bos, Werkpost").VerstuurAsync();

        // By itself, and by the button for who has no script.
        Assert.Contains("Concept bewaard", (await ronde.Form("2 evaluaties vastleggen").Vul("Datum", "20/11/2026").Vul("Medewerker", "Els").Kies("Deelnemer").Vul("Hoe gaat het met An Adam?", "Goed.").Naar("/begeleiding/evaluaties/concept").VerstuurAsync()).Body, StringComparison.Ordinal);
        var later = await ronde.Form("Bewaren en later verdergaan").Vul("Datum", "20/11/2026").Vul("Medewerker", "Els").Kies("Deelnemer").Vul("Hoe gaat het met An Adam?", "Goed.").Vul("Wat is afgesproken met An Bos?", "Zoeken.").VerstuurEnVolgAsync();
        Assert.Contains("U schreef al voor 2 deelnemers.", later.Words, StringComparison.Ordinal);
        // One of them is recorded; the other stays.
        var verder = await client.GetAsync(later.Link("Verdergaan met deze ronde").GetAttribute("href")!);
        Assert.Equal(("20/11/2026", "Goed.", "Zoeken."), (verder.Form("2 evaluaties vastleggen").Value("Datum"), verder.Form("2 evaluaties vastleggen").Value("Hoe gaat het met An Adam?"), verder.Form("2 evaluaties vastleggen").Value("Wat is afgesproken met An Bos?")));
        var een = await (await client.GetAsync("/begeleiding/evaluaties")).Form("Verder").Kies("An Adam, Werkpost").VerstuurAsync();
        var klaar = await een.Form("1 evaluatie vastleggen").Vul("Past de activiteit nog bij An Adam?", "Ja").Vul("Wat is afgesproken met An Adam?", "Verder.").Vul("Andere datum voor An Adam", "18/11/2026").VerstuurEnVolgAsync();

        klaar.HeeftBericht("1 evaluatie vastgelegd");
        Assert.Equal((new DateOnly(2026, 11, 18), "Goed."), Assert.Single(await portaal.DocumentenAsync<Dossierstuk>(organisatie.Hco)) is var stuk ? (stuk.Dag, stuk.Huidig.Waarden["verloop"]) : default);
        Assert.Contains("U schreef al voor 1 deelnemer.", klaar.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("U schreef al", (await klaar.Form("Deze ronde weggooien").VerstuurEnVolgAsync()).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_EvaluationThatSeemsToBeThere_AsksFirst()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        foreach (var naam in (string[])["Adam", "Bos"])
        {
            var deelnemer = await organisatie.MaakDeelnemerAsync("An", naam);
            await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 3, 1), referentie: "Werkpost");
            await organisatie.MaakStukAsync(deelnemer, null, Begeleidingsplicht.Evaluatie, ("stukdatum", naam == "Adam" ? "5/11/2026" : "5/9/2026"), ("medewerker", "Els"), ("aanwezig", "deelnemer"), ("verloop", "Goed."), ("passend", "ja"), ("afspraken", "Verder."));
        }
        var client = await organisatie.ClientAsync();
        var ronde = await (await client.GetAsync("/begeleiding/evaluaties")).Form("Verder").Kies("An Adam, Werkpost").Kies("An Bos, Werkpost").VerstuurAsync();
        const string Vraag = "Er staat al een evaluatie van 05/11/2026. Wat doet u met deze van An Adam?";
        PortaalForm Vul(PortaalResponse page) => page.Form("2 evaluaties vastleggen").Vul("Datum", "20/11/2026").Vul("Medewerker", "Els").Kies("Deelnemer")
            .Vul("Hoe gaat het met An Adam?", "Goed.").Vul("Past de activiteit nog bij An Adam?", "Ja").Vul("Wat is afgesproken met An Adam?", "Verder.")
            .Vul("Hoe gaat het met An Bos?", "Goed.").Vul("Past de activiteit nog bij An Bos?", "Ja").Vul("Wat is afgesproken met An Bos?", "Verder.");

        var fout = await Vul(ronde).VerstuurAsync();

        fout.HeeftFout(Vraag, "An Adam: er staat al een evaluatie van 05/11/2026. Kies wat u met deze doet");
        Assert.Contains("Laatste evaluatie op 05/09/2026.", fout.Words, StringComparison.Ordinal);
        (await Vul(fout).Vul(Vraag, "Niet vastleggen").VerstuurEnVolgAsync()).HeeftBericht("1 evaluatie vastgelegd");
        Assert.Equal(3, (await portaal.DocumentenAsync<Dossierstuk>(organisatie.Hco)).Count);
    }

    [Fact]
    public async Task Post_FileWithContactsThatAreThere_LeavesThemOutUnlessAsked()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync("Zoë", "Peeters");
        await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 3, 1), referentie: "Bibliotheek");
        var client = await organisatie.ClientAsync();
        ExportCell[] Rij(string datum) => [new(deelnemer.Insz.Waarde), new(datum), new("An Maes"), new("Bezoek"), new("Deelnemer"), new("Alles goed."), new("")];
        async Task<PortaalResponse> ControleerAsync(params string[] data) => await (await client.GetAsync("/begeleiding/contactmomenten")).Form("Bestand controleren").Voeg("Excel-bestand", "contacten.xlsx", await TestReeksen.WerkboekAsync(
            ["INSZ-nummer", "Datum", "Medewerker", "Hoe", "Met wie", "Wat is afgesproken", "Referentie overeenkomst"], [.. data.Select(Rij)])).VerstuurAsync();
        await (await ControleerAsync("2/3/2026")).Form("1 contactmoment vastleggen").VerstuurEnVolgAsync();

        var controle = await ControleerAsync("2/3/2026", "3/3/2026", "3/3/2026");

        controle.IsPagina("Controleer uw gegevens");
        Assert.Equal(["2 Het dossier heeft al zo’n contactmoment van 02/03/2026", "4 Rij 3 zegt hetzelfde"], controle.Rijen().Select(rij => $"{rij[0]} {rij[2]}"));
        (await controle.Form("Contactmomenten vastleggen").VerstuurEnVolgAsync()).HeeftBericht("1 contactmoment vastgelegd");
        controle = await ControleerAsync("2/3/2026");
        (await controle.Form("Contactmomenten vastleggen").VerstuurAsync()).IsPagina("Controleer uw gegevens");
        (await controle.Form("Contactmomenten vastleggen").Kies("Leg ook de 1 rij vast die al vastgelegd lijkt").VerstuurEnVolgAsync()).HeeftBericht("1 contactmoment vastgelegd");
    }

    [Fact]
    public async Task Post_File_IsCheckedRowByRowAndSavedWithoutTheWrongOnes()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync("Zoë", "Peeters");
        var overeenkomst = await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 3, 1), referentie: "Bibliotheek");
        var client = await organisatie.ClientAsync();
        ExportCell[] Rij(string insz, string datum, string hoe) => [new(insz), new(datum), new("An Maes"), new(hoe), new("Deelnemer en werkpost"), new("Alles goed."), new("bibliotheek")];
        var werkboek = await TestReeksen.WerkboekAsync(
            ["INSZ-nummer", "Datum", "Medewerker", "Hoe", "Met wie", "Wat is afgesproken", "Referentie overeenkomst"],
            [Rij(deelnemer.Insz.Waarde, "2/3/2026", "bezoek"), Rij(deelnemer.Insz.Waarde, "morgen", "duif"), Rij(TestInsz.Nieuw().Waarde, "2/3/2026", "Telefoon")]);

        var controle = await (await client.GetAsync("/begeleiding/contactmomenten")).Form("Bestand controleren").Voeg("Excel-bestand", "contacten.xlsx", werkboek).VerstuurAsync();

        controle.IsPagina("Controleer uw gegevens", 422);
        Assert.Equal(["3 Datum", "3 Hoe", "4 INSZ-nummer"], controle.Rijen().Select(rij => $"{rij[0]} {rij[2]}"));
        Assert.Empty(await portaal.DocumentenAsync<Dossierstuk>(organisatie.Hco));
        Assert.Equal(200, (await controle.Form("Download uw bestand met de fouten (Excel)").VerstuurAsync()).Status);
        var page = await controle.Form("1 contactmoment vastleggen, zonder de rijen met een fout").VerstuurEnVolgAsync();
        page.HeeftBericht("1 contactmoment vastgelegd");
        var stuk = Assert.Single(await portaal.DocumentenAsync<Dossierstuk>(organisatie.Hco));
        Assert.Equal((overeenkomst.Id, new DateOnly(2026, 3, 2), "bezoek", "beide"), (stuk.OvereenkomstId!.Value, stuk.Dag, stuk.Huidig.Waarden["wijze"], stuk.Huidig.Waarden["metwie"]));
    }
}
