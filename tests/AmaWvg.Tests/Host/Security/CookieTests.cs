using System.Text.RegularExpressions;
using Microsoft.Net.Http.Headers;

namespace AmaWvg.Tests.Host.Security;

public sealed partial class CookieTests(Portaal portaal)
{
    [Fact]
    public async Task Get_EveryCookieOfThePortal_IsForThisHostOnlyAndUnreadableForScript()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await portaal.MeldAanAsync(organisatie.Persoon);
        var page = await client.GetAsync("/profiel");
        var chosen = await page.Form("Profiel bevestigen").Kies(organisatie.Naam).VerstuurAsync();
        var challenge = await client.GetAsync("/aanmelden/digitale-sleutel");

        string[] lines = [.. Cookies(page), .. Cookies(chosen), .. Cookies(challenge)];

        Assert.Equal(
            ["__Host-aanmelden-", "__Host-eloket", "__Host-formulier"],
            lines.Select(line => AfterPrefix().Replace(line[..line.IndexOf('=', StringComparison.Ordinal)], "$1")).Distinct().Order(StringComparer.Ordinal));
        Assert.All(SetCookieHeaderValue.ParseList(lines), cookie =>
        {
            Assert.True(cookie.Secure && cookie.HttpOnly, cookie.Name.Value);
            Assert.Equal(("/", false, SameSiteMode.Lax), (cookie.Path.Value, cookie.Domain.HasValue, cookie.SameSite));
        });
    }

    private static IEnumerable<string> Cookies(PortaalResponse answer) => answer.Headers.TryGetValues("Set-Cookie", out var lines) ? lines : [];

    [GeneratedRegex("^(__Host-aanmelden-).*")]
    private static partial Regex AfterPrefix();
}
