using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Layout;
using AmaWvg.Web.Requests;
using Htmx;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace AmaWvg.Host.Portaal;

/// <summary>What somebody sees who may not see a page.</summary>
internal static class GeenToegang
{
    /// <summary>
    /// Not signed in (any more): to the sign-in page. What was typed in a form is kept when that can be. A fragment gets a bare 401,
    /// so that the page around it stays.
    /// </summary>
    public static async Task AanmeldenAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var isPage = HttpMethods.IsGet(context.Request.Method);
        var isForm = !isPage && HersteldFormulier.IsVoor(context.HttpContext);
        var isBewaard = isForm && await context.HttpContext.RequestServices.GetRequiredService<IParkeerplaats>().ParkeerAsync(context.HttpContext);
        if (context.Request.IsHtmx())
            await StatusAsync(context, StatusCodes.Status401Unauthorized);
        else if (isForm)
            await Redirects.SeeOther(PortaalUrls.AanmeldenNaFormulier(context.Request.Path, isBewaard)).ExecuteAsync(context.HttpContext);
        else
            // The host's name came with the request, so it stays out of the answer.
            context.Response.Redirect(isPage ? new Uri(context.RedirectUri).PathAndQuery : context.Options.LoginPath);
    }

    /// <summary>Signed in but no profile chosen yet: to the choice. Otherwise 403.</summary>
    public static Task WeigerenAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (context.HttpContext.User.HasClaim(claim => claim.Type == SessieClaims.Profiel) || context.Request.IsHtmx())
            return StatusAsync(context, StatusCodes.Status403Forbidden);
        context.Response.Redirect($"{PortaalUrls.Profiel}?terug={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}");
        return Task.CompletedTask;
    }

    private static Task StatusAsync(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
