using System.Diagnostics;
using System.Globalization;
using AmaWvg.Tests.MijnVoorziening;

namespace AmaWvg.Tests.Overeenkomsten.Meerdere;

/// <summary>Many agreements from a file: checked as the form for one, saved together after a confirmation.</summary>
public sealed class MeerdereTests(Portaal portaal)
{
    private const string Url = "/overeenkomsten/nieuw/meerdere";
    private const string Kies = "Bestand controleren";
    private const string Veld = "Excel-bestand";
    private const string Controle = "Controleer uw gegevens";
    private const string Bevestiging =
        "Ik bevestig dat geen van deze deelnemers tegelijk arbeidsmatige activiteiten in de sociale economie, dagondersteuning of begeleid werken volgt";

    private static readonly TimeSpan Langst = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task Post_GoodFile_IsSavedAfterTheConfirmationAlone()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var (een, twee) = (TestInsz.Nieuw(), TestInsz.Nieuw());

        var page = (await StuurAsync(organisatie, await TestReeksen.WerkboekAsync(
            TestReeksen.Rij(een.Weergave, einde: "30-6-2027"),
            [new(new Bedrag(decimal.Parse(twee.Waarde, CultureInfo.InvariantCulture))), new("Zoë"), new("D'hondt"), new("Tuin"), new(new DateOnly(2026, 9, 15)), new(""), new("")]))).IsPagina(Controle);

        Assert.Empty(await organisatie.OvereenkomstenAsync());
        Assert.Equal(["3", "Zoë D'hondt"], Assert.Single(page.Rijen("[aria-labelledby=gevolgen-titel]"))[..2]);
        Assert.Equal([["Luc Peeters", "Werkpost keuken"], ["Zoë D'hondt", "Tuin"]], page.Rijen("[aria-labelledby=rijen-titel]").Select(rij => rij[..2]));
        Assert.Contains("2 maanden worden niet betaald: september 2026 tot en met oktober 2026", page.Words, StringComparison.Ordinal);
        var form = page.Form("2 overeenkomsten aanmelden");
        (await form.VerstuurAsync()).HeeftFout(Bevestiging, "Bevestig dat geen van deze deelnemers een van deze andere vormen van begeleiding volgt");
        var na = await page.Form("2 overeenkomsten aanmelden").Kies(Bevestiging).VerstuurEnVolgAsync();

        na.IsPagina("Meerdere overeenkomsten aanmelden").HeeftBericht("2 overeenkomsten aangemeld");
        Assert.Equal(
            [("Luc", een, "Werkpost keuken", (DateOnly?)new DateOnly(2027, 6, 30)), ("Zoë", twee, "Tuin", null)],
            (await organisatie.OvereenkomstenAsync()).OrderByDescending(o => o.Startdatum).Select(o => (o.Voornaam, o.Insz, o.Referentie, o.Einddatum)));
        Assert.Single(await portaal.UitboxAsync<OvereenkomstLaattijdigAangemeld>(organisatie));
        foreach (var deelnemer in await organisatie.DeelnemersAsync())
            Assert.StartsWith("Overeenkomst aangemeld: ", Assert.Single((await (await organisatie.ClientAsync()).GetAsync($"/deelnemers/{deelnemer.Id}")).Historiek()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_ConfirmedTwice_IsOneChange()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var form = (await StuurAsync(organisatie, await TestReeksen.WerkboekAsync(TestReeksen.Rij(TestInsz.Nieuw().Waarde)))).Form("1 overeenkomst aanmelden").Kies(Bevestiging);

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(form.VerstuurAsync)));

