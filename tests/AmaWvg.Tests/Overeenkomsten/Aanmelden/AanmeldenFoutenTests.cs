namespace AmaWvg.Tests.Overeenkomsten.Aanmelden;

/// <summary>What a report is refused for: age (BR-01), combination (BR-03), recognition (BR-20), a start far ahead (Q8), a repetition (Q11).</summary>
public sealed class AanmeldenFoutenTests(Portaal portaal)
{
    private static readonly string TooLong = new('x', 101);

    public static TheoryData<string, string, string> Fouten => new()
    {
        { AanmeldenScherm.Insz, "", "Vul een INSZ-nummer in" },
        { AanmeldenScherm.Insz, "850228997", "Een INSZ-nummer telt 11 cijfers, zoals 85.02.28-997.59" },
        { AanmeldenScherm.Insz, "85.O2.28-997.59", "Een INSZ-nummer bestaat alleen uit cijfers. Verwijder ‘O’" },
        { AanmeldenScherm.Insz, "85.02.28-997.59 93.05.18-223.61", "Vul één INSZ-nummer in: hier staan er meer" },
        { AanmeldenScherm.Insz, "85.02.28-997.58", "Controleer het INSZ-nummer: het controlegetal klopt niet" },
        { AanmeldenScherm.Voornaam, " ", "Vul een voornaam in" },
        { AanmeldenScherm.Voornaam, TooLong[..61], "Vul een voornaam van ten hoogste 60 tekens in" },
        { AanmeldenScherm.Voornaam, "Luc 85.02.28-997.59", "Vul een voornaam in zonder INSZ-nummer" },
        { AanmeldenScherm.Naam, "85022899759", "Vul een naam in zonder INSZ-nummer" },
        { AanmeldenScherm.Naam, "", "Vul een naam in" },
        { AanmeldenScherm.Naam, TooLong[..61], "Vul een naam van ten hoogste 60 tekens in" },
        { AanmeldenScherm.Referentie, "", "Vul een referentie in" },
        { AanmeldenScherm.Referentie, TooLong, "Vul een referentie van ten hoogste 100 tekens in" },
        { AanmeldenScherm.Startdatum, "", "Vul een startdatum in" },
        { AanmeldenScherm.Startdatum, "01/11/26", "\"Startdatum\": bedoelt u 01/11/2026? Kijk de datum na" },
        { AanmeldenScherm.Startdatum, "31/2/2026", "\"Startdatum\" moet een bestaande datum zijn, zoals 27/3/2026" },
        { AanmeldenScherm.Startdatum, "03/31/2026", "\"Startdatum\" moet een bestaande datum zijn, zoals 27/3/2026" },
        { AanmeldenScherm.Startdatum, "23/11/2027", "\"Startdatum\" mag ten hoogste 12 maanden na vandaag liggen" },
        { AanmeldenScherm.Startdatum, "22/11/2021", "Uw voorziening heeft geen actieve erkenning op de startdatum" },
        { AanmeldenScherm.Einddatum, "morgen", "\"Einddatum\" moet een bestaande datum zijn, zoals 27/3/2026" },
        { AanmeldenScherm.Einddatum, "30/11/2026", "\"Einddatum\" moet op of na de startdatum 01/12/2026 liggen" },
    };

    [Theory]
    [MemberData(nameof(Fouten))]
    public async Task Post_OneFieldWrong_SaysSoAtThatFieldAndKeepsTheRest(string label, string typed, string fout)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var form = (await AanmeldenScherm.OpenAsync(organisatie)).VulIn().Vul(label, typed);

        var page = await form.VerstuurAsync();

