using System.Net.Http.Headers;
using AmaWvg.MijnVoorziening;

namespace AmaWvg.Tests.MijnVoorziening.Erkenningsaanvragen;

/// <summary>The screens of one application, as an applicant uses them.</summary>
internal sealed class Aanvraagscherm(PortaalClient client, Guid id)
{
    public const string Verder = "Bewaren en verder gaan";
    public const string Valideer = "Valideer diploma";

    /// <summary>Answers with which only the proof of experience is missing.</summary>
    public static IReadOnlyDictionary<string, string> Antwoorden { get; } = new Dictionary<string, string>
    {
        ["heeftBachelors"] = "nee",
        ["heeftErvaring"] = "ja",
        ["ervaring"] = "Vijf begeleiders.\nElk tien jaar ervaring.",
        ["heeftEigenVerzekering"] = "ja",
        ["heeftDeelnemersverzekering"] = "ja",
        ["deelnemersverzekering"] = "Polis voor iedereen.",
        ["doelgroep"] = "Mensen die niet of nog niet betaald kunnen werken.",
        ["modelovereenkomst"] = "ja",
        ["geenCombinatie"] = "ja",
    };

    public PortaalClient Client => client;

    public string Criteria => Url(Aanvraagstap.Erkenningscriteria);

    /// <summary>A part of the second step.</summary>
    public string Deel(string deel) => $"{Criteria}/{deel}";

    public string Informatie => Url(Aanvraagstap.Voorzieningsinformatie);

    public string Controleren => Url(Aanvraagstap.Controleren);

    /// <summary>How a page of the organisation knows that it leads back to the check.</summary>
    public string Herkomst => $"aanvraag={id}&stap=controleren";

    public string Aanvraag => $"/mijn-voorziening/erkenningsaanvragen/{id}";

    public static async Task<Aanvraagscherm> OpenAsync(TestOrganisatie organisatie, Guid? id = null) =>
        new(await organisatie.ClientAsync(), id ?? (await organisatie.MaakAanvraagAsync()).Id);

    /// <summary>What the form of a step sends with these fields instead of its own; null leaves one out.</summary>
    public async Task<Stapformulier> FormAsync(string stap) => Stapformulier.Van(await client.GetAsync(stap));

    /// <summary>Fills in a step and presses its last button.</summary>
    public async Task<PortaalResponse> VulAsync(string stap, IReadOnlyDictionary<string, string> velden) => await (await FormAsync(stap)).Met(velden).VerstuurAsync();

    private string Url(Aanvraagstap stap) => $"{Aanvraag}/{stap.ToString().ToLowerInvariant()}";
}

/// <summary>The form of a step by the names of its fields: its answers have the same labels more than once.</summary>
internal sealed class Stapformulier
{
    private readonly PortaalResponse _page;
    private readonly PortaalClient _client;
    private readonly List<KeyValuePair<string, string>> _velden;
    private readonly List<(string Veld, string Naam, byte[] Inhoud)> _bestanden = [];

    private Stapformulier(PortaalResponse page)
    {
        var form = page.Form(Aanvraagscherm.Verder);
        (_page, _client, _velden) = (page, form.Client, [.. form.Fields]);
    }

    public static Stapformulier Van(PortaalResponse page) => new(page);

    public string Waarde(string veld) => _velden.SingleOrDefault(v => v.Key == veld).Value ?? "";

    public Stapformulier Met(string veld, string waarde)
    {
        _velden.RemoveAll(v => v.Key == veld);
        _velden.Add(new(veld, waarde));
        return this;
    }

    public Stapformulier Met(IReadOnlyDictionary<string, string> velden)
    {
        foreach (var (veld, waarde) in velden)
            Met(veld, waarde);
        return this;
    }

    public Stapformulier MetBestand(string vraag, string naam, byte[] inhoud)
    {
        _bestanden.Add(($"bestand-{vraag}", naam, inhoud));
        return this;
    }

    /// <summary>Presses a button of the form.</summary>
    public Task<PortaalResponse> VerstuurAsync(string knop = Aanvraagscherm.Verder) => SendAsync(_page.Form(knop).Action);

    public async Task<PortaalResponse> VerstuurEnVolgAsync(string knop = Aanvraagscherm.Verder) => await (await VerstuurAsync(knop)).VolgAsync();

    /// <summary>Saves by itself, as htmx does while somebody types.</summary>
    public Task<PortaalResponse> BewaarStilAsync() => SendAsync(Concept, isHtmx: true);

    /// <summary>Saves by itself, in a portal at another address.</summary>
    public async Task<string> BewaarStilAsync(Uri portaal)
    {
        using var http = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = portaal };
        using var request = new HttpRequestMessage(HttpMethod.Post, Concept) { Content = new FormUrlEncodedContent(_velden) };
        request.Headers.Add("Cookie", _client.Cookies.GetCookieHeader(PortaalHost.Adres));
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        request.Headers.Add("HX-Request", "true");
        using var answer = await http.SendAsync(request);
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private string Concept => _page.Root.QuerySelector("[data-hx-post]")!.GetAttribute("data-hx-post")!;

    private Task<PortaalResponse> SendAsync(string url, bool isHtmx = false)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = isHtmx ? new FormUrlEncodedContent(_velden) : Multipart() };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        if (isHtmx)
            request.Headers.Add("HX-Request", "true");
        return _client.SendAsync(request);
    }

    private MultipartFormDataContent Multipart()
    {
        var content = new MultipartFormDataContent();
        foreach (var (veld, waarde) in _velden)
            content.Add(new StringContent(waarde), $"\"{veld}\"");
        foreach (var (veld, naam, inhoud) in _bestanden)
            content.Add(new ByteArrayContent(inhoud) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, veld, naam);
        return content;
    }
}
