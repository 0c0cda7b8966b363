using System.Net;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;

namespace AmaWvg.Tests.Testing;

/// <summary>A browser without script: keeps cookies, follows nothing by itself. Every page it gets passes <see cref="PageChecks"/>.</summary>
public sealed class PortaalClient
{
    internal PortaalClient(PortaalHost host, CookieContainer? cookies = null) => (Host, Cookies) = (host, cookies ?? new());

    public CookieContainer Cookies { get; }

    internal PortaalHost Host { get; }

    /// <summary>The session cookie, as somebody could copy it.</summary>
    public string? Sessiecookie => Cookies.GetCookies(PortaalHost.Adres)["__Host-eloket"]?.Value;

    /// <summary>Another browser with a copy of this one's cookies.</summary>
    public PortaalClient Kopie()
    {
        var copy = new CookieContainer();
        copy.Add(Cookies.GetCookies(PortaalHost.Adres));
        return new(Host, copy);
    }

    /// <summary>Gets a page as the browser does.</summary>
    public Task<PortaalResponse> GetAsync(string url) => SendAsync(new(HttpMethod.Get, url));

    /// <summary>Gets a page and follows where it leads.</summary>
    public async Task<PortaalResponse> VolgAsync(string url) => await (await GetAsync(url)).VolgAsync();

    /// <summary>Gets a fragment as htmx does.</summary>
    public Task<PortaalResponse> HtmxAsync(string url) => SendAsync(new(HttpMethod.Get, url) { Headers = { { "HX-Request", "true" } } });

    /// <summary>Posts fields as a form of the portal itself does; for other posts use <see cref="SendAsync"/>.</summary>
    public Task<PortaalResponse> PostAsync(string url, IEnumerable<KeyValuePair<string, string>> fields) =>
        SendAsync(new(HttpMethod.Post, url) { Content = Formulierbestand.Inhoud(fields), Headers = { { "Sec-Fetch-Site", "same-origin" } } });

    /// <summary>Sends any request. Only a test of what happens to an INSZ in an address may send one there.</summary>
    public async Task<PortaalResponse> SendAsync(HttpRequestMessage request, bool maySendInsz = false)
    {
        if (!maySendInsz)
            PageChecks.CheckUrl(request.RequestUri!.OriginalString);
        using var http = new HttpClient(new CookieContainerHandler(Cookies) { InnerHandler = new CookieLooptijd { InnerHandler = Host.Handler } }) { BaseAddress = PortaalHost.Adres };
        using (request)
        {
            var answer = await PortaalResponse.ReadAsync(this, request, await http.SendAsync(request));
            Assert.Empty(Host.Log.Lekken);
            return answer;
        }
    }
}
