using AmaWvg.MijnVoorziening;
using AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;

namespace AmaWvg.Tests.MijnVoorziening.Erkenningsaanvragen.Criteria;

/// <summary>The persons of question 1 and their diplomas (BR-25).</summary>
public sealed class MedewerkersTests(Portaal portaal)
{
    private const string Label = "INSZ-nummer van een medewerker";
    private const string Naamlabel = "Voornaam en naam van een medewerker";
    private const string Naam = "An ’t Kint";

    [Theory]
    [InlineData(nameof(Diplomastatus.Gevalideerd), "Gevalideerd", "Gecontroleerd op 22/11/2026 om 11.00 uur.", false)]
    [InlineData(nameof(Diplomastatus.NietGevonden), "Niet gevonden", "Diploma niet gevonden in de LED-databank op 22/11/2026 om 11.00 uur. Voeg het diploma toe als bijlage.", true)]
    [InlineData(nameof(Diplomastatus.NietRelevant), "Niet relevant", "Geen bachelordiploma in een van de vijf richtingen gevonden op 22/11/2026 om 11.00 uur. Voeg een relevant diploma toe als bijlage.", true)]
    [InlineData(nameof(Diplomastatus.DienstOnbeschikbaar), "Niet gecontroleerd: databank niet bereikbaar", "De LED-databank antwoordde niet op 22/11/2026 om 11.00 uur. Probeer het straks opnieuw, of voeg het diploma toe als bijlage.", true)]
    public async Task Post_NewPerson_ShowsWhatTheRegisterSays(string status, string woord, string uitleg, bool vraagtDiploma)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var insz = portaal.Led.Persoon(Enum.Parse<Diplomastatus>(status));
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);

        var page = await VoegToeAsync(scherm, insz.Weergave);

        Assert.Equal(scherm.Criteria, page.Url.Split('#')[0]);
        var rij = Assert.Single(page.Root.QuerySelectorAll(".rows > li"));
        Assert.Equal($"{Naam} {woord}", rij.QuerySelector("p")!.Words());
        Assert.Equal(uitleg, rij.QuerySelector(".hint")!.Words());
        Assert.Equal(vraagtDiploma, rij.QuerySelector("input[type=file]") is not null);
        var form = page.Form(Aanvraagscherm.Verder);
        Assert.Equal(("", ""), (form.Value(Label), form.Value(Naamlabel)));
        Assert.Equal((insz, Naam, portaal.Klok.Nu), (await MedewerkerAsync(organisatie)) is var m ? (m.Insz, m.Naam, m.Gecontroleerd!.Value) : default);
    }

    [Theory]
    [InlineData("", "Vul een INSZ-nummer in")]
    [InlineData("85.02.28", "Een INSZ-nummer telt 11 cijfers, zoals 85.02.28-997.59")]
    [InlineData("85.02.28-997.58", "Controleer het INSZ-nummer: het controlegetal klopt niet")]
    public async Task Post_NoInsz_SaysSoAndSavesTheRest(string typed, string fout)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);

        var page = await (await scherm.FormAsync(scherm.Criteria))
            .Met("heeftBachelors", "ja").Met("medewerker", Naam).Met("insz", typed).Met("doelgroep", "Iedereen").VerstuurAsync(Aanvraagscherm.Valideer);

        page.IsPagina("Erkenningscriteria", 422).HeeftFout(Label, fout);
        var form = page.Form(Aanvraagscherm.Verder);
        Assert.Equal((typed, Naam), (form.Value(Label), form.Value(Naamlabel)));
        var criteria = (await organisatie.AanvraagAsync()).Erkenningscriteria;
        Assert.Equal(("Iedereen", 0), (criteria.Doelgroep, criteria.Medewerkers.Count));
        // The page can be sent on as it is, after the number is right.
        (await Stapformulier.Van(page).Met("insz", TestInsz.Nieuw().Weergave).VerstuurAsync()).IsNaar(scherm.Controleren);
    }

    [Theory]
    [InlineData(0, "Vul de voornaam en de naam van de medewerker in")]
    [InlineData(Medewerker.LangsteNaam + 1, "Vul een naam van ten hoogste 120 tekens in")]
    public async Task Post_NoName_SaysSoAndKeepsTheNumber(int lengte, string fout)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);
        var insz = TestInsz.Nieuw();

        var page = await (await scherm.FormAsync(scherm.Criteria))
            .Met("heeftBachelors", "ja").Met("medewerker", new('a', lengte)).Met("insz", insz.Weergave).VerstuurAsync(Aanvraagscherm.Valideer);

        page.IsPagina("Erkenningscriteria", 422).HeeftFout(Naamlabel, fout);
        Assert.Equal(insz.Weergave, page.Form(Aanvraagscherm.Verder).Value(Label));
        Assert.Empty((await organisatie.AanvraagAsync()).Erkenningscriteria.Medewerkers);
    }

    [Fact]
    public async Task Post_NameWithoutNumberAndThenSaved_IsNotLost()
    {
        var scherm = await Aanvraagscherm.OpenAsync(await portaal.MaakOrganisatieAsync());

        var page = await (await scherm.FormAsync(scherm.Criteria)).Met("heeftBachelors", "ja").Met("medewerker", Naam).VerstuurAsync();

        page.HeeftFout(Label, "Vul een INSZ-nummer in");
        Assert.Equal(Naam, page.Form(Aanvraagscherm.Verder).Value(Naamlabel));
    }

    [Fact]
    public async Task Get_PersonAddedBeforeNamesWereAsked_IsTheEndOfTheNumber()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);
        var insz = TestInsz.Nieuw();
        await VoegToeAsync(scherm, insz.Weergave);
        await using var update = portaal.Eigenaar.CreateCommand(
            "update mijn_voorziening.mt_doc_erkenningsaanvraag set data = data #- '{erkenningscriteria,medewerkers,0,naam}' where tenant_id = $1 and data #> '{erkenningscriteria,medewerkers,0,naam}' is not null");
        update.Parameters.Add(new() { Value = organisatie.Hco.Waarde });
        Assert.Equal(1, await update.ExecuteNonQueryAsync());

        var page = await scherm.Client.GetAsync(scherm.Criteria);

        Assert.StartsWith($"Medewerker met INSZ-nummer dat eindigt op {insz.Einde} ", page.Root.QuerySelector(".rows > li p")!.Words(), StringComparison.Ordinal);
        Assert.Contains($"Medewerker met INSZ-nummer dat eindigt op {insz.Einde}: diploma ", (await scherm.Client.GetAsync(scherm.Controleren)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_SamePersonTwice_SaysSo()
    {
        var scherm = await Aanvraagscherm.OpenAsync(await portaal.MaakOrganisatieAsync());
        var insz = TestInsz.Nieuw();
        await VoegToeAsync(scherm, insz.Weergave);

        (await VoegToeAsync(scherm, insz.Waarde)).HeeftFout(Label, "Deze medewerker staat al in de lijst");
    }

    [Fact]
    public async Task Post_InszTypedAndThenSaved_IsNotLost()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);
        var insz = portaal.Led.Persoon(Diplomastatus.Gevalideerd);

        await (await scherm.FormAsync(scherm.Criteria)).Met("heeftBachelors", "ja").Met("medewerker", Naam).Met("insz", insz.Weergave).VerstuurAsync();

        Assert.Equal((insz, Diplomastatus.Gevalideerd), (await MedewerkerAsync(organisatie)) is var m ? (m.Insz, m.Diploma!.Value) : default);
    }

    [Fact]
    public async Task Post_InszUnderAnAnswerThatIsNo_IsNotAsked()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);

        (await (await scherm.FormAsync(scherm.Criteria)).Met("heeftBachelors", "nee").Met("insz", "85").VerstuurAsync()).IsNaar(scherm.Controleren);

        Assert.Empty((await organisatie.AanvraagAsync()).Erkenningscriteria.Medewerkers);
    }

    [Fact]
    public async Task Post_RegisterIsBack_IsAskedAgain()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);
        var insz = portaal.Led.Persoon(Diplomastatus.DienstOnbeschikbaar);
        var page = await VoegToeAsync(scherm, insz.Weergave);
        portaal.Led.Zet(insz, Diplomastatus.Gevalideerd);

        await Stapformulier.Van(page).VerstuurAsync($"Valideer diploma van medewerker {Naam}");

        Assert.Equal(Diplomastatus.Gevalideerd, (await MedewerkerAsync(organisatie)).Diploma);
    }

    [Fact]
    public async Task Post_Remove_TakesThePersonAndTheDiplomaAway()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);
        var (weg, blijft) = (TestInsz.Nieuw(), TestInsz.Nieuw());
        await VoegToeAsync(scherm, weg.Weergave, "Zoë Weg");
        await VoegToeAsync(scherm, blijft.Weergave);
        var aanvraag = await organisatie.AanvraagAsync();
        await organisatie.MaakBijlageAsync(aanvraag.Id, aanvraag.Erkenningscriteria.Medewerkers[0].Bijlagevraag);

        var page = await (await scherm.FormAsync(scherm.Criteria)).Met("doelgroep", "Iedereen").VerstuurEnVolgAsync("Verwijder medewerker Zoë Weg");

        Assert.Equal(blijft, (await MedewerkerAsync(organisatie)).Insz);
        Assert.DoesNotContain("Geheim diploma.pdf", page.Words, StringComparison.Ordinal);
        Assert.Equal("Iedereen", Stapformulier.Van(page).Waarde("doelgroep"));
    }

    [Fact]
    public async Task Post_RemoveWithADiplomaChosen_KeepsNoFileOfThatPerson()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);
        var insz = portaal.Led.Persoon(Diplomastatus.NietGevonden);
        await VoegToeAsync(scherm, insz.Weergave);
        var aanvraag = await organisatie.AanvraagAsync();

        await (await scherm.FormAsync(scherm.Criteria)).MetBestand(aanvraag.Erkenningscriteria.Medewerkers[0].Bijlagevraag, "diploma.pdf", PdfBouw.Klassiek())
            .MetBestand(Bijlagevragen.Doelgroep, "visie.pdf", PdfBouw.Klassiek()).VerstuurEnVolgAsync($"Verwijder medewerker {Naam}");

        Assert.Equal("visie.pdf", Assert.Single(await organisatie.BijlagenAsync(aanvraag.Id)).Naam);
    }

    [Fact]
    public async Task Get_StaffOnEveryPage_IsShownByNameNeverByNumberAndIsLogged()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);
        var insz = TestInsz.Nieuw();
        await VoegToeAsync(scherm, insz.Weergave);
        var before = await LogregelsAsync(organisatie);

        foreach (var url in (string[])[scherm.Criteria, scherm.Controleren])
        {
            var page = await scherm.Client.GetAsync(url);
            Assert.Contains(Naam, page.Words, StringComparison.Ordinal);
            Assert.DoesNotContain(insz.Einde, page.Body, StringComparison.Ordinal);
            Assert.DoesNotContain(insz.Weergave, page.Body, StringComparison.Ordinal);
            Assert.DoesNotContain(insz.Waarde, page.Body, StringComparison.Ordinal);
        }

        Assert.Equal(before + 2, await LogregelsAsync(organisatie));
    }

    private static async Task<PortaalResponse> VoegToeAsync(Aanvraagscherm scherm, string insz, string naam = Naam) =>
        await (await scherm.FormAsync(scherm.Criteria)).Met("heeftBachelors", "ja").Met("medewerker", naam).Met("insz", insz).VerstuurEnVolgAsync(Aanvraagscherm.Valideer);

    private static async Task<Medewerker> MedewerkerAsync(TestOrganisatie organisatie) => Assert.Single((await organisatie.AanvraagAsync()).Erkenningscriteria.Medewerkers);

    private async Task<long> LogregelsAsync(TestOrganisatie organisatie)
    {
        await using var select = portaal.Eigenaar.CreateCommand("select count(*) from kernel.toegangslog where hco = $1 and doel = 'medewerkers van erkenningsaanvraag'");
        select.Parameters.Add(new() { Value = organisatie.Hco.Waarde });
        return (long)(await select.ExecuteScalarAsync())!;
    }
}
