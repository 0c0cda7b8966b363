using System.Net.Http.Headers;
using System.Text;

namespace AmaWvg.Host;

internal sealed record Tokens(string IdToken, string AccessToken);

internal static class TokenEndpoint
{
    private const string AssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    public static async Task<Tokens> RedeemAsync(
        OidcOptions options, string endpoint, string code, SignInRequest asked, DateTimeOffset now, CancellationToken cancellation)
    {
        List<KeyValuePair<string, string>> form =
        [
            new("grant_type", "authorization_code"),
            new("code", code),
            new("redirect_uri", asked.RedirectUri),
            new("code_verifier", asked.Verifier),
        ];
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint);
        if (options.ClientKey is { } key)
            form.AddRange([new("client_assertion_type", AssertionType), new("client_assertion", key.Sign(options.ClientId, options.Authority, now))]);
        else
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Credentials(options));
        request.Content = new FormUrlEncodedContent(form);

        var answer = await BackChannel.SendAsync(options.Backchannel, request, AanmeldFout.TokenAntwoord, cancellation);
        if (!string.Equals(BackChannel.Text(answer, "token_type"), "Bearer", StringComparison.OrdinalIgnoreCase)
            || BackChannel.Text(answer, "id_token") is not { Length: > 0 } idToken
            || BackChannel.Text(answer, "access_token") is not { Length: > 0 } accessToken)
            throw new AanmeldException(AanmeldFout.TokenAntwoord);
        return new(idToken, accessToken);
    }

    // RFC 6749, 2.3.1: both halves are form-encoded before they are joined.
    private static string Credentials(OidcOptions options) =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes(
            $"{Uri.EscapeDataString(options.ClientId)}:{Uri.EscapeDataString(options.ClientSecret)}"));
}
