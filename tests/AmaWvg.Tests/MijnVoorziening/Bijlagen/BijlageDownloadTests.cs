using AmaWvg.MijnVoorziening;
using AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;

namespace AmaWvg.Tests.MijnVoorziening.Bijlagen;

/// <summary>An attachment is only ever a download, and only for who may see it.</summary>
public sealed class BijlageDownloadTests(Portaal portaal, ProefPortaal proef) : IClassFixture<ProefPortaal>
{
    [Fact]
    public async Task Get_OwnAttachment_IsADownloadThatCanDoNothing()
    {
        var stap = await proef.OpenAsync();
        await stap.VoegToeAsync("Attest één.pdf", PdfBouw.Klassiek());

        var bestand = await stap.Client.GetAsync((await stap.BekijkAsync()).Link("Attest één.pdf").GetAttribute("href")!);

        Assert.Equal("attachment; filename=\"Attest __n.pdf\"; filename*=UTF-8''Attest%20%C3%A9%C3%A9n.pdf", bestand.ContentHeaders.GetValues("Content-Disposition").Single());
        Assert.Equal("sandbox; default-src 'none'", bestand.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", bestand.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-store", bestand.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task Get_AttachmentOfAnotherOrganisation_IsNotFoundWhicheverWallStands()
    {
        var bijlage = await (await portaal.MaakOrganisatieAsync()).MaakBijlageAsync();
        var ander = await portaal.MaakOrganisatieAsync();

        foreach (var host in new[] { portaal.Host, portaal.ZonderRijbeveiliging })
            (await (await ander.ClientAsync(host)).GetAsync(MijnVoorzieningUrls.Bijlage(bijlage.Id))).IsPagina("Pagina niet gevonden", 404);
    }

    [Fact]
    public async Task Get_NotSignedIn_LeadsToSignIn()
    {
        var bijlage = await (await portaal.MaakOrganisatieAsync()).MaakBijlageAsync();

        Assert.Equal(302, (await portaal.Bezoeker().GetAsync(MijnVoorzieningUrls.Bijlage(bijlage.Id))).Status);
    }

    [Fact]
    public async Task Remove_AttachmentOfAnotherOrganisation_IsNotFoundAndStays()
    {
        var (eigen, ander) = (await proef.OpenAsync(), await proef.OpenAsync());
        var (eigenBijlage, bijlage) = (await eigen.Organisatie.MaakBijlageAsync(eigen.Aanvraag), await ander.Organisatie.MaakBijlageAsync(ander.Aanvraag));
        var form = (await eigen.BekijkAsync()).Form("Verwijder Geheim diploma.pdf");

        foreach (var aanvraag in new[] { eigen.Aanvraag, ander.Aanvraag })
            (await eigen.Client.PostAsync($"/proef/{aanvraag}/{bijlage.Id}/verwijderen", form.Fields)).IsPagina("Pagina niet gevonden", 404);
        (await eigen.Client.PostAsync($"/proef/{ander.Aanvraag}/{eigenBijlage.Id}/verwijderen", form.Fields)).IsPagina("Pagina niet gevonden", 404);

        Assert.Equal(200, (await ander.Client.GetAsync(MijnVoorzieningUrls.Bijlage(bijlage.Id))).Status);
        Assert.Equal(200, (await eigen.Client.GetAsync(MijnVoorzieningUrls.Bijlage(eigenBijlage.Id))).Status);
    }
}
