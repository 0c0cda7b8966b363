using System.Globalization;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Types;
using AmaWvg.Overeenkomsten.Overzicht;
using AmaWvg.Overeenkomsten.Zoeken;
using AmaWvg.Web.Export;
using AmaWvg.Web.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.Overeenkomsten.Export;

/// <summary>The overview as a file: the same query string gives the same rows in the same order.</summary>
internal static class ExportEndpoints
{
    // A long list over a slow connection.
    private static readonly TimeSpan TimeForDownload = TimeSpan.FromMinutes(5);

    public static void Map(IEndpointRouteBuilder group)
    {
        Map(group, OvereenkomstenUrls.ExportXlsx, ExportFormat.Xlsx);
        Map(group, OvereenkomstenUrls.ExportCsv, ExportFormat.Csv);
    }

    private static void Map(IEndpointRouteBuilder group, string url, ExportFormat format) =>
        group.MapGet(url, async (HttpContext context, ExportQuery query, ZoekInszQuery zoekInsz, IHuidigeSessie sessie, TimeProvider clock, CancellationToken cancellationToken) =>
        {
            var filter = OverzichtFilter.Van(context.Request.Query);
            if (context.TypedInsz() is { } insz)
                return Redirects.SeeOther(OvereenkomstenUrls.VanDeelnemer(url, await zoekInsz.RunAsync(insz, cancellationToken)));
            // The list says what is not understood; a file could not, and would hold more people than somebody meant.
            if (filter.Onbegrepen.Count > 0 || OverzichtQuery.Controleer(filter).Any)
                return Redirects.SeeOther(OvereenkomstenUrls.Overzicht + context.Request.QueryString);

            var file = TemporaryFile.Create();
            context.Response.RegisterForDispose(file);
            await query.WriteAsync(filter, format, file, cancellationToken);
            return format.Download(file, string.Create(CultureInfo.InvariantCulture, $"overeenkomsten-{sessie.Hco}-{clock.Vandaag():yyyyMMdd}"));
        }).VindtPersonen().WithRequestTimeout(TimeForDownload);
}
