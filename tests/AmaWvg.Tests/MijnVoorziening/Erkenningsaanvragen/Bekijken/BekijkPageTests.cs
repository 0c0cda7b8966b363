using AmaWvg.MijnVoorziening;

namespace AmaWvg.Tests.MijnVoorziening.Erkenningsaanvragen.Bekijken;

public sealed class BekijkPageTests(Portaal portaal)
{
    private const string Heading = "Erkenningsaanvraag";

    [Fact]
    public async Task Get_JustFiled_SaysWhatHappensNextAndWhen()
    {
        portaal.Klok.Vandaag = new(2025, 3, 3);
        var organisatie = await portaal.MaakOrganisatieAsync(TestErkenning.Geen);

        var page = await OpenAsync(organisatie, await organisatie.MaakIngediendeAanvraagAsync());

        Assert.Contains("Ingediend op 3 maart 2025. Status: In aanvraag", page.Words, StringComparison.Ordinal);
        Assert.Contains("U hoort dat ten laatste op 2 april 2025.", page.Words, StringComparison.Ordinal);
        Assert.Contains("ten laatste op 17 mei 2025.", page.Words, StringComparison.Ordinal);
        Assert.Equal(["In aanvraag", "In opmaak"], page.Historiek());
        Assert.Empty(page.Root.QuerySelectorAll(".change a"));
        Assert.Equal(TestAanvraag.Informatie.Contactpersoon + ", chloe@voorbeeld.be, 016 12 34 56", page.Feiten()["Contactpersoon AMA"]);
    }

    [Theory]
    [InlineData("Ontvankelijk", true, true, nameof(AanvraagActie.Ontvankelijk))]
    [InlineData("Onontvankelijk: Daarom.", false, false, nameof(AanvraagActie.Onontvankelijk))]
    [InlineData("Goedgekeurd: Daarom.", false, false, nameof(AanvraagActie.Ontvankelijk), nameof(AanvraagActie.Goedkeuren))]
    [InlineData("Geweigerd: Daarom.", false, false, nameof(AanvraagActie.Ontvankelijk), nameof(AanvraagActie.Weigeren))]
    [InlineData("Ingetrokken: Daarom.", false, false, nameof(AanvraagActie.Intrekken))]
    public async Task Get_LaterStatus_ShowsTheCourse(string laatste, bool isOpen, bool kanIntrekken, params string[] acties)
    {
        var organisatie = await portaal.MaakOrganisatieAsync(TestErkenning.Geen);

        var page = await OpenAsync(organisatie, await organisatie.MaakIngediendeAanvraagAsync([.. acties.Select(Enum.Parse<AanvraagActie>)]));

        Assert.StartsWith(laatste, page.Historiek()[0], StringComparison.Ordinal);
        Assert.Equal(acties.Length + 2, page.Historiek().Count);
        Assert.Equal(isOpen, page.Words.Contains("Wat gebeurt er nu?", StringComparison.Ordinal));
        Assert.Equal(kanIntrekken, page.Words.Contains("Aanvraag intrekken", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_DataChangedAfterwards_ShowsWhatWasFiled()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var aanvraag = await organisatie.MaakIngediendeAanvraagAsync();
        var client = await organisatie.ClientAsync();
        await (await client.GetAsync("/mijn-voorziening/rekeningnummer")).Form("Bewaren").Vul("Rekeningnummer", "BE62 5100 0754 7061").VerstuurAsync();

        var page = await client.GetAsync($"/mijn-voorziening/erkenningsaanvragen/{aanvraag.Id}");

        Assert.Equal("BE68 5390 0754 7034", page.Feiten()["Rekeningnummer"]);
    }

    private static async Task<PortaalResponse> OpenAsync(TestOrganisatie organisatie, Erkenningsaanvraag aanvraag) =>
        (await (await organisatie.ClientAsync()).GetAsync($"/mijn-voorziening/erkenningsaanvragen/{aanvraag.Id}")).IsPagina(Heading);
}
