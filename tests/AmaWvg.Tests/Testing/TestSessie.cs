using System.Globalization;
using System.Security.Claims;
using AmaWvg.Toegang;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Testing;

/// <summary>Signs in as the portal does after the provider's answer: a row in its session table, its own cookie, and the right that goes with it.</summary>
internal static class TestSessie
{
    public static async Task<PortaalClient> MeldAanAsync(PortaalHost host, ClaimsPrincipal persoon)
    {
        if (persoon.FindFirstValue(SessieClaims.Profiel) is { } profiel)
            await host.Portaal.GeefRechtAsync(
                Insz.Hydrate(persoon.FindFirstValue(PersoonClaims.Insz)!), profiel, persoon.FindFirstValue(SessieClaims.Organisatie)!,
                [.. persoon.FindAll(ClaimTypes.Role).Select(rol => rol.Value)]);
        await using var scope = host.Services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        (context.Request.Scheme, context.Request.Host) = (PortaalHost.Adres.Scheme, new(PortaalHost.Adres.Host));
        await Sessiewissel.SignInAsync(context, MetSterkeSleutel(persoon, host.Portaal.Klok.GetUtcNow()));

        var client = new PortaalClient(host);
        client.Cookies.SetCookies(PortaalHost.Adres, Assert.Single(context.Response.Headers.SetCookie)!);
        return client;
    }

    // Shown just now, as far as the page that asks for it can tell.
    private static ClaimsPrincipal MetSterkeSleutel(ClaimsPrincipal persoon, DateTimeOffset nu)
    {
        var shown = persoon.Clone();
        ((ClaimsIdentity)shown.Identity!).AddClaims(
        [
            new(PersoonClaims.Acr, "urn:be:vlaanderen:authmech:eid"),
            new(PersoonClaims.AuthTime, nu.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
        ]);
        return shown;
    }

    /// <summary>Runs something with the portal's services as inside a request of that person; null for nobody.</summary>
    public static async Task<T> AlsAsync<T>(PortaalHost host, ClaimsPrincipal? persoon, Func<IServiceProvider, Task<T>> werk)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext { User = persoon ?? new() };
        return await werk(scope.ServiceProvider);
    }
}