        Assert.Equal([(303, answers[0].Location)], answers.Select(answer => (answer.Status, answer.Location)).Distinct());
        Assert.Single(await organisatie.OvereenkomstenAsync());
    }

    [Fact]
    public async Task Post_RowsWithErrors_NamesEachCellAndGivesTheFileBack()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var bekend = await organisatie.MaakDeelnemerAsync();
        await organisatie.MaakOvereenkomstAsync(bekend, new(2026, 1, 1), referentie: "Tuin");
        var insz = TestInsz.Nieuw().Waarde;

        var page = await StuurAsync(organisatie, await TestReeksen.WerkboekAsync(
            TestReeksen.Rij("85.02.28-997.58", start: "31/2/2026"),
            TestReeksen.Rij(insz),
            TestReeksen.Rij(bekend.Insz.Waarde, voornaam: "Lucas", referentie: "Bos"),
            TestReeksen.Rij(bekend.Insz.Waarde, referentie: "tuin"),
            TestReeksen.Rij(insz, referentie: "WERKPOST keuken")));

        page.IsPagina(Controle, 422).HeeftBericht("4 rijen bevatten een fout, van 5");
        Assert.Equal(
            [
                ("2", "INSZ-nummer", "Controleer het INSZ-nummer: het controlegetal klopt niet"),
                ("2", "Startdatum", "\"Startdatum\" moet een bestaande datum zijn, zoals 27/3/2026"),
                ("4", "Naam", "Bij uw voorziening staat dit INSZ-nummer op naam van Luc Peeters. Neem die naam over, of wijzig eerst de naam van de deelnemer"),
                ("5", "Referentie overeenkomst", "Er is al een overeenkomst met deze referentie, vanaf 01/01/2026"),
                ("6", "Referentie overeenkomst", "Er is al een overeenkomst met deze referentie, vanaf 01/12/2026"),
            ],
            page.Rijen().Select(rij => (rij[0], rij[2], rij[3])));
        var terug = await page.Form("Download uw bestand met de fouten (Excel)").VerstuurAsync();
        Assert.Equal(200, terug.Status);
        Assert.Single(await organisatie.OvereenkomstenAsync());
    }

    [Fact]
    public async Task Get_Example_HasTheColumnsThatTheUploadReads()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

        var antwoord = await client.GetAsync($"{Url}/voorbeeld.xlsx");

        Assert.Equal((200, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), (antwoord.Status, antwoord.ContentHeaders.ContentType!.ToString()));
    }

    public static TheoryData<string, string> Vijandig => new()
    {
        { "leeg", "Kies een Excel-bestand met de extensie .xlsx. Een ouder bestand opent u in Excel en bewaart u als Excel-werkmap" },
        { "tekst", "Kies een Excel-bestand met de extensie .xlsx. Een ouder bestand opent u in Excel en bewaart u als Excel-werkmap" },
        { "zip", "Kies een Excel-bestand met de extensie .xlsx. Een ouder bestand opent u in Excel en bewaart u als Excel-werkmap" },
        { "half", "Het bestand is beschadigd of beveiligd. Open het op uw computer, bewaar het opnieuw zonder wachtwoord en kies het dan" },
        { "macro", "Het bestand bevat macro's. Bewaar het als gewone Excel-werkmap (.xlsx) en kies het dan" },
        { "koppeling", "Het bestand verwijst naar andere bestanden. Plak de gegevens als waarden in het voorbeeldbestand en kies dat" },
        { "bom", "Het bestand is uitgepakt te groot. Plak de gegevens in het voorbeeldbestand en kies dat" },
        { "entiteiten", "Het bestand is beschadigd of beveiligd. Open het op uw computer, bewaar het opnieuw zonder wachtwoord en kies het dan" },
        { "rijen", "Het bestand telt meer dan 2.000 rijen. Verdeel het over meer bestanden" },
        { "zonder rijen", "Het bestand bevat geen overeenkomsten. Vul onder de eerste rij één rij per overeenkomst in" },
        { "andere kolommen", "De eerste rij moet de namen van de kolommen bevatten. Dit ontbreekt: Voornaam, Naam, Referentie overeenkomst, Startdatum. Vul het voorbeeldbestand in en kies dat" },
    };

    [Theory]
    [MemberData(nameof(Vijandig))]
    public async Task Post_FileThatIsNoGoodWorkbook_SaysWhatToDo(string soort, string fout) =>
        (await StuurAsync(await portaal.MaakOrganisatieAsync(), await BestandAsync(soort))).IsPagina("Meerdere overeenkomsten aanmelden", 422).HeeftFout(Veld, fout);

    [Fact]
    public async Task Post_NoFile_SaysSo() =>
        (await (await (await (await portaal.MaakOrganisatieAsync()).ClientAsync()).GetAsync(Url)).Form(Kies).VerstuurAsync()).HeeftFout(Veld, "Kies een Excel-bestand");

    [Fact]
    public async Task Post_RowsOfAnotherOrganisation_AreNotRead()
    {
        var (eigen, ander) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var reeks = await ander.ReeksAsync();
        var form = (await (await eigen.ClientAsync()).GetAsync(Url)).Form(Kies).Naar($"{Url}/bevestigen", KeyValuePair.Create("reeks", reeks), KeyValuePair.Create("bevestiging", "ja"));

        (await form.VerstuurAsync()).HeeftFout(Veld, "Kies het bestand opnieuw: wij konden het niet meer lezen");

        Assert.Empty(await eigen.OvereenkomstenAsync());
    }

    [Fact]
    public async Task Post_TwoThousandRows_AreCheckedAndSavedInTime()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var bestand = await TestReeksen.WerkboekAsync(Enumerable.Range(1, 2000).Select(nummer => TestReeksen.Rij(TestInsz.Nieuw().Waarde, voornaam: $"Voornaam {nummer}", referentie: $"Werkpost {nummer % 40}")));
        var klok = Stopwatch.StartNew();

        var page = (await StuurAsync(organisatie, bestand)).IsPagina(Controle);
        var gecontroleerd = klok.Elapsed;
        (await page.Form("2.000 overeenkomsten aanmelden").Kies(Bevestiging).VerstuurEnVolgAsync()).HeeftBericht("2.000 overeenkomsten aangemeld");

        Assert.True(gecontroleerd < Langst && klok.Elapsed - gecontroleerd < Langst, $"{gecontroleerd} {klok.Elapsed}");
        Assert.Equal(2000, (await organisatie.OvereenkomstenAsync()).Count);
    }

    private static async Task<byte[]> BestandAsync(string soort)
    {
        var goed = await TestReeksen.WerkboekAsync(TestReeksen.Rij(TestInsz.Nieuw().Waarde));
        return soort switch
        {
            "leeg" => [],
            "tekst" => "INSZ;Naam"u8.ToArray(),
            "zip" => TestReeksen.MetDeel([], "iets.txt", stroom => stroom.WriteByte(1)),
            "half" => goed[..^200],
            "macro" => TestReeksen.MetDeel(goed, "xl/vbaProject.bin", stroom => stroom.WriteByte(1)),
            "koppeling" => TestReeksen.MetDeel(goed, "xl/externalLinks/externalLink1.xml", stroom => stroom.WriteByte(1)),
            "bom" => TestReeksen.MetDeel(goed, "xl/media/bom.bin", stroom => stroom.Write(new byte[65 * 1024 * 1024])),
            "entiteiten" => TestReeksen.MetDeel(TestReeksen.Zonder(goed, "xl/workbook.xml"), "xl/workbook.xml",
                stroom => stroom.Write("<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\">]><workbook>&b;</workbook>"u8)),
            "rijen" => await TestReeksen.WerkboekAsync(Enumerable.Range(0, 2001).Select(nummer => TestReeksen.Rij($"{nummer}"))),
            "zonder rijen" => await TestReeksen.WerkboekAsync(),
            _ => await TestReeksen.WerkboekAsync(["INSZ-nummer", "Iets"], [[new("1"), new("2")]]),
        };
    }

    private static async Task<PortaalResponse> StuurAsync(TestOrganisatie organisatie, byte[] bestand) =>
        await (await (await organisatie.ClientAsync()).GetAsync(Url)).Form(Kies).Voeg(Veld, "overeenkomsten.xlsx", bestand).VerstuurAsync();
}
