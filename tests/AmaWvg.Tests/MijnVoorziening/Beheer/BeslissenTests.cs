using AmaWvg.MijnVoorziening;
using AmaWvg.Tests.Beveiliging;

namespace AmaWvg.Tests.MijnVoorziening.Beheer;

public sealed class BeslissenTests(Portaal portaal)
{
    private static readonly string[] Acties = ["ontvankelijk", "onontvankelijk", "goedkeuren", "weigeren"];

    public static TheoryData<AanvraagStatus> Statussen => [.. Enum.GetValues<AanvraagStatus>()];

    [Theory]
    [MemberData(nameof(Statussen))]
    public async Task Post_EveryActionStraightToEveryStatus_DoesWhatThatStatusAllows(AanvraagStatus status)
    {
        foreach (var actie in Acties)
        {
            var organisatie = await portaal.MaakOrganisatieAsync(TestErkenning.Geen);
            var aanvraag = status == AanvraagStatus.InOpmaak ? await organisatie.MaakVolledigeAanvraagAsync() : await organisatie.MaakIngediendeAanvraagAsync(Weg(status));
            var client = await portaal.BeslisserAsync();
            var before = await RijenAsync(organisatie);

            var answer = await client.PostAsync(Beheerproef.Url(aanvraag.Id, actie), await VeldenAsync(client, organisatie));

            Assert.Equal((status, actie, Verwacht(status, actie)), (status, actie, answer.Status));
            if (answer.Status == 409)
                answer.HeeftBericht("Iemand anders paste dit intussen aan");
            // What may be done and lacks a file is the only one that comes back as a form.
            Assert.Equal(answer.Status != 303, before == await RijenAsync(organisatie));
        }
    }

