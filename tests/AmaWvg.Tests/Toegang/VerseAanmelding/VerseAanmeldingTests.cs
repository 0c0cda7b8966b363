using AmaWvg.Host;
using Htmx;

namespace AmaWvg.Tests.Toegang.VerseAanmelding;

/// <summary>What needs a fresh sign-in with a strong key: who has one goes on, who has none shows the key and comes back.</summary>
[Collection(nameof(ProviderPortaal))]
public sealed class VerseAanmeldingTests(Portaal portaal, ProviderPortaal providers)
{
    private const string Vraag = "/aanmelden/opnieuw/digitale-sleutel?terug=%2Fbetaling";
    private const string Rekening = "BE68 5390 0754 7034";

    private static readonly TimeSpan Later = TimeSpan.FromMinutes(6);

    [Fact]
    public async Task Get_JustSignedInWithAStrongKey_ShowsThePage()
    {
        var (reis, _) = await AangemeldAsync(ProviderProfile.Generiek);

        (await reis.Client.GetAsync(BetalingModule.Pagina)).IsPagina("Rekening wijzigen");
    }

    [Fact]
    public async Task Get_FiveMinutesLater_AsksAgain()
    {
        var (reis, _) = await AangemeldAsync(ProviderProfile.Generiek);

        portaal.Klok.Vooruit(TimeSpan.FromMinutes(5));
        Assert.Equal(200, (await reis.Client.GetAsync(BetalingModule.Pagina)).Status);
        portaal.Klok.Vooruit(TimeSpan.FromSeconds(1));

        (await reis.Client.GetAsync(BetalingModule.Pagina)).IsNaar(Vraag);
    }

    [Fact]
    public async Task Get_JustSignedInWhereTheTimeIsNotTold_AsksAgain()
    {
        var (reis, _) = await AangemeldAsync(ProviderProfile.Acm);

        (await reis.Client.GetAsync(BetalingModule.Pagina)).IsNaar(Vraag);
    }

    [Theory]
    [InlineData("urn:totp")]
    [InlineData("urn:eid urn:itsme")]
    [InlineData("")]
    public async Task Get_JustSignedInWithAWeakKey_AsksForAStrongOne(string acr)
    {
        var reis = providers.Open(ProviderProfile.Generiek);
        reis.Liegt(claims => claims["acr"] = acr);
        await reis.MeldAanAsync(await portaal.MaakOrganisatieAsync());

        (await reis.Client.GetAsync(BetalingModule.Pagina)).IsNaar(Vraag);
    }

    [Fact]
    public async Task Get_SignInOfTheFuture_AsksAgain()
    {
        var reis = providers.Open(ProviderProfile.Generiek);
        reis.Liegt(claims => claims["auth_time"] = claims["iat"]!.GetValue<long>() + 3600);
        await reis.MeldAanAsync(await portaal.MaakOrganisatieAsync());

        (await reis.Client.GetAsync(BetalingModule.Pagina)).IsNaar(Vraag);
    }

