using System.Text.RegularExpressions;
using AmaWvg.Tests.Architecture;
using AmaWvg.Tests.Domein.Types;
using AmaWvg.Tests.MijnVoorziening.Beheer;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>No national number comes to stand in an address, whatever the field and however it is written.</summary>
public sealed partial class InszInAdresTests(Portaal portaal)
{
    private const string Nummer = "85.02.28-997.59";
    private const string Mistypt = "85.02.28-997.58";
    private const string Controlegetal = "Controleer het INSZ-nummer: het controlegetal klopt niet";

    // Every list in which people type, and its fields; the person finds somebody there, or only hears that it does not count.
    private static readonly (string Url, bool Vindt, string[] Velden)[] Lijsten =
    [
        ("/overeenkomsten", true, ["zoek", "naam", "voornaam", "referentie", "startVan", "startTot", "eindeVan", "eindeTot", "aangemeldVan", "aangemeldTot"]),
        ("/deelnemers", false, ["zoek"]),
        ("/mijn-berichten", false, ["onderwerp", "datum"]),
        ("/begeleiding", false, ["zoek"]),
        ("/begeleiding/werkposten", false, ["zoek"]),
        ("/beheer/overeenkomsten", true, ["zoek", "voorziening", "startVan", "startTot", "eindeVan", "eindeTot"]),
        ("/beheer/voorzieningen", false, ["zoek"]),
        ("/beheer/remediering", false, ["zoek"]),
        ("/beheer/berichten/vragen", false, ["zoek"]),
        ("/inspectie/inspecties", false, ["zoek"]),
    ];

    public static TheoryData<string, string> Velden { get; } = new(Lijsten.SelectMany(lijst => lijst.Velden.Select(veld => (lijst.Url, veld))));

    public static TheoryData<string> Schrijfwijzen { get; } = [.. Inszteksten.Met];

    public static TheoryData<string> Anders { get; } = [.. Inszteksten.Anders];

    [Theory]
    [MemberData(nameof(Velden))]
    public async Task Lists_NumberInAnyField_LeadsOnWithoutIt(string url, string veld)
    {
        var (client, vindt) = (await ClientAsync(url), Lijsten.Single(lijst => lijst.Url == url).Vindt);
        var nummer = TestInsz.Nieuw().Weergave;
        var naar = vindt ? $"{url}?deelnemer={Guid.Empty}" : url;

        (await GetAsync(client, $"{url}?{veld}={nummer}")).IsNaar(naar);
        (await GetAsync(portaal.Bezoeker(), $"{url}?{veld}={nummer}&pagina=2")).IsNaar($"{url}?pagina=2");

        var form = (await client.GetAsync(url)).Form("Zoeken");
        var answer = await client.PostAsync(form.Action, form.Met(veld, nummer));
        if (vindt)
            answer.IsNaar(naar);
        else
            Assert.Contains("Een INSZ-nummer telt hier niet mee.", answer.Words, StringComparison.Ordinal);
        var getypt = Schoon(await PostHtmxAsync(form, veld, nummer, typt: true));
        Assert.Equal((200, true), (getypt.Status, !getypt.Headers.Contains("HX-Redirect")));
        Schoon(await PostHtmxAsync(form, veld, nummer, typt: false));
    }

