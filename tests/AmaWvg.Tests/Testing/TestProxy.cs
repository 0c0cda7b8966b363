namespace AmaWvg.Tests.Testing;

/// <summary>Passes on to the portal's own server, as the proxy does that ends TLS. Who waits to be asked for a body waits as long as it takes.</summary>
internal sealed class TestProxy(Uri server) : DelegatingHandler(
    new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, Expect100ContinueTimeout = TimeSpan.FromMinutes(1) })
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
