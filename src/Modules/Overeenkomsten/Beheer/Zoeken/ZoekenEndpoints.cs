using AmaWvg.Kernel.Types;
using AmaWvg.Overeenkomsten.Overzicht;
using AmaWvg.Web.Components;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Lists;
using AmaWvg.Web.Requests;
using Htmx;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.Overeenkomsten.Beheer.Zoeken;

/// <summary>Agreements of all organisations. A search by INSZ is a POST, so that the number stands in no address.</summary>
internal static class ZoekenEndpoints
{
    private static readonly TextFieldModel InszField = new("insz", "INSZ-nummer");

    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapList(BeheerUrls.Lijst, query => OverzichtFilter.Van(query, OverzichtVeld.Beheer).Url(BeheerUrls.Overeenkomsten), Get).VindtPersonen();
        group.MapGet(BeheerUrls.ZoekInsz, (HersteldFormulier hersteld) => ZoekInszPage.Create(InszField with { Value = hersteld.Lees(Getypt) }));
        group.MapPost(BeheerUrls.ZoekInsz, PostInsz);
    }

    private static async Task<IResult> Get(HttpContext context, ZoekenQuery query, CancellationToken cancellationToken)
    {
        var filter = OverzichtFilter.Van(context.Request.Query, OverzichtVeld.Beheer).Met(context.MistypedInsz());
        context.Response.Htmx(h => h.WithVary());
        if (context.TypedInsz() is { } insz && !context.Request.IsTyping())
            return Redirects.GoTo(context, BeheerUrls.OvereenkomstenVan(await query.VindAsync(insz, cancellationToken)));
        filter = filter.Voor(context, ZoekenQuery.Controleer);
        var view = await query.RunAsync(filter, cancellationToken);
        if (filter.MoetNaarPagina(context.Request, view.Errors))
            return Redirects.GoTo(context, filter.Url(BeheerUrls.Overeenkomsten));
        if (context.Request.IsHtmx())
            filter.ToonAdres(context, BeheerUrls.Overeenkomsten);
        if (context.Request.AsksForPage())
            return ZoekenPage.Create(view);
        return context.Request.AsksFor(BeheerUrls.Lijst.Whole) ? ZoekenLijst.Create(view) : ZoekenResultFragment.Create(view);
    }

    private static async Task<IResult> PostInsz(HttpContext context, ZoekenQuery query, CancellationToken cancellationToken)
    {
        var form = await context.Request.ReadFormAsync(cancellationToken);
        context.TakePlace(form);
        var typed = Getypt(form);
        return InszVeld.Fout(typed) is { } fout
            ? Results.RazorSlice(ZoekInszPage.Create(InszField with { Value = typed, Error = fout }), StatusCodes.Status422UnprocessableEntity)
            : Redirects.SeeOther(BeheerUrls.OvereenkomstenVan(await query.VindAsync(Insz.Parse(typed), cancellationToken)));
    }

    private static string Getypt(IFormCollection form) => FormText.Read(form, InszField.Name);
}
