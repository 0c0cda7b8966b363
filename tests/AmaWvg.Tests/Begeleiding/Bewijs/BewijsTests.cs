using System.IO.Compression;
using AmaWvg.Tests.Begeleiding.Dossier;
using AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;

namespace AmaWvg.Tests.Begeleiding.Bewijs;

/// <summary>The proof of the guidance, as another program reads it.</summary>
public sealed class BewijsTests(Portaal portaal)
{
    [Fact]
    public async Task Get_Proof_HasEveryDutyRecordAndAttachment()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync("Zoë", "Peeters");
        await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 3, 1), referentie: "Bibliotheek");
        var client = await organisatie.ClientAsync();
        var dossier = $"/deelnemers/{deelnemer.Id}/begeleiding";
        await DossierPageTests.LegVastAsync(client, dossier, "intake", form => form
            .Vul("Datum", "1/2/2026").Vul("Medewerker", "An Maes").Kies("Deelnemer").Vul("Besluit van het gesprek", "Een café, œuvres en naïveté.").Voeg("Bijlage", "verslag.pdf", PdfBouw.Klassiek()));
        var form = (await client.GetAsync($"{dossier}/bewijs")).IsPagina("Bewijsdossier").Form("Download de pdf").Vul("Voor welke inspectie?", "Zorginspectie 12/12/2026");

        var pdf = await form.VerstuurAsync();
        var zip = await client.GetAsync($"{dossier}/bewijs.zip");
        using (var zonder = new TestPdf((await (await client.GetAsync($"{dossier}/bewijs")).Form("Download de pdf").VerstuurAsync()).Bytes))
            Assert.Contains("geen bepaalde inspectie", string.Join(' ', zonder.Paginas), StringComparison.Ordinal);

        Assert.Equal("application/pdf", pdf.ContentHeaders.ContentType?.MediaType);
        using (var lezer = new TestPdf(pdf.Bytes))
        {
            var tekst = string.Join(' ', lezer.Paginas);
            Assert.True(lezer.IsGetagd);
            foreach (var woorden in (string[])["Zoë Peeters", deelnemer.Insz.Weergave, organisatie.Naam, "Bestemd voor", "Zorginspectie 12/12/2026", "Een café, œuvres en naïveté.", "verslag.pdf", "Gesprek op 01/02/2026", "Overeenkomst Bibliotheek"])
                Assert.Contains(woorden, tekst, StringComparison.Ordinal);
            foreach (var plicht in (string[])["Intake- en", "Zoeken naar", "Overeenkomst volgens", "Verzekeringen", "Toestemming", "Aanspreekpunt", "Start en opvolging", "Evaluatie", "Geen verboden"])
                Assert.Contains(plicht, tekst, StringComparison.Ordinal);
        }
        using (var pakket = new ZipArchive(new MemoryStream(zip.Bytes)))
        {
            Assert.Equal(["bewijsdossier.pdf", "bijlagen/01 verslag.pdf"], pakket.Entries.Select(deel => deel.FullName));
            await using var bijlage = await pakket.Entries[1].OpenAsync(TestContext.Current.CancellationToken);
            using var inhoud = new MemoryStream();
            await bijlage.CopyToAsync(inhoud, TestContext.Current.CancellationToken);
            Assert.Equal(PdfBouw.Klassiek(), inhoud.ToArray());
        }
        Assert.True(await portaal.HeeftAsync("select from kernel.toegangslog where onderwerp = $1 and doel = 'bewijsdossier begeleiding (pdf)'", deelnemer.Id));
    }

    [Fact]
    public async Task Get_ProofOfSignedAgreement_HasWhoSignedWhenAndTheScan()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync("Zoë", "Peeters");
        var overeenkomst = await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 3, 1), referentie: "Bibliotheek");
        var (werkpost, lid) = (await organisatie.MaakWerkpostAsync(), await organisatie.MaakPersoneelslidAsync());
        var versie = await organisatie.MaakModelAsync(overeenkomst, werkpost, lid, vast: true);
        versie.Teken(new(new(2026, 2, 20), new(2026, 2, 21), null));
        await portaal.BewaarAsync(versie);
        await organisatie.MaakModelAsync(overeenkomst, werkpost, lid, vast: false, nummer: 2);
        await organisatie.MaakBijlageAsync(versie.Id, "getekend blad.pdf", PdfBouw.Klassiek());
        var client = await organisatie.ClientAsync();
        var bewijs = $"/deelnemers/{deelnemer.Id}/begeleiding/bewijs";

        using var pdf = new TestPdf((await client.GetAsync($"{bewijs}.pdf")).Bytes);
        using var zip = new ZipArchive(new MemoryStream((await client.GetAsync($"{bewijs}.zip")).Bytes));

        var tekst = string.Join(' ', pdf.Lijnen);
        foreach (var woorden in (string[])["Bibliotheek, versie 1", "Zoë Peeters: getekend op 20/02/2026", "Keuken Noord: getekend op 21/02/2026", $"{organisatie.Naam}: nog niet getekend", "getekend blad.pdf, toegevoegd op", "door Wie het toevoegde", "Overeenkomst versie 1"])
            Assert.Contains(woorden, tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("versie 2", tekst, StringComparison.Ordinal);
        Assert.Equal(
            ["bewijsdossier.pdf", "overeenkomsten/01 Bibliotheek overeenkomst-versie-1.pdf", "overeenkomsten/01 Bibliotheek versie 1 scan 1 getekend blad.pdf"], zip.Entries.Select(deel => deel.FullName));
        await using var overeenkomstPdf = await zip.Entries[1].OpenAsync(TestContext.Current.CancellationToken);
        using var inhoud = new MemoryStream();
        await overeenkomstPdf.CopyToAsync(inhoud, TestContext.Current.CancellationToken);
        using var lezer = new TestPdf(inhoud.ToArray());
        Assert.Equal("Overeenkomst arbeidsmatige activiteiten, versie 1", lezer.Titel);
    }

    [Fact]
    public async Task Post_Selection_GivesAFolderForEachOrOnePdf()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        foreach (var naam in (string[])["Adam", "Bos", "Claes"])
            await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync("An", naam), new(2026, 3, 1), referentie: "Werkpost");
        var client = await organisatie.ClientAsync();
        var page = (await client.GetAsync((await client.GetAsync("/begeleiding")).Link("Bewijs voor meerdere deelnemers").GetAttribute("href")!)).IsPagina("Bewijsdossier voor meerdere deelnemers");
        (await page.Form("Download de bewijsdossiers (zip)").VerstuurAsync()).IsPagina("Bewijsdossier voor meerdere deelnemers", 422);

        var zip = await page.Form("Download de bewijsdossiers (zip)").Kies("An Adam, Werkpost").Kies("An Claes, Werkpost").VerstuurAsync();
        var pdf = await page.Form("Download alles in één pdf").Kies("An Adam, Werkpost").Kies("An Claes, Werkpost").Vul("Voor welke inspectie?", "Inspectie 9").VerstuurAsync();

        using (var pakket = new ZipArchive(new MemoryStream(zip.Bytes)))
            Assert.Equal(["01 An Adam/bewijsdossier.pdf", "02 An Claes/bewijsdossier.pdf"], pakket.Entries.Select(deel => deel.FullName));
        using var lezer = new TestPdf(pdf.Bytes);
        Assert.True(lezer.IsGetagd);
        Assert.Equal("Bewijsdossiers begeleiding van 2 deelnemers", lezer.Titel);
        var tekst = string.Join('\n', lezer.Lijnen);
        foreach (var woorden in (string[])["Inspectie 9", "1. An Adam", "2. An Claes", "Wat is vastgelegd"])
            Assert.Contains(woorden, tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("An Bos", tekst, StringComparison.Ordinal);
        Assert.True(await portaal.HeeftAsync("select from kernel.toegangslog where hco = $1 and doel = 'bewijsdossiers begeleiding (pdf)'", organisatie.Hco.Waarde));
    }

    [Fact]
    public async Task Post_SearchAndPages_KeepWhatWasTicked()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        for (var nummer = 1; nummer <= 51; nummer++)
            await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync("An", $"Deelnemer {nummer:00}"), new(2026, 3, 1), referentie: "Werkpost");
        var client = await organisatie.ClientAsync();
        const string Kop = "Bewijsdossier voor meerdere deelnemers";

        var page = await (await client.GetAsync("/begeleiding/bewijs")).Form("Volgende pagina").Kies("An Deelnemer 02, Werkpost").VerstuurAsync();
        page.IsPagina(Kop);
        Assert.Equal(["An Deelnemer 51, Werkpost"], page.Rijen().Select(rij => rij[0]));
        page = await page.Form("Zoeken").Kies("An Deelnemer 51, Werkpost").Vul("Zoeken in dossiers", "deelnemer 07").VerstuurAsync();
        page.IsPagina(Kop);
        Assert.Equal(["An Deelnemer 07, Werkpost"], page.Rijen().Select(rij => rij[0]));
        // What is ticked elsewhere can be unticked there.
        var zip = await page.Form("Download de bewijsdossiers (zip)").Kies("An Deelnemer 07, Werkpost").Kies("An Deelnemer 51, Werkpost", aan: false).VerstuurAsync();

        using var pakket = new ZipArchive(new MemoryStream(zip.Bytes));
        Assert.Equal(["An Deelnemer 02", "An Deelnemer 07"], pakket.Entries.Select(deel => deel.FullName.Split('/')[0][3..]).Order(StringComparer.Ordinal));
    }
}
