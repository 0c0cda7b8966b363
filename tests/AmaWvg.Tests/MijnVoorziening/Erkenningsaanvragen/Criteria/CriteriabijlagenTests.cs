using AmaWvg.MijnVoorziening.Erkenningsaanvragen;
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
    public async Task Post_FileUnderAnAnswerThatIsNo_IsNotTaken()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);

        await (await scherm.FormAsync(scherm.Criteria)).Met("heeftErvaring", "nee").MetBestand(Bijlagevragen.Ervaring, "attest.pdf", Pdf).VerstuurAsync();

        Assert.DoesNotContain("attest.pdf", (await scherm.Client.GetAsync(scherm.Criteria)).Words, StringComparison.Ordinal);
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
