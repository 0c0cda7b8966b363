using System.Net;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Net.Http.Headers;

namespace AmaWvg.Tests.Host.SignIn;

// One person's browser: keeps cookies, follows nothing by itself.
internal sealed class Browser(TestServer server)
{
    private static readonly Uri Portal = new("https://localhost");

    public CookieContainer Cookies { get; } = new();

    // Everything that came to this browser, an answer at a time: address, headers, cookies, page.
    public List<string> Received { get; } = [];

    public Browser Copy()
    {
        var copy = new Browser(server);
        copy.Cookies.Add(Cookies.GetCookies(Portal));
        return copy;
    }

    public Task<HttpResponseMessage> GetAsync(string address) => SendAsync(HttpMethod.Get, address);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address)
    {
        using var request = new HttpRequestMessage(method, new Uri(Portal, address));
        if (Cookies.GetCookieHeader(Portal) is { Length: > 0 } cookies) request.Headers.Add(HeaderNames.Cookie, cookies);
        using var invoker = new HttpMessageInvoker(server.CreateHandler());
        var response = await invoker.SendAsync(request, TestContext.Current.CancellationToken);
        if (response.Headers.TryGetValues(HeaderNames.SetCookie, out var set))
            foreach (var cookie in set) Cookies.SetCookies(Portal, cookie);
        Received.Add($"{response.Headers}{response.Content.Headers}{await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
        return response;
    }
}
