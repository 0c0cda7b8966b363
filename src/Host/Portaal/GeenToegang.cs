using AmaWvg.Kernel.Beveiliging;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Web.Layout;
using Htmx;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace AmaWvg.Host.Portaal;

/// <summary>What somebody sees who may not see a page.</summary>
internal static class GeenToegang
{
    /// <summary>Not signed in: to the sign-in page. A fragment gets a bare 401, so that the page around it stays.</summary>
    public static Task AanmeldenAsync(RedirectContext<CookieAuthenticationOptions> context) =>
        context.Request.IsHtmx() ? StatusAsync(context, StatusCodes.Status401Unauthorized) : RedirectAsync(context);

    /// <summary>Signed in but no profile chosen yet: to the choice. Otherwise 403.</summary>
    public static Task WeigerenAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var hasProfile = context.HttpContext.User.HasClaim(claim => claim.Type == SessieClaims.Profiel);
        if (hasProfile || context.Request.IsHtmx())
        {
            context.HttpContext.RequestServices.GetRequiredService<Beveiligingslog>()
                .Noteer(Beveiligingsfeit.ToegangGeweigerd, hasProfile ? "rol ontbreekt" : "geen profiel gekozen");
            return StatusAsync(context, StatusCodes.Status403Forbidden);
        }
        context.Response.Redirect($"{PortaalUrls.Profiel}?terug={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}");
        return Task.CompletedTask;
    }

    private static Task RedirectAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        // A form that was posted has no page to return to. The host's name came with the request, so it stays out of the answer.
        context.Response.Redirect(HttpMethods.IsGet(context.Request.Method) ? new Uri(context.RedirectUri).PathAndQuery : context.Options.LoginPath);
        return Task.CompletedTask;
    }

    private static Task StatusAsync(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
