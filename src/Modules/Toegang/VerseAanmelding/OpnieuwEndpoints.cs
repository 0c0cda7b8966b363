using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Toegang.Aanmelden;
using AmaWvg.Web.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace AmaWvg.Toegang.VerseAanmelding;

/// <summary>Showing the key again, and the page for when that does not work out. The session stays as it is until it does.</summary>
internal static class OpnieuwEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(ToegangUrls.Opnieuw, Get).RequireAuthorization(Policies.Aangemeld);
        endpoints.MapGet(ToegangUrls.OpnieuwSleutel, VraagAsync).RequireAuthorization(Policies.Aangemeld);
    }

    private static IResult Get(string? terug, string? fout, string? ingevuld) => OpnieuwPage.Create(new(
        ToegangUrls.OpnieuwSleutelVoor(LokaalAdres.OrHome(terug)),
        ingevuld is "kwijt" ? "Wat u invulde, kon niet bewaard worden. Meld u opnieuw aan en vul het formulier nog eens in." : Aanmeldfout.Tekst(fout)));

    private static Task VraagAsync(string? terug, HttpContext context, IExterneAanmelding provider, IOptions<VerseAanmeldingOptions> options) =>
        provider.MeldOpnieuwAanAsync(context, LokaalAdres.OrHome(terug), options.Value.SterkeSleutels, options.Value.Versheid);
}