        page.HeeftFout(label, fout).HeeftFouten(fout);
        var again = page.Form(AanmeldenScherm.Button);
        // A year of two digits comes back as the day that is asked about.
        Assert.Equal(DutchDate.Bedoeld(typed) is { } dag ? DutchDate.Format(dag) : typed.Trim(), again.Value(label));
        Assert.Equal("ja", again.Value(AanmeldenScherm.Bevestiging));
        foreach (var other in new[] { AanmeldenScherm.Insz, AanmeldenScherm.Voornaam, AanmeldenScherm.Naam, AanmeldenScherm.Referentie }.Where(l => l != label))
            Assert.Equal(form.Value(other), again.Value(other));
        Assert.Empty(await organisatie.OvereenkomstenAsync());
    }

    [Fact]
    public async Task Post_Empty_NamesEveryFieldInTheOrderOfThePage()
    {
        var form = await AanmeldenScherm.OpenAsync(await portaal.MaakOrganisatieAsync());

        var page = await form.VerstuurAsync();

        page.HeeftFouten(
            "Vul een INSZ-nummer in", "Vul een voornaam in", "Vul een naam in", "Vul een referentie in", "Vul een startdatum in",
            "Bevestig dat de deelnemer geen van deze andere vormen van begeleiding volgt");
    }

    [Theory]
    [InlineData(2008, 12, 2, "De deelnemer is jonger dan 18 jaar op de startdatum")]
    [InlineData(1950, 1, 1, "De deelnemer heeft de pensioenleeftijd bereikt op de startdatum")]
    public async Task Post_AgeOutsideTheRules_IsSaidAtTheStartDate(int jaar, int maand, int dag, string fout)
    {
        var form = await AanmeldenScherm.OpenAsync(await portaal.MaakOrganisatieAsync());

        var page = await form.VulIn(insz: TestInsz.Nieuw(new(jaar, maand, dag)).Waarde).VerstuurAsync();

        page.HeeftFout(AanmeldenScherm.Startdatum, fout);
    }

    [Fact]
    public async Task Post_RecognitionThatEnded_IsRefused()
    {
        var form = await AanmeldenScherm.OpenAsync(await portaal.MaakOrganisatieAsync(TestErkenning.Verlopen));

        var page = await form.VulIn().VerstuurAsync();

        page.HeeftFout(AanmeldenScherm.Startdatum, "Uw voorziening heeft geen actieve erkenning op de startdatum");
    }

    [Fact]
    public async Task Post_SameAgreementAgain_LeadsToTheExistingOne()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 11, 1), referentie: "WERKPOST  Keuken");

        var page = await (await AanmeldenScherm.OpenAsync(organisatie)).VulIn(insz: deelnemer.Insz.Waarde).VerstuurAsync();

        page.HeeftFout(AanmeldenScherm.Referentie, "Er is al een overeenkomst met deze referentie, vanaf 01/11/2026");
        Assert.Equal($"/deelnemers/{deelnemer.Id}", page.Link("Bekijk de bestaande overeenkomst").GetAttribute("href"));
    }

    [Theory]
    [InlineData("Luc Peeters", "Luc", "Peeters")]
    [InlineData("Lucas Peters", "Lucas", "Peters")]
    public async Task Post_OtherNameThanKnown_AsksWhichIsRight(string gekozen, string voornaam, string naam)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 1, 1), referentie: "Tuin");

        var page = await (await AanmeldenScherm.OpenAsync(organisatie))
            .VulIn(insz: deelnemer.Insz.Waarde, voornaam: "Lucas", naam: "Peters").VerstuurAsync();

        page.HeeftFout("Welke naam is juist?", "Kies welke naam juist is: bij uw voorziening staat dit INSZ-nummer op naam van Luc Peeters");
        (await page.Form(AanmeldenScherm.Button).Kies(gekozen).BevestigEnVolgAsync()).IsPagina("Details deelnemer");
        Assert.Equal((voornaam, naam), await NaamAsync(organisatie));
        Assert.All(await organisatie.OvereenkomstenAsync(), o => Assert.Equal((voornaam, naam), (o.Voornaam, o.Naam)));
    }

    [Fact]
    public async Task Post_SecondRunningAgreement_IsAllowedAndExplained()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 1, 1), referentie: "Tuin");

        var page = await (await AanmeldenScherm.OpenAsync(organisatie)).VulIn(insz: deelnemer.Insz.Waarde).BevestigEnVolgAsync();

        Assert.Contains("u ontvangt één subsidie per deelnemer", page.Words, StringComparison.Ordinal);
        Assert.Equal(2, page.Rijen().Count);
    }

    private static async Task<(string, string)> NaamAsync(TestOrganisatie organisatie)
    {
        var deelnemer = Assert.Single(await organisatie.DeelnemersAsync());
        return (deelnemer.Voornaam, deelnemer.Naam);
    }
}
