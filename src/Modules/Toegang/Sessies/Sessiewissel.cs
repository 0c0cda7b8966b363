using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace AmaWvg.Toegang;

/// <summary>
/// Ends the browser's session, so that the next sign-in gets a new key. The cookie handler would keep the old key
/// (dotnet/aspnetcore #47503), and a copy of the old cookie would then become the new session.
/// </summary>
public static class Sessiewissel
{
    /// <summary>Ends the session that the browser's cookie names, and hides that cookie from the rest of the request.</summary>
    public static async Task EndSessionAsync(HttpContext context)
    {
        var handler = await FreshHandlerAsync(context);
        if ((await handler.AuthenticateAsync()).Succeeded)
            await handler.SignOutAsync(null);
        var name = context.RequestServices.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(SessieClaims.Scheme).Cookie.Name!;
        var others = context.Request.Cookies.Where(cookie => !cookie.Key.StartsWith(name, StringComparison.Ordinal));
        context.Request.Headers[HeaderNames.Cookie] = string.Join("; ", others.Select(cookie => $"{cookie.Key}={cookie.Value}"));
    }

    /// <summary>
    /// Ends the browser's session before somebody signs in, and says whose session the next one is: with the profile to go on with,
    /// as long as the person still has the right.
    /// </summary>
    public static async Task<ClaimsPrincipal> BeginAsync(HttpContext context, ClaimsPrincipal persoon, string? profiel)
    {
        await EndSessionAsync(context);
        if (profiel is null)
            return persoon;
        var profielen = await context.RequestServices.GetRequiredService<IToegangsrechten>().VanAsync(persoon, context.RequestAborted);
        return profielen.FirstOrDefault(recht => recht.Sleutel == profiel) is { } recht ? Profielsessie.Van(persoon, recht, profielen.Count > 1) : persoon;
    }

    /// <summary>Signs in under a new key; the rest of the request is that session's.</summary>
    public static async Task SignInAsync(HttpContext context, ClaimsPrincipal principal)
    {
        await EndSessionAsync(context);
        var handler = await FreshHandlerAsync(context);
        await handler.SignInAsync(principal, new AuthenticationProperties());
        context.User = principal;
    }

    // The framework's handler of this request would remember the key of the old session, and go on with it.
    private static async Task<CookieAuthenticationHandler> FreshHandlerAsync(HttpContext context)
    {
        var schemes = context.RequestServices.GetRequiredService<IAuthenticationSchemeProvider>();
        var handler = ActivatorUtilities.CreateInstance<CookieAuthenticationHandler>(context.RequestServices);
        await handler.InitializeAsync((await schemes.GetSchemeAsync(SessieClaims.Scheme))!, context);
        return handler;
    }
}
