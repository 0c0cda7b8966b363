using AmaWvg.Host;

namespace AmaWvg.Tests.Toegang.VerseAanmelding;

/// <summary>Signing in at a provider, with the portal's own sessions and key ring.</summary>
[Collection(nameof(ProviderPortaal))]
public sealed class AanmeldingTests(Portaal portaal, ProviderPortaal providers)
{
    [Theory]
    [MemberData(nameof(ProviderPortaal.Soorten), MemberType = typeof(ProviderPortaal))]
    public async Task Return_OfAPersonWithOneOrganisation_WorksForIt(ProviderProfile profile)
    {
        var (reis, organisatie) = await providers.AangemeldAsync(profile);

        var page = await reis.Client.GetAsync("/overeenkomsten");

        Assert.Equal(organisatie.Naam, page.Root.QuerySelector("header .org")?.TextContent);
    }

    [Theory]
    [MemberData(nameof(ProviderPortaal.Soorten), MemberType = typeof(ProviderPortaal))]
    public async Task Return_AfterARestart_SignsIn(ProviderProfile profile)
    {
        var reis = providers.Open(profile);
        var organisatie = await portaal.MaakOrganisatieAsync();
        reis.Persoon = organisatie.Persoon;
        var asked = await reis.Client.GetAsync("/aanmelden/digitale-sleutel?terug=%2Fovereenkomsten");
        await using var restarted = providers.Herstart(profile);

        var choice = await (await reis.Bij(restarted).TerugAsync(asked)).VolgAsync();

        choice.IsPagina("Kies een profiel");
        (await choice.Form("Profiel bevestigen").VerstuurEnVolgAsync()).IsPagina("Overeenkomsten");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Return_SentAgainToAProviderThatForgets_SignsInNobody(bool otherHost)
    {
        var reis = providers.Open(ProviderProfile.Generiek);
        reis.Persoon = (await portaal.MaakOrganisatieAsync()).Persoon;
        var asked = await reis.Client.GetAsync("/aanmelden/digitale-sleutel");
        var copied = reis.Client.Kopie();
        await using var restarted = providers.Herstart(ProviderProfile.Generiek);
        providers.Vergeet(true);
        await reis.TerugAsync(asked);

        var again = await reis.HerhaalAsync(otherHost ? new(restarted, copied.Cookies) : copied);
        providers.Vergeet(false);

        again.IsNaar("/aanmelden?fout=ongeldige-state&terug=%2Fprofiel", 302);
        Assert.Null(copied.Sessiecookie);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Return_OverAnExistingSession_EndsIt(bool samePerson)
    {
        var (reis, organisatie) = await providers.AangemeldAsync(ProviderProfile.Generiek);
        var before = reis.Client.Kopie();
        if (!samePerson)
            reis.Persoon = (await portaal.MaakOrganisatieAsync()).Persoon;

        var choice = await (await reis.TerugAsync(await reis.Client.GetAsync("/aanmelden/digitale-sleutel"))).VolgAsync();

        choice.IsPagina("Kies een profiel");
        Assert.NotEqual(before.Sessiecookie, reis.Client.Sessiecookie);
        (await before.GetAsync("/overeenkomsten")).IsNaar("/aanmelden?terug=%2Fovereenkomsten", 302);
        Assert.Equal(samePerson, choice.Words.Contains(organisatie.Naam, StringComparison.Ordinal));
    }

    [Fact]
    public async Task SignInToSignOut_EachEvent_LeavesOneLineInTheLog()
    {
        var (reis, organisatie) = (providers.Open(ProviderProfile.Generiek), await portaal.MaakOrganisatieAsync());
        var lines = portaal.Log.Volg();
        await reis.MeldAanAsync(organisatie);

        await (await reis.Client.GetAsync("/overeenkomsten")).Form("Afmelden").VerstuurAsync();

        var persoon = ClaimMapping.PersonId(reis.Issuer, reis.Persoon.Sub);
        // The portal that asks the provider may start only now, and says what is not safe.
        Assert.Collection(
            lines.Where(line => line.Contains("Beveiliging:", StringComparison.Ordinal) && !line.Contains(nameof(Beveiligingsfeit.OnveiligeInstelling), StringComparison.Ordinal)),
            line => Assert.StartsWith($"Information: Beveiliging: Aangemeld ; persoon {persoon}, profiel (null), GET ", line, StringComparison.Ordinal),
            line => Assert.StartsWith($"Information: Beveiliging: ProfielGekozen ; persoon {persoon}, profiel {organisatie.Hco}, POST /profiel", line, StringComparison.Ordinal),
            line => Assert.StartsWith($"Information: Beveiliging: Afgemeld ; persoon {persoon}, profiel {organisatie.Hco}, POST /afmelden", line, StringComparison.Ordinal));
    }
}
