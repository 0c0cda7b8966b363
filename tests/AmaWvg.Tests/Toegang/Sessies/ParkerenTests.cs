using AmaWvg.Tests.Overeenkomsten.Aanmelden;

namespace AmaWvg.Tests.Toegang.Sessies;

/// <summary>A form that comes after its session ended: what is kept, and what is not.</summary>
public sealed class ParkerenTests(Portaal portaal)
{
    private const string Pad = "/overeenkomsten/nieuw";
    private const string Bewaard = "/aanmelden?terug=%2Fovereenkomsten%2Fnieuw&ingevuld=bewaard";
    private const string Kwijt = "/aanmelden?terug=%2Fovereenkomsten%2Fnieuw&ingevuld=kwijt";

    public static TheoryData<string> Eindes => ["idle", "eight hours", "server"];

    [Theory]
    [MemberData(nameof(Eindes))]
    public async Task Post_SessionEnded_KeepsWhatWasTypedAndGivesItBack(string einde)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var form = (await AanmeldenScherm.OpenAsync(organisatie)).VulAllesIn();
        if (einde == "idle")
            portaal.Klok.Vooruit(TimeSpan.FromMinutes(31));
        else if (einde == "server")
            await organisatie.BeeindigSessiesAsync();
        else
            await organisatie.SessiesAsync("begonnen = begonnen - interval '8 hours'");

        var answer = await form.VerstuurAsync();

