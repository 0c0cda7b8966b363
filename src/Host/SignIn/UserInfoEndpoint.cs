using System.Net.Http.Headers;
using System.Text.Json;

namespace AmaWvg.Host;

internal static class UserInfoEndpoint
{
    public static async Task<JsonElement> GetAsync(
        OidcOptions options, string endpoint, string accessToken, string subject, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, endpoint);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
        var answer = await BackChannel.SendAsync(options.Backchannel, request, AanmeldFout.Persoonsgegevens, cancellation);
        return BackChannel.Text(answer, "sub") == subject ? answer : throw new AanmeldException(AanmeldFout.Persoonsgegevens);
    }
}
