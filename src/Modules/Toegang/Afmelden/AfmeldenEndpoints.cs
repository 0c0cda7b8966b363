using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Toegang.Sessies;
using AmaWvg.Web.Layout;
using AmaWvg.Web.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.Toegang.Afmelden;

internal static class AfmeldenEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost(PortaalUrls.Afmelden, Post).RequireAuthorization(Policies.Aangemeld);
        endpoints.MapGet(ToegangUrls.Afgemeld, () => AfgemeldPage.Create());
    }

    private static async Task<IResult> Post(HttpContext context, IExterneAanmelding provider)
    {
        await Sessiewissel.EndSessionAsync(context);
        return Redirects.SeeOther(await provider.AfmeldadresAsync(context));
    }
}
