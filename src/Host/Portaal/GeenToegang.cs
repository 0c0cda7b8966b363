using Htmx;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace AmaWvg.Host;

/// <summary>What somebody sees who may not see a page.</summary>
internal static class GeenToegang
{
    /// <summary>
    /// Not signed in (any more): to the sign-in page. What was typed in a form is kept when that can be. A fragment gets a bare 401,
    /// so that the page around it stays.
    /// </summary>
    public static async Task AanmeldenAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var isBewaard = await ParkeerAsync(context.HttpContext);
        if (context.Request.IsHtmx())
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else if (isBewaard is { } kept)
            await Redirects.SeeOther(PortaalUrls.AanmeldenNaFormulier(context.Request.Path, kept)).ExecuteAsync(context.HttpContext);
        else
            // The host's name came with the request, so it stays out of the answer.
            context.Response.Redirect(HttpMethods.IsGet(context.Request.Method) ? new Uri(context.RedirectUri).PathAndQuery : context.Options.LoginPath);
    }

    /// <summary>Signed in but no profile chosen yet: to the choice, and what was typed in a form is kept. Otherwise 403.</summary>
    public static async Task WeigerenAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var hasProfile = context.HttpContext.User.HasClaim(claim => claim.Type == SessieClaims.Profiel);
        if (hasProfile || context.Request.IsHtmx())
        {
            context.HttpContext.RequestServices.GetRequiredService<Beveiligingslog>()
                .Noteer(Beveiligingsfeit.ToegangGeweigerd, hasProfile ? "rol ontbreekt" : "geen profiel gekozen");
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }
        await ParkeerAsync(context.HttpContext);
        context.Response.Redirect($"{PortaalUrls.Profiel}?terug={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}");
    }

    // Null when the request posts no form of a page that gives something back.
    private static async Task<bool?> ParkeerAsync(HttpContext context) =>
        !HttpMethods.IsGet(context.Request.Method) && HersteldFormulier.IsVoor(context)
            ? await context.RequestServices.GetRequiredService<IParkeerplaats>().ParkeerAsync(context)
            : null;
}
