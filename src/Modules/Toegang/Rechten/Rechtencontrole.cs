using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.Features;

namespace AmaWvg.Toegang;

/// <summary>
/// Looks at every request whether the right of the session is still what it was when the profile was chosen. A session whose right
/// was withdrawn, or whose roles changed, ends at once: nobody works on in half of an old and half of a new right.
/// </summary>
internal static class Rechtencontrole
{
    public static async Task CheckAsync(CookieValidatePrincipalContext context)
    {
        var (http, user) = (context.HttpContext, context.Principal!);
        if (user.FindFirstValue(SessieClaims.Profiel) is not { } sleutel)
            return;
        var services = http.RequestServices;
        var profielen = await services.GetRequiredService<IToegangsrechten>().VanAsync(user, http.RequestAborted);
        if (profielen.FirstOrDefault(recht => recht.Sleutel == sleutel) is { } recht && HasTheseRoles(user, recht))
            return;

        var sessie = http.Features.GetRequiredFeature<BekendeSessie>();
        await services.GetRequiredService<SessieEinde>().DoorRechtAsync(sessie, http.RequestAborted);
        http.Features.Set(sessie with { Reden = Sessiereden.Recht });
        context.RejectPrincipal();
    }

    private static bool HasTheseRoles(ClaimsPrincipal user, Profiel recht) =>
        user.FindAll(ClaimTypes.Role).Select(claim => claim.Value).ToHashSet().SetEquals(recht.Rollen);
}