    [Theory]
    [MemberData(nameof(ProviderPortaal.Soorten), MemberType = typeof(ProviderPortaal))]
    public async Task Get_KeyShownAgain_ReturnsInANewSessionForTheSameOrganisation(ProviderProfile profile)
    {
        var (reis, organisatie) = await AangemeldAsync(profile);
        portaal.Klok.Vooruit(Later);
        var before = reis.Client.Kopie();
        var lines = portaal.Log.Volg();

        var asked = await (await reis.Client.GetAsync($"{BetalingModule.Pagina}?maand=11")).VolgAsync();
        var question = reis.Vraag(asked);
        Assert.Equal(("login", "300", "urn:eid urn:itsme"), ($"{question["prompt"]}", $"{question["max_age"]}", $"{question["acr_values"]}"));
        var back = await reis.TerugAsync(asked);

        back.IsNaar($"{BetalingModule.Pagina}?maand=11", 302);
        var page = (await back.VolgAsync()).IsPagina("Rekening wijzigen");
        Assert.Equal(organisatie.Naam, page.Root.QuerySelector("header .org")?.TextContent);
        Assert.NotEqual(before.Sessiecookie, reis.Client.Sessiecookie);
        (await before.GetAsync("/overeenkomsten")).IsNaar("/aanmelden?terug=%2Fovereenkomsten", 302);
        Assert.StartsWith(
            $"Information: Beveiliging: Aangemeld opnieuw; persoon {ClaimMapping.PersonId(reis.Issuer, reis.Persoon.Sub)}, ",
            Assert.Single(lines, line => line.Contains("Beveiliging:", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(ProviderPortaal.Soorten), MemberType = typeof(ProviderPortaal))]
    public async Task Post_KeyShownAgain_FindsTheFormFilledInAndWorks(ProviderProfile profile)
    {
        var (reis, _) = await AangemeldAsync(profile);
        portaal.Klok.Vooruit(Later);
        var form = (await reis.Client.GetAsync(BetalingModule.Formulier)).Form("Bewaren").Vul("Rekeningnummer", Rekening);

        var asked = await (await form.VerstuurAsync()).VolgAsync();
        var restored = await (await reis.TerugAsync(asked)).VolgAsync();

        restored.IsPagina("Rekening wijzigen").HeeftBericht("Wat u invulde, staat hieronder terug");
        Assert.Equal(Rekening, restored.Form("Bewaren").Value("Rekeningnummer"));
        (await restored.Form("Bewaren").VerstuurAsync()).IsNaar(BetalingModule.Klaar);
        Assert.Equal("", (await reis.Client.GetAsync(BetalingModule.Formulier)).Form("Bewaren").Value("Rekeningnummer"));
    }

    [Fact]
    public async Task Post_FormThatCannotBeKept_SaysSoFirst()
    {
        var (reis, _) = await AangemeldAsync(ProviderProfile.Generiek);
        portaal.Klok.Vooruit(Later);
        var form = (await reis.Client.GetAsync(BetalingModule.Formulier)).Form("Bewaren");

        var page = await (await reis.Client.PostAsync(BetalingModule.ZonderPagina, form.Fields)).VolgAsync();

        page.IsPagina("Meld u opnieuw aan voor deze stap").HeeftBericht("Uw formulier kon niet bewaard worden. Meld u opnieuw aan en verstuur het nog eens.");
    }

    [Theory]
    [MemberData(nameof(ProviderPortaal.Soorten), MemberType = typeof(ProviderPortaal))]
    public async Task Post_SomebodyElseAtTheProvider_SignsInAsThemselvesWithoutTheProfileOrTheForm(ProviderProfile profile)
    {
        var (reis, organisatie) = await AangemeldAsync(profile);
        portaal.Klok.Vooruit(Later);
        var ander = await portaal.MaakOrganisatieAsync();
        await organisatie.GeefRechtAsync(ander.Persoon);
        var before = reis.Client.Kopie();
        var form = (await reis.Client.GetAsync(BetalingModule.Formulier)).Form("Bewaren").Vul("Rekeningnummer", Rekening);
        var asked = await (await form.VerstuurAsync()).VolgAsync();

        reis.Persoon = ander.Persoon;
        var choice = await (await reis.TerugAsync(asked)).VolgAsync();

        choice.IsPagina("Kies een profiel");
        Assert.Null(choice.Root.QuerySelector("header .org"));
        (await before.GetAsync("/overeenkomsten")).IsNaar("/aanmelden?terug=%2Fovereenkomsten", 302);
        var page = await choice.Form("Profiel bevestigen").Kies(organisatie.Naam).VerstuurEnVolgAsync();
        Assert.Equal("", page.IsPagina("Rekening wijzigen").Form("Bewaren").Value("Rekeningnummer"));
    }

    [Fact]
    public async Task Get_RightWithdrawnAtTheProvider_LeavesNoProfile()
    {
        var (reis, organisatie) = await AangemeldAsync(ProviderProfile.Generiek);
        portaal.Klok.Vooruit(Later);
        var asked = await reis.Client.VolgAsync(BetalingModule.Pagina);
        await organisatie.TrekRechtInAsync(organisatie.Persoon);

        (await (await reis.TerugAsync(asked)).VolgAsync()).IsPagina("U hebt nog geen toegang");
    }

    [Fact]
    public async Task Get_TwoSessionsOfOnePerson_DoNotMakeEachOtherFresh()
    {
        var (reis, organisatie) = await AangemeldAsync(ProviderProfile.Generiek);
        portaal.Klok.Vooruit(Later);
        var second = providers.Open(ProviderProfile.Generiek);
        await second.MeldAanAsync(organisatie);

        Assert.Equal(200, (await second.Client.GetAsync(BetalingModule.Pagina)).Status);
        (await reis.Client.GetAsync(BetalingModule.Pagina)).IsNaar(Vraag);
    }

    [Fact]
    public async Task Get_Fragment_LeavesThePageForTheProvider()
    {
        var (reis, _) = await AangemeldAsync(ProviderProfile.Generiek);
        portaal.Klok.Vooruit(Later);

        var answer = await reis.Client.HtmxAsync(BetalingModule.Pagina);

        Assert.Equal((200, Vraag), (answer.Status, Assert.Single(answer.Headers.GetValues(HtmxResponseHeaders.Keys.Redirect))));
    }

    [Fact]
    public async Task Get_NotSignedIn_SignsInAsUsual() =>
        (await providers.Open(ProviderProfile.Generiek).Client.GetAsync(BetalingModule.Pagina)).IsNaar("/aanmelden?terug=%2Fbetaling", 302);

    [Fact]
    public async Task Get_WithoutTheRightItself_IsRefusedAndNotAskedForAKey()
    {
        var (reis, organisatie) = (providers.Open(ProviderProfile.Generiek), await portaal.MaakOrganisatieAsync());
        await organisatie.ZetRolAsync(organisatie.Persoon, Rollen.Goedkeurder);
        await reis.MeldAanAsync(organisatie);
        portaal.Klok.Vooruit(TimeSpan.FromMinutes(6));

        (await reis.Client.GetAsync(BetalingModule.Pagina)).IsPagina("U hebt geen toegang tot deze pagina", 403);
    }

    private Task<(Reis, TestOrganisatie)> AangemeldAsync(ProviderProfile profile) => providers.AangemeldAsync(profile);
}
