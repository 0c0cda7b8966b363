using System.Text.Json.Nodes;
using AmaWvg.Host;
using AmaWvg.Tests.Host.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace AmaWvg.Tests.Toegang.VerseAanmelding;

/// <summary>One person with a browser, going from the portal to the provider and back.</summary>
internal sealed class Reis
{
    private readonly LyingProvider _provider;
    private string _terug = "";

    public Reis(LyingProvider provider, PortaalHost host)
    {
        (_provider, Client) = (provider, new(host));
        Liegt(_ => { });
    }

    public PortaalClient Client { get; private set; }

    public TestPersoon Persoon { get; set; } = new();

    public string Issuer => _provider.Issuer;

    /// <summary>The same browser, in which the portal was restarted.</summary>
    public Reis Bij(PortaalHost host)
    {
        Client = new(host, Client.Cookies);
        return this;
    }

    /// <summary>Signs in and works for an organisation from then on.</summary>
    public async Task MeldAanAsync(TestOrganisatie organisatie)
    {
        Persoon = organisatie.Persoon;
        var choice = await (await TerugAsync(await Client.GetAsync("/aanmelden/digitale-sleutel"))).VolgAsync();
        await choice.Form("Profiel bevestigen").Kies(organisatie.Naam).VerstuurAsync();
    }

    /// <summary>What the provider says about the person besides the truth.</summary>
    public void Liegt(Action<JsonObject> lie) => _provider.Claims = claims =>
    {
        claims["sub"] = Persoon.Sub;
        claims[_provider.Profile == ProviderProfile.Acm ? "rrn" : "insz"] = Persoon.Insz.Waarde;
        lie(claims);
    };

    /// <summary>The question that the portal sends along to the provider.</summary>
    public IQueryCollection Vraag(PortaalResponse redirect)
    {
        Assert.StartsWith($"{_provider.Issuer}/auth?", redirect.Location, StringComparison.Ordinal);
        return new QueryCollection(QueryHelpers.ParseQuery(new Uri(redirect.Location!).Query));
    }

    /// <summary>The person shows the key, and the browser comes back.</summary>
    public Task<PortaalResponse> TerugAsync(PortaalResponse redirect)
    {
        var question = Vraag(redirect);
        return KomTerugAsync(question, ("code", _provider.Authorize(question)));
    }

    /// <summary>The person changes their mind at the provider.</summary>
    public Task<PortaalResponse> AnnuleerAsync(PortaalResponse redirect) => KomTerugAsync(Vraag(redirect), ("error", "access_denied"));

    /// <summary>The same answer again, in a browser with these cookies.</summary>
    public async Task<PortaalResponse> HerhaalAsync(PortaalClient browser) => await browser.GetAsync(_terug);

    private Task<PortaalResponse> KomTerugAsync(IQueryCollection question, (string Name, string Value) answer)
    {
        var query = new Dictionary<string, string?> { [answer.Name] = answer.Value, ["state"] = question["state"] };
        if (_provider.Profile == ProviderProfile.Generiek)
            query["iss"] = _provider.Issuer;
        return Client.GetAsync(_terug = QueryHelpers.AddQueryString("/aanmelden/terug", query));
    }
}
