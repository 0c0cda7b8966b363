using System.Security.Claims;
using AmaWvg.Toegang.Afmelden;

namespace AmaWvg.Toegang;

internal static class AfmeldenEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost(PortaalUrls.Afmelden, Post).RequireAuthorization(Policies.Aangemeld);
        endpoints.MapGet(ToegangUrls.Afgemeld, Get);
    }

    // Nobody is told to be signed out who is not, or by an address that somebody else made.
    private static IResult Get(string? state, ClaimsPrincipal user, IExterneAanmelding provider) =>
        user.Identity is { IsAuthenticated: true } || (state is not null && !provider.IsEigenAfmelding(state))
            ? Results.Redirect(PortaalUrls.Start)
            : AfgemeldPage.Create();

    private static async Task<IResult> Post(HttpContext context, IExterneAanmelding provider, Beveiligingslog log)
    {
        await Sessiewissel.EndSessionAsync(context);
        log.Noteer(Beveiligingsfeit.Afgemeld);
        context.Response.Cookies.Delete(ListMemory.CookieName, new() { Path = "/", Secure = true, HttpOnly = true });
        context.Response.Headers["Clear-Site-Data"] = "\"cache\"";
        return Redirects.SeeOther(await provider.AfmeldadresAsync(context));
    }
}