    [Theory]
    [MemberData(nameof(Velden))]
    public async Task Lists_NumberThatFailsTheCheck_IsSaidAndStandsInNoAddress(string url, string veld)
    {
        var (client, vindt) = (await ClientAsync(url), Lijsten.Single(lijst => lijst.Url == url).Vindt);
        var getypt = veld == "zoek" ? $"Jan {Mistypt}" : Mistypt;
        (await GetAsync(client, $"{url}?{veld}={getypt}&pagina=2")).IsNaar($"{url}?pagina=2");

        var form = (await client.GetAsync(url)).Form("Zoeken");
        var page = Schoon(await client.PostAsync(form.Action, form.Met(veld, getypt)));

        Assert.Equal(200, page.Status);
        Assert.Contains(vindt ? Controlegetal : "Een INSZ-nummer telt hier niet mee.", page.Words, StringComparison.Ordinal);
        if (vindt)
        {
            Assert.Equal(getypt, page.Form("Zoeken").Veld(veld));
            Assert.StartsWith("Fout: ", page.Root.QuerySelector("title")!.TextContent, StringComparison.Ordinal);
        }
        foreach (var typt in new[] { true, false })
        {
            var deel = Schoon(await PostHtmxAsync(form, veld, getypt, typt));
            Assert.Equal((200, false), (deel.Status, deel.Headers.Contains("HX-Redirect")));
            Assert.Contains(vindt ? Controlegetal : "Een INSZ-nummer telt hier niet mee.", deel.Words, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Anders))]
    public async Task Search_OtherNumber_StandsInTheAddressAsBefore(string getypt)
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();
        var form = (await client.GetAsync("/overeenkomsten")).Form("Zoeken");

