using System.Security.Claims;
using AmaWvg.Kernel.Beveiliging;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Toegang.Sessies;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Layout;
using AmaWvg.Web.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.Toegang.Profielkeuze;

internal static class ProfielEndpoints
{
    private const string Field = "profiel";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup(PortaalUrls.Profiel).RequireAuthorization(Policies.Aangemeld);
        group.MapGet("", Get);
        group.MapPost("", Post);
    }

    private static async Task<IResult> Get(
        string? terug, HttpContext context, IToegangsrechten rechten, IParkeerplaats parkeerplaats, IHuidigeSessie sessie, CancellationToken cancellationToken)
    {
        var profielen = await rechten.VanAsync(context.User, cancellationToken);
        if (profielen.Count == 0)
            return GeenProfielPage.Create(sessie.Naam);
        var chosen = context.User.FindFirstValue(SessieClaims.Profiel)
            ?? (profielen.Count == 1 ? profielen[0].Sleutel : await parkeerplaats.ProfielAsync(context) ?? "");
        return ProfielPage.Create(new(profielen, chosen, LokaalAdres.OrHome(terug), FormErrors.None));
    }

    private static async Task<IResult> Post(HttpContext context, IToegangsrechten rechten, Beveiligingslog log, CancellationToken cancellationToken)
    {
        var form = await context.Request.ReadFormAsync(cancellationToken);
        var terug = LokaalAdres.OrHome(form["terug"]);
        var profielen = await rechten.VanAsync(context.User, cancellationToken);
        if (profielen.Count == 0)
            return Redirects.SeeOther(PortaalUrls.Profiel);
        if (profielen.FirstOrDefault(profiel => profiel.Sleutel == form[Field]) is not { } profiel)
        {
            var errors = FormErrors.None.Add(Field, "Kies voor welke organisatie u werkt");
            return Results.RazorSlice(ProfielPage.Create(new(profielen, "", terug, errors)), StatusCodes.Status422UnprocessableEntity);
        }
        await Sessiewissel.SignInAsync(context, Profielsessie.Van(context.User, profiel, profielen.Count > 1));
        log.Noteer(Beveiligingsfeit.ProfielGekozen);
        return Redirects.SeeOther(terug);
    }
}