    [Theory]
    [InlineData("ontvankelijk", "Ontvankelijk", "Toelichting", "Erkenningsaanvraag ontvankelijk verklaard")]
    [InlineData("onontvankelijk", "Onontvankelijk", "Reden", "Erkenningsaanvraag onontvankelijk verklaard")]
    [InlineData("weigeren", "Weigeren", "Reden", "Erkenning geweigerd")]
    public async Task Post_Decision_StandsInBothHistoriesAndInTheOutbox(string actie, string knop, string veld, string regel)
    {
        var (organisatie, aanvraag) = await portaal.DossierAsync(actie == "weigeren" ? [AanvraagActie.Ontvankelijk] : []);
        var client = await portaal.BeslisserAsync();

        var page = await (await client.GetAsync(Beheerproef.Url(aanvraag, actie))).IsPagina($"{knop}: {organisatie.Naam}").Form(knop).Vul(veld, "Eerste reden.\nTweede reden.").VerstuurEnVolgAsync();

        page.IsPagina($"Dossier {organisatie.Naam}").HeeftBericht(regel);
        Assert.Equal($"{regel}: Eerste reden. Tweede reden.", page.Historiek()[0]);
        Assert.Equal("door Bea Beslisser", page.Root.QuerySelector(".history .by")!.Words());
        var begeleider = await organisatie.ClientAsync();
        var overzicht = await begeleider.GetAsync("/mijn-voorziening");
        Assert.Equal(($"{regel}: Eerste reden. Tweede reden.", "door Departement Zorg"), (overzicht.Historiek()[0], overzicht.Root.QuerySelector(".history .by")!.Words()));
        var bekijk = await begeleider.GetAsync($"/mijn-voorziening/erkenningsaanvragen/{aanvraag}");
        Assert.Contains("Tweede reden.", bekijk.Historiek()[0], StringComparison.Ordinal);
        Assert.DoesNotContain("Beslisser", bekijk.Words, StringComparison.Ordinal);
        var status = (await organisatie.AanvraagAsync()).Status;
        var bericht = Assert.Single(await portaal.UitboxAsync<AanvraagBeslist>(organisatie));
        Assert.Contains($"\"{status}\"", bericht, StringComparison.Ordinal);
        Assert.Contains($"{aanvraag}", bericht, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("onontvankelijk", "Onontvankelijk")]
    [InlineData("weigeren", "Weigeren")]
    public async Task Post_RefusalWithoutReason_AsksIt(string actie, string knop)
    {
        var (organisatie, aanvraag) = await portaal.DossierAsync(actie == "weigeren" ? [AanvraagActie.Ontvankelijk] : []);
        var form = (await (await portaal.BeslisserAsync()).GetAsync(Beheerproef.Url(aanvraag, actie))).Form(knop);

        (await form.VerstuurAsync()).HeeftFout("Reden", "Vul de reden in; de voorziening krijgt die te lezen");
        (await form.Vul("Reden", new string('x', 2001)).VerstuurAsync()).HeeftFout("Reden", "Vul een reden van ten hoogste 2000 tekens in");

        Assert.Empty(await portaal.UitboxAsync<AanvraagBeslist>(organisatie));
    }

    [Fact]
    public async Task Post_ColleagueWasFirst_ShowsWhatTheColleagueDid()
    {
        var (organisatie, aanvraag) = await portaal.DossierAsync();
        var form = (await (await portaal.BeslisserAsync()).GetAsync(Beheerproef.Url(aanvraag, "onontvankelijk"))).Form("Onontvankelijk").Vul("Reden", "Er ontbreekt een bijlage.");
        await (await (await portaal.BehandelaarAsync()).GetAsync(Beheerproef.Url(aanvraag, "ontvankelijk"))).Form("Ontvankelijk").VerstuurEnVolgAsync();

        var page = (await form.VerstuurAsync()).IsPagina($"Dossier {organisatie.Naam}", 409).HeeftBericht("Iemand anders paste dit intussen aan");

        Assert.Matches(@"Dora Dossier deed dit op \d\d/\d\d/\d{4} om \d+\.\d\d uur: Erkenningsaanvraag ontvankelijk verklaard\. Uw beslissing is niet bewaard\.", page.Words);
        Assert.Contains("U vulde in: ‘Er ontbreekt een bijlage.’", page.Words, StringComparison.Ordinal);
        Assert.NotNull(page.Link("Weigeren"));
        Assert.Equal(AanvraagStatus.Ontvankelijk, (await organisatie.AanvraagAsync()).Status);
        Assert.Single(await portaal.UitboxAsync<AanvraagBeslist>(organisatie));
        (await form.Client.GetAsync(Beheerproef.Url(aanvraag, "onontvankelijk"))).IsNaar(Beheerproef.Url(aanvraag), 302);
    }

    [Fact]
    public async Task Post_WithdrawnMeanwhile_SaysThatTheOrganisationDidIt()
    {
        var (organisatie, aanvraag) = await portaal.DossierAsync();
        var form = (await (await portaal.BehandelaarAsync()).GetAsync(Beheerproef.Url(aanvraag, "ontvankelijk"))).Form("Ontvankelijk");
        await (await (await organisatie.ClientAsync()).GetAsync($"/mijn-voorziening/erkenningsaanvragen/{aanvraag}/intrekken")).Form("Aanvraag intrekken").Vul("Reden", "Wij stoppen").VerstuurAsync();

        var page = (await form.VerstuurAsync()).IsPagina($"Dossier {organisatie.Naam}", 409);

        Assert.Contains("An Begeleider deed dit op ", page.Words, StringComparison.Ordinal);
        Assert.Contains("Erkenningsaanvraag ingetrokken: Wij stoppen. Uw beslissing is niet bewaard.", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_SessionEndedWhileTyping_GivesTheReasonBack()
    {
        var (_, aanvraag) = await portaal.DossierAsync();
        var persoon = new TestPersoon("Bea", "Beslisser");
        var client = await portaal.MedewerkerAsync(persoon, Rollen.Beslisser);
        var form = (await client.GetAsync(Beheerproef.Url(aanvraag, "onontvankelijk"))).Form("Onontvankelijk").Vul("Reden", "Eerste regel\nTweede regel");
        await portaal.BeeindigSessiesAsync(persoon.Sleutel);
        Assert.StartsWith("/aanmelden", (await form.VerstuurAsync()).Location, StringComparison.Ordinal);

        var again = await (await portaal.MedewerkerAsync(persoon, Rollen.Beslisser)).GetAsync(Beheerproef.Url(aanvraag, "onontvankelijk"));

        again.HeeftBericht("Wat u invulde, staat hieronder terug");
        Assert.Equal("Eerste regel\nTweede regel", again.Form("Onontvankelijk").Value("Reden"));
    }

    private static int Verwacht(AanvraagStatus status, string actie) => (status, actie) switch
    {
        (AanvraagStatus.InOpmaak, _) => 404,
        (AanvraagStatus.InAanvraag, "ontvankelijk" or "onontvankelijk") => 303,
        (AanvraagStatus.Ontvankelijk, "weigeren") => 303,
        (AanvraagStatus.Ontvankelijk, "goedkeuren") => 422,
        _ => 409,
    };

    // What the form of any decision would send now.
    private static async Task<IEnumerable<KeyValuePair<string, string>>> VeldenAsync(PortaalClient client, TestOrganisatie organisatie) =>
        (await client.GetAsync("/beheer")).Form("Afmelden").Fields.Met(new("versie", $"{(await organisatie.AanvraagAsync()).Versie}"), new("reden", "Daarom."));

    private Task<string> RijenAsync(TestOrganisatie organisatie) => Momentopname.MaakAsync(portaal, organisatie, metToegangslog: false);

    private static AanvraagActie[] Weg(AanvraagStatus status) => status switch
    {
        AanvraagStatus.InAanvraag => [],
        AanvraagStatus.Onontvankelijk => [AanvraagActie.Onontvankelijk],
        AanvraagStatus.Ontvankelijk => [AanvraagActie.Ontvankelijk],
        AanvraagStatus.Goedgekeurd => [AanvraagActie.Ontvankelijk, AanvraagActie.Goedkeuren],
        AanvraagStatus.Geweigerd => [AanvraagActie.Ontvankelijk, AanvraagActie.Weigeren],
        _ => [AanvraagActie.Intrekken],
    };
}
