using System.Net.Http.Headers;
using System.Text;

namespace AmaWvg.Host.Aanmelden;

internal sealed record Tokens(string IdToken, string AccessToken);

internal static class TokenEndpoint
{
    public static async Task<Tokens> RedeemAsync(
        OidcOptions options, string endpoint, string code, SignInRequest asked, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint)
        {
            Content = new FormUrlEncodedContent(
            [
                new("grant_type", "authorization_code"),
                new("code", code),
                new("redirect_uri", asked.RedirectUri),
                new("code_verifier", asked.Verifier),
            ]),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Credentials(options));

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
