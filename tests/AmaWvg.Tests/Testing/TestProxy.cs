namespace AmaWvg.Tests.Testing;

/// <summary>Passes on to the portal's own server, as the proxy does that ends TLS.</summary>
internal sealed class TestProxy(Uri server) : DelegatingHandler(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Host = request.RequestUri!.Authority;
        request.Headers.Add("X-Forwarded-Proto", request.RequestUri.Scheme);
        // The cookies above belong to the address that the browser knows.
        var known = request.RequestUri;
        request.RequestUri = new(server, known.PathAndQuery);
        var answer = await base.SendAsync(request, cancellationToken);
        request.RequestUri = known;
        return answer;
    }
}
