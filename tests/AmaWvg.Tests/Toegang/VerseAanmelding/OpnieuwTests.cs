using System.Text.Json.Nodes;
using AmaWvg.Host;

namespace AmaWvg.Tests.Toegang.VerseAanmelding;

/// <summary>When showing the key again does not work out: a page that explains, and the session stays as it was.</summary>
[Collection(nameof(ProviderPortaal))]
public sealed class OpnieuwTests(Portaal portaal, ProviderPortaal providers)
{
    private const string Kop = "Meld u opnieuw aan voor deze stap";
    private const string AndereSleutel = "U koos een andere digitale sleutel dan hier nodig is. Probeer het opnieuw met uw eID of itsme.";
    private const string NietOpnieuw = "Voor deze stap moet u zich opnieuw aanmelden.";

    private static readonly Dictionary<string, (ProviderProfile[] Soorten, Action<JsonObject> Lie, string Text)> Leugens = new()
    {
        ["key too weak"] = (Enum.GetValues<ProviderProfile>(), c => c["acr"] = "urn:totp", AndereSleutel),
        ["key not told"] = (Enum.GetValues<ProviderProfile>(), c => c.Remove("acr"), AndereSleutel),
        ["key of the portal's own list, twice"] = (Enum.GetValues<ProviderProfile>(), c => c["acr"] = "urn:eid urn:itsme", AndereSleutel),
        ["shown long ago"] = (Enum.GetValues<ProviderProfile>(), c => c["auth_time"] = c["iat"]!.GetValue<long>() - 400, NietOpnieuw),
        ["shown before it was asked"] = ([ProviderProfile.Generiek], c => c["auth_time"] = c["iat"]!.GetValue<long>() - 60, NietOpnieuw),
        ["time not told"] = ([ProviderProfile.Generiek], c => c.Remove("auth_time"), NietOpnieuw),
    };

    public static TheoryData<ProviderProfile, string> Gevallen
    {
        get
        {
            var cases = new TheoryData<ProviderProfile, string>();
            foreach (var (name, (profiles, _, _)) in Leugens)
                foreach (var profile in profiles)
                    cases.Add(profile, name);
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Gevallen))]
    public async Task Return_NotWhatWasAsked_ExplainsAndLeavesTheSession(ProviderProfile profile, string name)
    {
        var (reis, _) = await providers.AangemeldAsync(profile);
        portaal.Klok.Vooruit(TimeSpan.FromMinutes(6));
        var cookie = reis.Client.Sessiecookie;
        reis.Liegt(Leugens[name].Lie);
        var lines = portaal.Log.Volg();

        var page = await (await reis.TerugAsync(await reis.Client.VolgAsync(BetalingModule.Pagina))).VolgAsync();

        page.IsPagina(Kop).HeeftBericht(Leugens[name].Text);
        Assert.Equal("/aanmelden/opnieuw/digitale-sleutel?terug=%2Fbetaling", page.Link("Opnieuw aanmelden").GetAttribute("href"));
        Assert.Single(lines, line => line.Contains("Beveiliging: AanmeldenGeweigerd ", StringComparison.Ordinal));
        Assert.Equal(cookie, reis.Client.Sessiecookie);
        Assert.Equal(200, (await reis.Client.GetAsync("/overeenkomsten")).Status);
        (await reis.Client.GetAsync(BetalingModule.Pagina)).IsNaar("/aanmelden/opnieuw/digitale-sleutel?terug=%2Fbetaling");
    }

    [Theory]
    [MemberData(nameof(ProviderPortaal.Soorten), MemberType = typeof(ProviderPortaal))]
    public async Task Return_Cancelled_KeepsTheSessionAndTheForm(ProviderProfile profile)
    {
        var (reis, _) = await providers.AangemeldAsync(profile);
        portaal.Klok.Vooruit(TimeSpan.FromMinutes(6));
        var form = (await reis.Client.GetAsync(BetalingModule.Formulier)).Form("Bewaren").Vul("Rekeningnummer", "BE68 5390 0754 7034");

        var page = await (await reis.AnnuleerAsync(await (await form.VerstuurAsync()).VolgAsync())).VolgAsync();

        page.IsPagina(Kop).HeeftBericht("U stopte met aanmelden. Kies hieronder opnieuw uw digitale sleutel.");
        (await reis.Client.GetAsync(BetalingModule.Formulier)).HeeftBericht("Wat u invulde, staat hieronder terug");
    }

    [Fact]
    public async Task Ask_WithOtherKeysInTheAddress_AsksForOurs()
    {
        var (reis, _) = await providers.AangemeldAsync(ProviderProfile.Generiek);

        var asked = await reis.Client.GetAsync("/aanmelden/opnieuw/digitale-sleutel?terug=%2Fbetaling&acr_values=urn%3Atotp&max_age=99999&prompt=none");

        var question = reis.Vraag(asked);
        Assert.Equal(("login", "300", "urn:eid urn:itsme"), ($"{question["prompt"]}", $"{question["max_age"]}", $"{question["acr_values"]}"));
    }

    [Theory]
    [InlineData("//evil.test")]
    [InlineData("https://evil.test/")]
    public async Task Ask_AddressElsewhereToReturnTo_GoesHome(string elsewhere)
    {
        var (reis, _) = await providers.AangemeldAsync(ProviderProfile.Generiek);

        var asked = await reis.Client.GetAsync($"/aanmelden/opnieuw/digitale-sleutel?terug={Uri.EscapeDataString(elsewhere)}");

        (await reis.TerugAsync(asked)).IsNaar("/", 302);
    }

    [Fact]
    public async Task Ask_NotSignedIn_SignsInFirst() =>
        (await providers.Open(ProviderProfile.Generiek).Client.GetAsync("/aanmelden/opnieuw?fout=andere-sleutel"))
            .IsNaar("/aanmelden?terug=%2Faanmelden%2Fopnieuw%3Ffout%3Dandere-sleutel", 302);

    [Fact]
    public async Task Return_SessionEndedMeanwhile_GoesOnInANewOne()
    {
        var (reis, organisatie) = await providers.AangemeldAsync(ProviderProfile.Generiek);
        portaal.Klok.Vooruit(TimeSpan.FromMinutes(6));
        var asked = await reis.Client.VolgAsync(BetalingModule.Pagina);
        await (await reis.Client.Kopie().GetAsync("/overeenkomsten")).Form("Afmelden").VerstuurAsync();

        var page = await (await reis.TerugAsync(asked)).VolgAsync();

        Assert.Equal(organisatie.Naam, page.IsPagina("Rekening wijzigen").Root.QuerySelector("header .org")?.TextContent);
    }
}