        (await client.PostAsync(form.Action, form.Met("referentie", getypt))).IsNaar($"/overeenkomsten?referentie={Uri.EscapeDataString(getypt)}");
        Assert.Equal(200, (await client.GetAsync($"/overeenkomsten?referentie={Uri.EscapeDataString(getypt)}")).Status);
    }

    [Theory]
    [MemberData(nameof(Schrijfwijzen))]
    public async Task Search_AnyWayOfWriting_FindsThePerson(string getypt)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync(insz: Insztekst.Eerste(getypt));
        var client = await organisatie.ClientAsync();

        (await GetAsync(client, $"/overeenkomsten?referentie={Uri.EscapeDataString(getypt)}")).IsNaar($"/deelnemers/{deelnemer.Id}");
        var form = (await client.GetAsync("/overeenkomsten")).Form("Zoeken").Vul("Zoeken in overeenkomsten", getypt);
        (await form.VerstuurAsync()).IsNaar($"/deelnemers/{deelnemer.Id}");
        Schoon(await PostHtmxAsync(form, "naam", getypt, typt: false));
    }

    [Fact]
    public async Task Search_TypedBitByBit_NeverShowsTheBeginningInTheAddress()
    {
        var form = (await (await (await portaal.MaakOrganisatieAsync()).ClientAsync()).GetAsync("/overeenkomsten")).Form("Zoeken");
        foreach (var veld in new[] { "zoek", "naam", "referentie" })
            for (var lengte = 8; lengte <= Nummer.Length; lengte++)
            {
                var answer = await PostHtmxAsync(form, veld, $"Jan {Nummer[..lengte]}", typt: true);
                Assert.Equal((veld, lengte, "false"), (veld, lengte, string.Join(' ', answer.Headers.GetValues("HX-Push-Url"))));
            }
    }

    [Fact]
    public async Task Search_OtherWords_StandInTheAddressAsBefore()
    {
        var form = (await (await (await portaal.MaakOrganisatieAsync()).ClientAsync()).GetAsync("/overeenkomsten")).Form("Zoeken");

        (await form.Vul("Zoeken in overeenkomsten", " Peeters 12 ").Vul("Startdatum van", "1/9/2026").VerstuurAsync()).IsNaar("/overeenkomsten?zoek=Peeters%2012&startVan=1%2F9%2F2026");
        Assert.Equal("/overeenkomsten?zoek=Peeters&startVan=1%2F9%2F2026", string.Join(' ', (await PostHtmxAsync(form, "zoek", "Peeters", typt: true)).Headers.GetValues("HX-Push-Url")));
    }

    [Fact]
    public async Task Get_EveryAddress_GoesOnWithoutTheNumber()
    {
        var dossier = await Proefdossier.MaakAsync(portaal);
        var (begeleider, medewerker) = (await dossier.Organisatie.ClientAsync(), await portaal.BehandelaarAsync());
        var beheerder = await dossier.Keten.Keten.ClientAsync(dossier.Keten.Keten.Hoofd);
        var inspecteur = (await Actor.MaakAsync(portaal, dossier, Rollen.Inspecteur)).Client;
        foreach (var route in Routes.Alle(portaal).Where(address => address.Method == "GET").Select(address => address.Route).Distinct().Where(route => !route.StartsWith("/health", StringComparison.Ordinal)))
        {
            var url = dossier.Url(route);
            var client = Actor.IsBeheer(route) ? medewerker : Actor.IsToegangsbeheer(route) ? beheerder : Actor.IsInspectie(route) ? inspecteur : begeleider;
            var answer = await GetAsync(client, $"{url}{(url.Contains('?', StringComparison.Ordinal) ? '&' : '?')}iets=Jan {Nummer}&terug=/overeenkomsten?zoek={Nummer}&sorteer=naam");
            Assert.True(answer.Status is 303 or 302, $"{route} answered {answer.Status}.");
            answer = await GetAsync(client, $"{url}{(url.Contains('?', StringComparison.Ordinal) ? '&' : '?')}iets=Jan {Mistypt}&terug=/overeenkomsten?zoek={Mistypt}&sorteer=naam");
            Assert.True(answer.Status is 303 or 302, $"{route} answered {answer.Status}.");
        }
    }

    [Fact]
    public async Task Merger_NumberInAField_IsAnErrorThereAndStandsInNoAddress()
    {
        var van = await portaal.MaakOrganisatieAsync();
        var client = await portaal.BehandelaarAsync();
        var form = (await client.GetAsync($"/beheer/voorzieningen/{await van.VoorzieningAsync()}/fusie-of-overname")).Form("Verder");

        var page = Schoon(await form.Kies("Fusie").Vul("HCO-nummer van de andere voorziening", Nummer).Vul("Datum", Nummer).VerstuurAsync());

        page.IsPagina("Fusie of overname", 422).HeeftFout("HCO-nummer van de andere voorziening", "Er is geen voorziening met dit HCO-nummer");
        Assert.Equal(Nummer, page.Form("Verder").Value("Datum"));
    }

    private async Task<PortaalClient> ClientAsync(string url) => url.StartsWith("/beheer", StringComparison.Ordinal)
        ? await portaal.MedewerkerAsync(new(), Rollen.Beslisser)
        : url.StartsWith("/inspectie", StringComparison.Ordinal) ? await portaal.InspecteurAsync()
        : await (await portaal.MaakOrganisatieAsync()).ClientAsync();

    private static async Task<PortaalResponse> GetAsync(PortaalClient client, string url) =>
        Schoon(await client.SendAsync(new(HttpMethod.Get, url), maySendInsz: true));

    private static Task<PortaalResponse> PostHtmxAsync(PortaalForm form, string veld, string waarde, bool typt)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, form.Action) { Content = Formulierbestand.Inhoud(form.Met(veld, waarde)) };
        foreach (var (naam, inhoud) in new[] { ("Sec-Fetch-Site", "same-origin"), ("HX-Request", "true"), ("HX-Source", "form#x"), ("HX-Current-URL", $"https://localhost{form.Action}"), ("Typt", typt ? "true" : "false") })
            request.Headers.Add(naam, inhoud);
        return form.Client.SendAsync(request);
    }

    private static PortaalResponse Schoon(PortaalResponse answer)
    {
        foreach (var adres in answer.Headers.Where(header => header.Key is "Location" || header.Key.StartsWith("HX-", StringComparison.Ordinal)).SelectMany(header => header.Value))
            Assert.False(Insztekst.Lijkt(Sleutel().Replace(Uri.UnescapeDataString(Uri.UnescapeDataString(adres)), "x")), adres);
        return answer;
    }

    // The groups of a key are no number.
    [GeneratedRegex("[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")]
    private static partial Regex Sleutel();
}
