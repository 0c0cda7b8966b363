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

        Assert.Equal("application/pdf", pdf.ContentHeaders.ContentType?.MediaType);
        using (var lezer = new TestPdf(pdf.Bytes))
        {
            var tekst = string.Join(' ', lezer.Paginas);
            Assert.True(lezer.IsGetagd);
            foreach (var woorden in (string[])["Zoë Peeters", deelnemer.Insz.Weergave, organisatie.Naam, "Zorginspectie 12/12/2026", "Een café, œuvres en naïveté.", "verslag.pdf", "Gesprek op 01/02/2026", "Overeenkomst Bibliotheek"])
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
    public async Task Post_Selection_GivesAFolderForEach()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        foreach (var naam in (string[])["Adam", "Bos", "Claes"])
            await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync("An", naam), new(2026, 3, 1), referentie: "Werkpost");
        var client = await organisatie.ClientAsync();
        var page = (await client.GetAsync("/begeleiding/bewijs")).IsPagina("Bewijsdossier voor meerdere deelnemers");
        (await page.Form("Download de bewijsdossiers (zip)").VerstuurAsync()).IsPagina("Bewijsdossier voor meerdere deelnemers", 422);

        var zip = await page.Form("Download de bewijsdossiers (zip)").Kies("An Adam, Werkpost").Kies("An Claes, Werkpost").VerstuurAsync();

        using var pakket = new ZipArchive(new MemoryStream(zip.Bytes));
        Assert.Equal(["01 An Adam/bewijsdossier.pdf", "02 An Claes/bewijsdossier.pdf"], pakket.Entries.Select(deel => deel.FullName));
    }
}
