using System.Text.RegularExpressions;

namespace AmaWvg.Tests.Testing;

/// <summary>The cookie box goes by the real clock, the portal by that of the tests: an end in the portal's time says nothing there, but for a cookie that is taken away.</summary>
internal sealed partial class CookieLooptijd : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        if (answer.Headers.TryGetValues("Set-Cookie", out var cookies))
        {
            var zonder = cookies.Select(cookie => Einde().Replace(cookie, "")).ToList();
            answer.Headers.Remove("Set-Cookie");
            answer.Headers.TryAddWithoutValidation("Set-Cookie", zonder);
        }
        return answer;
    }

    [GeneratedRegex(@"; expires=(?!Thu, 01 Jan 1970)[^;]*", RegexOptions.IgnoreCase)]
    private static partial Regex Einde();
}
