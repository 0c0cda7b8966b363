using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace AmaWvg.Tests.Testing;

/// <summary>An answer of the portal. Pages and fragments are parsed and checked; other files are bytes.</summary>
public sealed class PortaalResponse
{
    private readonly PortaalClient _client;
    private readonly HttpResponseMessage _response;
    private readonly IElement? _root;

    private PortaalResponse(PortaalClient client, HttpRequestMessage request, HttpResponseMessage response, byte[] bytes)
    {
        (_client, _response, Bytes) = (client, response, bytes);
        Url = request.RequestUri!.IsAbsoluteUri ? request.RequestUri.PathAndQuery : request.RequestUri.OriginalString;
        if (Location is not null)
            PageChecks.CheckUrl(Location);
        if (IsHtml)
            _root = PageChecks.Check(Body, isFragment: (request.Headers.Contains("HX-Request") || IsVoorScript(request)) && Status is < 400 or 422);
    }

    /// <summary>Where it was asked, with the query.</summary>
    public string Url { get; }

    /// <summary>The status code.</summary>
    public int Status => (int)_response.StatusCode;

    public HttpResponseHeaders Headers => _response.Headers;

    public HttpContentHeaders ContentHeaders => _response.Content.Headers;

    public byte[] Bytes { get; }

    /// <summary>The body as text: HTML, CSV or plain.</summary>
    public string Body => Encoding.UTF8.GetString(Bytes);

    /// <summary>The words of the page's main part, or of the fragment.</summary>
    public string Words => (Root.QuerySelector("main") ?? Root).Words();

    /// <summary>Where a redirect leads: an own path, or the whole address elsewhere.</summary>
    public string? Location => _response.Headers.Location switch
    {
        null => null,
        { IsAbsoluteUri: true } own when own.GetLeftPart(UriPartial.Authority) == PortaalHost.Adres.GetLeftPart(UriPartial.Authority) => own.PathAndQuery,
        var other => other.OriginalString,
    };

    /// <summary>The <c>html</c> element of a page, or the one root of a fragment.</summary>
    public IElement Root => _root ?? throw new InvalidOperationException($"{Url} answered {Status} without HTML.");

    /// <summary>The main heading.</summary>
    public string H1 => Root.QuerySelector("h1")?.Words() ?? "";

    /// <summary>The page's title in the browser.</summary>
    public string Title => Root.Owner!.Title ?? "";

    /// <summary>Whether it is a page or a fragment.</summary>
    public bool IsHtml => _response.Content.Headers.ContentType?.MediaType == "text/html" && Bytes.Length > 0;

    // A draft that saves itself has no answer but the fragment.
    private static bool IsVoorScript(HttpRequestMessage request) =>
        request.Method == HttpMethod.Post && request.RequestUri!.OriginalString.EndsWith("/concept", StringComparison.Ordinal);

    internal static async Task<PortaalResponse> ReadAsync(PortaalClient client, HttpRequestMessage request, HttpResponseMessage response) =>
        new(client, request, response, await response.Content.ReadAsByteArrayAsync());

    /// <summary>Goes on with GET until there is a page; leaves an address outside the portal alone.</summary>
    public async Task<PortaalResponse> VolgAsync()
    {
        var answer = this;
        for (var hops = 0; answer.Location is ['/', ..] next; hops++)
        {
            Assert.True(hops < 5, $"{Url} redirects in circles, now to {next}.");
            answer = await _client.GetAsync(next);
        }
        return answer;
    }

    /// <summary>The form that holds a button with these words.</summary>
    public PortaalForm Form(string button)
    {
        var submit = Knoppen(button);
        Assert.True(submit.Count == 1, $"{Url} has {submit.Count} buttons '{button}'.");
        return new(_client, Url, submit[0]);
    }

    /// <summary>Whether there is one button with these words.</summary>
    public bool Heeft(string button) => Knoppen(button).Count == 1;

    /// <summary>The form that posts to an address, with the first of its buttons.</summary>
    public PortaalForm FormNaar(string action)
    {
        var buttons = Root.QuerySelectorAll<IHtmlButtonElement>($"form.form[method=post][action='{action}'] button[type=submit]:not([formaction])").ToList();
        Assert.Single(buttons.Select(button => button.Form).Distinct());
        return new(_client, Url, buttons[0]);
    }

    /// <summary>The link with these words.</summary>
    public IHtmlAnchorElement Link(string words) =>
        Assert.Single(Root.QuerySelectorAll<IHtmlAnchorElement>("a"), link => link.Words() == words);

    private List<IHtmlButtonElement> Knoppen(string words) => [.. Root.QuerySelectorAll<IHtmlButtonElement>("button").Where(b => b.Words() == words)];
}
