using AmaWvg.MijnVoorziening;

namespace AmaWvg.Tests.MijnVoorziening.Erkenningsaanvragen.Intrekken;

public sealed class IntrekkenPageTests(Portaal portaal)
{
    private const string Heading = "Aanvraag intrekken";
    private const string Niet = "U kunt deze aanvraag niet intrekken";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Post_BeforeTheDecision_WithdrawsIt(bool isOntvankelijk)
    {
        var organisatie = await portaal.MaakOrganisatieAsync(TestErkenning.Geen);
        var aanvraag = await organisatie.MaakIngediendeAanvraagAsync(isOntvankelijk ? [AanvraagActie.Ontvankelijk] : []);
        var client = await organisatie.ClientAsync();

        var page = await (await client.GetAsync(Url(aanvraag))).IsPagina(Heading).Form(Heading).Vul("Reden", "Wij beginnen opnieuw").VerstuurEnVolgAsync();

        page.IsPagina("Erkenningsaanvraag").HeeftBericht("Erkenningsaanvraag ingetrokken");
        Assert.Equal("Ingetrokken: Wij beginnen opnieuw", page.Historiek()[0]);
        Assert.Equal(AanvraagStatus.Ingetrokken, (await organisatie.AanvraagAsync()).Status);
        Assert.Equal([$$"""{"Aanvraag": "{{aanvraag.Id}}"}"""], await portaal.UitboxAsync<AanvraagIngetrokken>(organisatie));
        Assert.Equal("Erkenningsaanvraag ingetrokken: Wij beginnen opnieuw", (await client.GetAsync("/mijn-voorziening")).Historiek()[0]);
    }

    [Fact]
    public async Task Post_WithoutReason_WithdrawsIt()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var aanvraag = await organisatie.MaakIngediendeAanvraagAsync();

        await (await (await organisatie.ClientAsync()).GetAsync(Url(aanvraag))).Form(Heading).VerstuurAsync();

        Assert.Equal(AanvraagStatus.Ingetrokken, (await organisatie.AanvraagAsync()).Status);
    }

    [Fact]
    public async Task Post_ReasonTooLong_SaysSo()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var aanvraag = await organisatie.MaakIngediendeAanvraagAsync();

        var page = await (await (await organisatie.ClientAsync()).GetAsync(Url(aanvraag))).Form(Heading).Vul("Reden", new('x', 501)).VerstuurAsync();

        page.IsPagina(Heading, 422).HeeftFout("Reden", "Vul een reden van ten hoogste 500 tekens in");
    }

    [Theory]
    [InlineData(nameof(AanvraagActie.Onontvankelijk))]
    [InlineData(nameof(AanvraagActie.Intrekken))]
    [InlineData(nameof(AanvraagActie.Ontvankelijk), nameof(AanvraagActie.Goedkeuren))]
    [InlineData(nameof(AanvraagActie.Ontvankelijk), nameof(AanvraagActie.Weigeren))]
    public async Task Post_DecidedMeanwhile_IsRefused(params string[] acties)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var aanvraag = await organisatie.MaakIngediendeAanvraagAsync();
        var client = await organisatie.ClientAsync();
        var form = (await client.GetAsync(Url(aanvraag))).Form(Heading);
        foreach (var actie in acties.Select(Enum.Parse<AanvraagActie>))
            await organisatie.WijzigAanvraagAsync(aanvraag.Id, (a, wie) => a.Behandel(actie, wie, portaal.Klok.Nu, "Daarom."));
        var before = (await organisatie.AanvraagAsync()).Versie;

        (await form.VerstuurAsync()).IsPagina(Niet, 409);
        (await client.GetAsync(Url(aanvraag))).IsNaar($"/mijn-voorziening/erkenningsaanvragen/{aanvraag.Id}", 302);

        Assert.Equal(before, (await organisatie.AanvraagAsync()).Versie);
        Assert.Empty(await portaal.UitboxAsync<AanvraagIngetrokken>(organisatie));
    }

    [Fact]
    public async Task Post_Draft_IsRefused()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var aanvraag = await organisatie.MaakIngediendeAanvraagAsync(AanvraagActie.Intrekken);
        var client = await organisatie.ClientAsync();
        var ander = await portaal.MaakOrganisatieAsync();
        var form = (await (await ander.ClientAsync()).GetAsync(Url(await ander.MaakIngediendeAanvraagAsync()))).Form(Heading);
        portaal.Klok.Vooruit(TimeSpan.FromMinutes(1));
        var concept = await organisatie.MaakAanvraagAsync();

        (await client.GetAsync(Url(concept))).IsNaar($"/mijn-voorziening/erkenningsaanvragen/{concept.Id}", 302);
        Assert.Equal(404, (await form.Client.PostAsync(Url(aanvraag), form.Fields)).Status);

        Assert.Equal(AanvraagStatus.InOpmaak, (await organisatie.AanvragenAsync())[^1].Status);
    }

    private static string Url(Erkenningsaanvraag aanvraag) => $"/mijn-voorziening/erkenningsaanvragen/{aanvraag.Id}/intrekken";
}
