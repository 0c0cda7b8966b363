using AmaWvg.MijnVoorziening;
using AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;
using AmaWvg.Tests.MijnVoorziening.Erkenningsaanvragen;

namespace AmaWvg.Tests.MijnVoorziening.Beheer;

public sealed class DossierPageTests(Portaal portaal)
{
    [Fact]
    public async Task Get_FiledApplication_ShowsAllThatWasFiledAndLogsIt()
    {
        var (organisatie, insz) = (await portaal.MaakOrganisatieAsync(TestErkenning.Verlopen), TestInsz.Nieuw());
        await organisatie.VulVoorzieningAsync();
        var gecontroleerd = new Medewerker(Guid.NewGuid(), insz, Diplomastatus.NietGevonden, new(2026, 1, 5, 9, 30, 0, TimeSpan.Zero)) { Naam = "An Peeters" };
        var aanvraag = await organisatie.MaakAanvraagAsync(a =>
        {
            a.Bewaar(TestAanvraag.Criteria with { HeeftBachelors = true, Medewerkers = [gecontroleerd] }, new(a.Aangemaakt, a.BewaardDoor));
            a.DienIn(TestAanvraag.Informatie, new HashSet<string> { Bijlagevragen.Ervaring, gecontroleerd.Bijlagevraag }, new(organisatie.Persoon.Sleutel, "An Begeleider"), a.Aangemaakt);
        });
        var bijlage = await organisatie.MaakBijlageAsync(aanvraag.Id, gecontroleerd.Bijlagevraag);
        var client = await portaal.BehandelaarAsync();

        var page = (await client.GetAsync(Beheerproef.Url(aanvraag.Id))).IsPagina($"Dossier {organisatie.Naam}");

        Assert.Equal("Huis aan de Leie", page.Feiten()["Naam"]);
        Assert.Contains(organisatie.Hco.Weergave, page.Feiten()["HCO-nummer"], StringComparison.Ordinal);
        Assert.StartsWith($"AMA-{organisatie.Hco}, van ", page.Feiten()["Laatste erkenning"], StringComparison.Ordinal);
        Assert.Contains("Vijf begeleiders met elk tien jaar ervaring.", page.Words, StringComparison.Ordinal);
        Assert.Contains("Medewerker An Peeters: diploma niet gevonden op 05/01/2026 om 10.30 uur", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(insz.Weergave, page.Words, StringComparison.Ordinal);
        Assert.Equal(["Erkenningsaanvraag ingediend"], page.Historiek());
        Assert.Equal([("behandeling erkenningsaanvraag", 1)], await InzagenAsync(organisatie));

        var bestand = await client.GetAsync(page.Link("Geheim diploma.pdf").GetAttribute("href")!);

        Assert.Equal(PdfBouw.Klassiek(), bestand.Bytes);
        Assert.Equal("sandbox; default-src 'none'", bestand.Headers.GetValues("Content-Security-Policy").Single());
        Assert.StartsWith("attachment;", bestand.ContentHeaders.GetValues("Content-Disposition").Single(), StringComparison.Ordinal);
        Assert.Equal([("behandeling erkenningsaanvraag", 1), ("bijlage van erkenningsaanvraag", 1)], await InzagenAsync(organisatie));
        Assert.Equal(403, (await (await organisatie.ClientAsync()).GetAsync($"/beheer/bijlagen/{bijlage.Id}")).Status);
    }

    [Fact]
    public async Task Get_MarkupInWhatWasFiled_IsText()
    {
        const string Text = "<script>alert(1)</script><b>Doel</b> & \"meer\"";
        var organisatie = await portaal.MaakOrganisatieAsync();
        var aanvraag = await organisatie.MaakAanvraagAsync(a =>
        {
            a.Bewaar(TestAanvraag.Criteria with { Doelgroep = Text }, new(a.Aangemaakt, a.BewaardDoor));
            a.DienIn(TestAanvraag.Informatie with { Vergunningsnummer = Text }, TestAanvraag.Bijlagen, new(organisatie.Persoon.Sleutel, Text), a.Aangemaakt);
            a.Behandel(AanvraagActie.Intrekken, new(organisatie.Persoon.Sleutel, Text), a.Aangemaakt, Text);
        });

        var page = await (await portaal.BehandelaarAsync()).GetAsync(Beheerproef.Url(aanvraag.Id));

        Assert.Equal(Text, page.Feiten()["Erkennings- of vergunningsnummer"]);
        Assert.Equal($"Erkenningsaanvraag ingetrokken: {Text}", page.Historiek()[0]);
        Assert.Empty(page.Root.QuerySelectorAll("main b, main script"));
    }

    [Theory]
    [InlineData(false, Rollen.Dossierbehandelaar, "Ontvankelijk", "Onontvankelijk")]
    [InlineData(false, Rollen.Beslisser, "Ontvankelijk", "Onontvankelijk")]
    [InlineData(false, Rollen.Goedkeurder)]
    [InlineData(true, Rollen.Dossierbehandelaar)]
    [InlineData(true, Rollen.Beslisser, "Goedkeuren", "Weigeren")]
    [InlineData(true, Rollen.FinancieelBeheerder)]
    public async Task Get_EachRole_OffersWhatItMayDo(bool isOntvankelijk, string rol, params string[] knoppen)
    {
        var (_, aanvraag) = await portaal.DossierAsync(isOntvankelijk ? [AanvraagActie.Ontvankelijk] : []);

        var page = await (await portaal.MedewerkerAsync(new(), rol)).GetAsync(Beheerproef.Url(aanvraag));

        Assert.Equal(knoppen, page.Root.QuerySelectorAll("main a.btn").Select(link => link.TextContent));
    }

    [Fact]
    public async Task Get_Draft_IsNobodysButTheOrganisations()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var aanvraag = await organisatie.MaakVolledigeAanvraagAsync();
        var bijlage = await organisatie.MaakBijlageAsync(aanvraag.Id);
        var client = await portaal.BeslisserAsync();

        foreach (var url in new[] { Beheerproef.Url(aanvraag.Id), Beheerproef.Url(Guid.CreateVersion7()), $"/beheer/bijlagen/{bijlage.Id}", $"/beheer/bijlagen/{Guid.CreateVersion7()}" })
            (await client.GetAsync(url)).IsPagina("Pagina niet gevonden", 404);
        Assert.Empty(await InzagenAsync(organisatie));
    }

    private async Task<IReadOnlyList<(string Doel, int Aantal)>> InzagenAsync(TestOrganisatie organisatie)
    {
        await using var select = portaal.Eigenaar.CreateCommand("select doel, aantal from kernel.toegangslog where hco = $1 order by tijdstip, doel");
        select.Parameters.Add(new() { Value = organisatie.Hco.Waarde });
        await using var reader = await select.ExecuteReaderAsync();
        var regels = new List<(string, int)>();
        while (await reader.ReadAsync())
            regels.Add((reader.GetString(0), reader.GetInt32(1)));
        return regels;
    }
}