        answer.IsNaar(Bewaard);
        var signIn = (await answer.VolgAsync()).HeeftBericht("U bent afgemeld");
        Assert.Contains("u bent het niet kwijt", signIn.Words, StringComparison.Ordinal);
        Assert.Equal($"/aanmelden/digitale-sleutel?terug={Uri.EscapeDataString(Pad)}", signIn.Link("Aanmelden met digitale sleutel").GetAttribute("href"));
        var page = (await (await organisatie.ClientAsync()).GetAsync(Pad)).HeeftBericht("Wat u invulde, staat hieronder terug");
        Assert.Equal(form.Inhoud, page.FormNaar(Pad).Inhoud);
        Assert.Empty(await organisatie.OvereenkomstenAsync());
    }

    [Fact]
    public async Task Post_ByHtmx_KeepsItAndAnswers401()
    {
        var (organisatie, form) = await VerlopenAsync();

        var answer = await form.Client.SendAsync(Post(form, request => request.Headers.Add("HX-Request", "true")));

        Assert.Equal(401, answer.Status);
        Assert.Single(await organisatie.GeparkeerdAsync());
    }

    [Fact]
    public async Task Post_Kept_IsUnreadableAndHasNoTokens()
    {
        var (organisatie, form) = await VerlopenAsync();
        await form.VerstuurAsync();

        var kept = System.Text.Encoding.UTF8.GetString(Assert.Single(await organisatie.GeparkeerdAsync()));

        Assert.DoesNotContain("Getypt", kept, StringComparison.Ordinal);
        Assert.DoesNotContain(Pad, kept, StringComparison.Ordinal);
        var velden = await organisatie.GeparkeerdeVeldenAsync(Pad);
        Assert.Contains("referentie", velden);
        Assert.DoesNotContain(velden, veld => veld.StartsWith('_'));
    }

    [Fact]
    public async Task Post_SameFormTwice_IsKeptOnceAsLastTyped()
    {
        var (organisatie, form) = await VerlopenAsync();
        (await form.VerstuurAsync()).IsNaar(Bewaard);

        (await form.Vul(AanmeldenScherm.Referentie, "Beter").VerstuurAsync()).IsNaar(Bewaard);

        Assert.Single(await organisatie.GeparkeerdAsync());
        Assert.Equal("Beter", (await (await organisatie.ClientAsync()).GetAsync(Pad)).FormNaar(Pad).Value(AanmeldenScherm.Referentie));
    }

    [Fact]
    public async Task Post_TwoFormsOfOneSession_AreBothKept()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        var client = await organisatie.ClientAsync();
        PortaalForm[] forms = [(await client.GetAsync(Pad)).FormNaar(Pad).VulAllesIn(), (await client.GetAsync($"/deelnemers/{deelnemer.Id}/naam")).Form("Bewaren").VulAllesIn()];
        await organisatie.BeeindigSessiesAsync();
        foreach (var form in forms)
            await form.VerstuurAsync();

        client = await organisatie.ClientAsync();
        foreach (var form in forms)
            Assert.Equal(form.Inhoud, (await client.GetAsync(form.Action)).FormNaar(form.Action).Inhoud);
    }

    [Theory]
    [InlineData("from elsewhere")]
    [InlineData("too large")]
    [InlineData("much too large")]
    [InlineData("more than eight hours later")]
    [InlineData("unknown cookie")]
    [InlineData("no cookie")]
    [InlineData("key of somebody else")]
    [InlineData("key of another organisation")]
    [InlineData("no key")]
    [InlineData("too many fields")]
    public async Task Post_ThatCannotBeKept_SaysSo(string reason)
    {
        var (organisatie, form) = await VerlopenAsync();
        var other = await portaal.MaakOrganisatieAsync();
        var request = reason switch
        {
            "from elsewhere" => Post(form, request => request.Headers.Remove("Sec-Fetch-Site")),
            "too large" => Post(form, fields: form.Met("referentie", new('a', 64 * 1024))),
            "much too large" => Post(form, fields: form.Met("referentie", new('a', 200 * 1024))),
            "key of somebody else" => Post(form, fields: form.Met("_sleutel", (await AanmeldenScherm.OpenAsync(other)).Veld("_sleutel"))),
            "key of another organisation" => Post(form, fields: form.Met("_sleutel", await SleutelVoorAsync(other, organisatie.Persoon))),
            "no key" => Post(form, fields: form.Met("_sleutel", null)),
            "too many fields" => Post(form, fields: [.. form.Fields, .. Enumerable.Range(0, 2000).Select(n => KeyValuePair.Create($"veld{n}", ""))]),
            _ => Post(form),
        };
        var client = reason switch
        {
            "no cookie" => portaal.Bezoeker(),
            "unknown cookie" => await OnbekendAsync(),
            _ => form.Client,
        };
        if (reason == "more than eight hours later")
            portaal.Klok.Vooruit(TimeSpan.FromHours(8));

        var answer = await client.SendAsync(request);

        answer.IsNaar(Kwijt);
        Assert.Contains("konden wij niet voor u bijhouden", (await answer.VolgAsync()).Words, StringComparison.Ordinal);
        Assert.Empty(await organisatie.GeparkeerdAsync());
        Assert.Empty(await other.GeparkeerdAsync());
    }

    [Fact]
    public async Task Post_OfAFormWithoutAPage_GoesToSignInAsBefore()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var form = (await (await organisatie.ClientAsync()).GetAsync("/overeenkomsten")).Form("Afmelden");
        await organisatie.BeeindigSessiesAsync();

        (await form.VerstuurAsync()).IsNaar("/aanmelden", 302);
        Assert.Empty(await organisatie.GeparkeerdAsync());
    }

    private async Task<(TestOrganisatie Organisatie, PortaalForm Form)> VerlopenAsync()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var form = (await AanmeldenScherm.OpenAsync(organisatie)).VulAllesIn();
        await organisatie.BeeindigSessiesAsync();
        return (organisatie, form);
    }

    private static async Task<string> SleutelVoorAsync(TestOrganisatie organisatie, TestPersoon persoon)
    {
        await organisatie.GeefRechtAsync(persoon);
        return (await (await organisatie.ClientAsync(persoon)).GetAsync(Pad)).FormNaar(Pad).Veld("_sleutel");
    }

    private async Task<PortaalClient> OnbekendAsync()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await organisatie.ClientAsync();
        await organisatie.VerwijderSessiesAsync();
        return client;
    }

    private static HttpRequestMessage Post(
        PortaalForm form, Action<HttpRequestMessage>? change = null, IEnumerable<KeyValuePair<string, string>>? fields = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Pad)
        {
            Content = new FormUrlEncodedContent(fields ?? form.Fields),
            Headers = { { "Sec-Fetch-Site", "same-origin" } },
        };
        change?.Invoke(request);
        return request;
    }
}
