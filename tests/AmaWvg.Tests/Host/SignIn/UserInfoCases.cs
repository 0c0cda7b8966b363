using System.Text.Json.Nodes;
using AmaWvg.Host;
using Microsoft.AspNetCore.Http;
using static AmaWvg.Tests.Host.SignIn.TokenEndpointCases;

namespace AmaWvg.Tests.Host.SignIn;

// A provider that gives the person's data apart; one like the Flemish never does.
internal static class UserInfoCases
{
    public static readonly SignInCase[] All =
    [
        SignInCase.Good("claims at userinfo", p => Asking(p, "persoon-1")).OnlyFor(ProviderProfile.Generiek),
        UserInfo("other sub", p => Asking(p, "persoon-2")),
        UserInfo("no sub", p => Asking(p, null)),
        UserInfo("401", p => { Asking(p, null); p.UserInfo = c => Write(c, 401, Json, "{}"); }),
        UserInfo("HTML", p => { Asking(p, null); p.UserInfo = c => Write(c, 200, "text/html", "<p>"); }),
        UserInfo("JWT, signed or not", p => { Asking(p, null); p.UserInfo = c => Write(c, 200, "application/jwt", "eyJhbGciOiJub25lIn0.e30."); }),
        UserInfo("1 MB", p => { Asking(p, null); p.UserInfo = c => Write(c, 200, Json, $"{{\"x\":\"{new string('x', 1_000_000)}\"}}"); }),
    ];

    private static SignInCase UserInfo(string name, Action<LyingProvider> lie) =>
        new($"userinfo: {name}", AanmeldFout.Persoonsgegevens) { Lie = lie, Only = ProviderProfile.Generiek };

    private static void Asking(LyingProvider provider, string? subject)
    {
        var person = new JsonObject { ["sub"] = subject, ["insz"] = LyingProvider.Insz, ["family_name"] = "Begeleider" };
        provider.Claims = claims => { claims.Remove("insz"); claims.Remove("family_name"); };
        provider.UserInfo = context => context.Response.WriteAsJsonAsync(person);
    }
}
