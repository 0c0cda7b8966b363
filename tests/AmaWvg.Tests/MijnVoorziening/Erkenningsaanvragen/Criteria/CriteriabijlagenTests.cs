using AmaWvg.MijnVoorziening;
using AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;

namespace AmaWvg.Tests.MijnVoorziening.Erkenningsaanvragen.Criteria;

/// <summary>Attachments in the form of the second step: whichever button is pressed, what was typed and chosen is saved.</summary>
public sealed class CriteriabijlagenTests(Portaal portaal)
{
    private const string Toevoegen = $"Bestand toevoegen bij {Criteriavragen.ErvaringBijlage}";

    private static readonly byte[] Pdf = PdfBouw.Klassiek();

    [Theory]
    [InlineData(Toevoegen, "erkenningscriteria#bijlagen-ervaring")]
    [InlineData(Aanvraagscherm.Verder, "controleren")]
    public async Task Post_ChosenFile_IsAddedByEveryButton(string knop, string naar)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);

        var answer = await (await scherm.FormAsync(scherm.Criteria)).Met("heeftErvaring", "ja").Met("ervaring", "Tien jaar")
            .MetBestand(Bijlagevragen.Ervaring, "attest.pdf", Pdf).VerstuurAsync(knop);

        answer.IsNaar($"{scherm.Aanvraag}/{naar}");
        var page = await scherm.Client.GetAsync(scherm.Criteria);
        Assert.Equal("Tien jaar", Stapformulier.Van(page).Waarde("ervaring"));
        var link = page.Link("attest.pdf");
        Assert.Equal(Pdf, (await scherm.Client.GetAsync(link.GetAttribute("href")!)).Bytes);
    }

    [Fact]
    public async Task Post_RefusedFile_SaysSoAndSavesTheRest()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);

        var page = await (await scherm.FormAsync(scherm.Criteria)).Met("heeftErvaring", "ja").Met("ervaring", "Tien jaar")
            .MetBestand(Bijlagevragen.Ervaring, "attest.docx", [1, 2, 3]).VerstuurAsync(Toevoegen);

        page.IsPagina("Erkenningscriteria", 422).HeeftFout(Criteriavragen.ErvaringBijlage, "Kies een pdf-, jpg-, png- of tiff-bestand");
        Assert.Equal("Tien jaar", (await organisatie.AanvraagAsync()).Erkenningscriteria.Ervaring);
        (await Stapformulier.Van(page).MetBestand(Bijlagevragen.Ervaring, "attest.pdf", Pdf).VerstuurAsync(Toevoegen)).IsNaar($"{scherm.Criteria}#bijlagen-ervaring");
    }

    [Fact]
    public async Task Post_Remove_TakesTheFileAwayAndSavesTheRest()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);
        await (await scherm.FormAsync(scherm.Criteria)).MetBestand(Bijlagevragen.Doelgroep, "visie.pdf", Pdf).VerstuurAsync();

        var page = await (await scherm.FormAsync(scherm.Criteria)).Met("doelgroep", "Iedereen").VerstuurEnVolgAsync("Verwijder visie.pdf");

        Assert.DoesNotContain("visie.pdf", page.Words, StringComparison.Ordinal);
        Assert.Equal("Iedereen", Stapformulier.Van(page).Waarde("doelgroep"));
    }

    [Fact]
    public async Task Post_FileUnderAnAnswerThatIsNo_IsKeptAsLongAsTheAnswerCanChange()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);

        (await (await scherm.FormAsync(scherm.Criteria)).Met("heeftErvaring", "nee").MetBestand(Bijlagevragen.Ervaring, "attest.pdf", Pdf).VerstuurAsync()).IsNaar(scherm.Controleren);

        Assert.NotNull((await scherm.Client.GetAsync(scherm.Criteria)).Link("attest.pdf"));
    }

    [Fact]
    public async Task Post_AddWithoutAFile_SaysSoAndSavesTheRest()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);

        var page = await (await scherm.FormAsync(scherm.Criteria)).Met("heeftErvaring", "ja").Met("ervaring", "Tien jaar").VerstuurAsync(Toevoegen);

        page.HeeftFout(Criteriavragen.ErvaringBijlage, "Kies een bestand");
        Assert.Equal("Tien jaar", (await organisatie.AanvraagAsync()).Erkenningscriteria.Ervaring);
    }

    [Fact]
    public async Task Post_ErrorElsewhere_SaysWhichFileToChooseAgain()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);
        const string Opnieuw = "Kies het bestand attest.pdf opnieuw: het is nog niet bewaard";

        var tekst = await (await scherm.FormAsync(scherm.Criteria)).Met("heeftErvaring", "ja").Met("doelgroep", new('a', 3001)).MetBestand(Bijlagevragen.Ervaring, "attest.pdf", Pdf).VerstuurAsync();
        var insz = await (await scherm.FormAsync(scherm.Criteria)).Met("heeftErvaring", "ja").Met("heeftBachelors", "ja").Met("insz", "12").MetBestand(Bijlagevragen.Ervaring, "attest.pdf", Pdf).VerstuurAsync();
        var bestand = await (await scherm.FormAsync(scherm.Criteria)).Met("heeftErvaring", "ja").MetBestand(Bijlagevragen.Ervaring, "attest.pdf", Pdf).MetBestand(Bijlagevragen.Doelgroep, "visie.pdf", [1]).VerstuurAsync();

        tekst.HeeftFout(Criteriavragen.ErvaringBijlage, Opnieuw).HeeftFouten(Opnieuw, "Vraag 5: gebruik ten hoogste 3000 tekens");
        Assert.Equal(3001, Stapformulier.Van(tekst).Waarde("doelgroep").Length);
        insz.HeeftFout(Criteriavragen.ErvaringBijlage, Opnieuw);
        bestand.HeeftFout(Criteriavragen.ErvaringBijlage, Opnieuw).HeeftFout(Criteriavragen.DoelgroepBijlage, "Kies een pdf-, jpg-, png- of tiff-bestand");
    }

    [Theory]
    [InlineData(11)]
    [InlineData(80)]
    public async Task Post_FileThatIsTooLarge_KeepsWhatWasTyped(int megabytes)
    {
        var scherm = await Aanvraagscherm.OpenAsync(await portaal.MaakOrganisatieAsync());

        var page = await (await scherm.FormAsync(scherm.Criteria)).Met("heeftErvaring", "ja").Met("ervaring", "Tien jaar").Met("aanspreekpunt", "An")
            .MetBestand(Bijlagevragen.Ervaring, "film.pdf", new byte[megabytes * 1024 * 1024]).VerstuurAsync();

        page.IsPagina("Erkenningscriteria", 422).HeeftFout(Criteriavragen.ErvaringBijlage, "Het bestand is te groot. Kies een bestand van ten hoogste 10 MB");
        Assert.Equal(("Tien jaar", "An"), (Stapformulier.Van(page).Waarde("ervaring"), Stapformulier.Van(page).Waarde("aanspreekpunt")));
    }

    [Fact]
    public async Task Post_SessionEndedWithAFileChosen_KeepsTheTextAndNamesTheFile()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);
        var form = (await scherm.FormAsync(scherm.Criteria)).Met("doelgroep", "Wie nog niet kan werken").MetBestand(Bijlagevragen.Doelgroep, "visie.pdf", new byte[2 * 1024 * 1024]);
        await organisatie.BeeindigSessiesAsync();

        var answer = await form.VerstuurAsync();

        answer.IsNaar($"/aanmelden?terug={Uri.EscapeDataString(scherm.Criteria)}&ingevuld=bewaard");
        var page = (await (await organisatie.ClientAsync()).GetAsync(scherm.Criteria)).HeeftBericht("Wat u invulde, staat hieronder terug");
        Assert.Contains("Kies wel opnieuw wat u als bestand koos: visie.pdf.", page.Words, StringComparison.Ordinal);
        Assert.Equal("Wie nog niet kan werken", Stapformulier.Van(page).Waarde("doelgroep"));
    }

    [Fact]
    public async Task Post_FileOfAnotherApplication_IsNotRemoved()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var elders = await organisatie.MaakBijlageAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);
        await organisatie.MaakBijlageAsync((await organisatie.AanvraagAsync()).Id, Bijlagevragen.Doelgroep);
        var form = (await scherm.Client.GetAsync(scherm.Criteria)).Form("Verwijder Geheim diploma.pdf");
        var eigen = new Uri(PortaalHost.Adres, form.Action).Query;

        await form.Client.PostAsync($"{scherm.Criteria}{eigen[..eigen.IndexOf("rij=", StringComparison.Ordinal)]}rij={elders.Id}", form.Fields);

        Assert.Equal(200, (await scherm.Client.GetAsync($"/mijn-voorziening/bijlagen/{elders.Id}")).Status);
    }
}
