using AmaWvg.MijnVoorziening;

namespace AmaWvg.Tests.MijnVoorziening.Erkenningsaanvragen.Paneel;

/// <summary>The panel Erkenning AMA on the overview.</summary>
public sealed class PaneelTests(Portaal portaal)
{
    private const string Overzicht = "/mijn-voorziening";
    private const string Nieuw = "Nieuwe erkenningsaanvraag";

    [Fact]
    public async Task Get_WithoutApplications_OffersOne()
    {
        var page = await OpenAsync(await portaal.MaakOrganisatieAsync(TestErkenning.Geen));

        Assert.Equal("/mijn-voorziening/erkenningsaanvragen/nieuw", page.Link(Nieuw).GetAttribute("href"));
        Assert.Equal("btn", page.Link(Nieuw).ClassName);
        Assert.Contains("U hebt in dit e-loket nog geen erkenning aangevraagd.", page.Words, StringComparison.Ordinal);
        Assert.Empty(page.Root.QuerySelectorAll("table"));
    }

    [Fact]
    public async Task Get_WithARunningRecognition_OffersOneLessLoudly()
    {
        var page = await OpenAsync(await portaal.MaakOrganisatieAsync());

        Assert.Equal("btn outline", page.Link(Nieuw).ClassName);
    }

    [Fact]
    public async Task Get_Draft_OffersToGoOn()
    {
        var organisatie = await portaal.MaakOrganisatieAsync(TestErkenning.Geen);
        var aanvraag = await organisatie.MaakAanvraagAsync();

        var page = await OpenAsync(organisatie);

        Assert.Equal([["Nog niet ingediend", "In opmaak", "Verder werken"]], page.Rijen());
        Assert.Equal($"/mijn-voorziening/erkenningsaanvragen/{aanvraag.Id}", page.Link("Verder werken").GetAttribute("href"));
        var knop = page.Link("Verder werken aan uw aanvraag");
        Assert.Equal(("btn", page.Link("Verder werken").GetAttribute("href")), (knop.ClassName, knop.GetAttribute("href")));
        Assert.Contains("Er is al een aanvraag in opmaak. Werk daarin verder.", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(Nieuw, page.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("In aanvraag", false)]
    [InlineData("Ontvankelijk", false, nameof(AanvraagActie.Ontvankelijk))]
    [InlineData("Onontvankelijk", true, nameof(AanvraagActie.Onontvankelijk))]
    [InlineData("Goedgekeurd", true, nameof(AanvraagActie.Ontvankelijk), nameof(AanvraagActie.Goedkeuren))]
    [InlineData("Geweigerd", true, nameof(AanvraagActie.Ontvankelijk), nameof(AanvraagActie.Weigeren))]
    [InlineData("Ingetrokken", true, nameof(AanvraagActie.Intrekken))]
    public async Task Get_FiledApplication_ShowsItsStatus(string status, bool magNieuwe, params string[] acties)
    {
        var organisatie = await portaal.MaakOrganisatieAsync(TestErkenning.Geen);
        await organisatie.MaakIngediendeAanvraagAsync([.. acties.Select(Enum.Parse<AanvraagActie>)]);

        var page = await OpenAsync(organisatie);

        Assert.Equal([["22/11/2026", status, "Bekijk aanvraag van 22/11/2026"]], page.Rijen());
        Assert.Equal(magNieuwe, page.Words.Contains(Nieuw, StringComparison.Ordinal));
        Assert.Equal(!magNieuwe, page.Words.Contains("Uw aanvraag wordt behandeld.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_School_SaysWhyItCannotApply()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.ZetTypeAsync(TypeVoorziening.OnderwijsinstellingHistorisch);

        var page = await OpenAsync(organisatie);

        Assert.Contains("Sinds 2024 kan een onderwijsinstelling geen erkenning meer aanvragen of hernieuwen.", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(Nieuw, page.Words, StringComparison.Ordinal);
    }

    private static async Task<PortaalResponse> OpenAsync(TestOrganisatie organisatie) => await (await organisatie.ClientAsync()).GetAsync(Overzicht);
}
