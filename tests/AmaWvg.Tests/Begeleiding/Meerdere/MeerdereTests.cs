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
