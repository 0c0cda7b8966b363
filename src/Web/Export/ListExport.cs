using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Web;

/// <summary>A list as a file: the same query string gives the same rows in the same order.</summary>
public static class ListExport
{
    /// <summary>The address of the workbook below that of the list.</summary>
    public const string Xlsx = "/export.xlsx";

    /// <summary>The address of the text file below that of the list.</summary>
    public const string Csv = "/export.csv";

    // A long list over a slow connection.
    private static readonly TimeSpan TimeForDownload = TimeSpan.FromMinutes(5);

    /// <summary>Maps both files of a list.</summary>
    /// <param name="group">Where to map them.</param>
    /// <param name="route">Route of the list.</param>
    /// <param name="make">Gives the name of the file and what is in it; null when the list has to say that it does not understand what was asked.</param>
    public static void MapExports(this IEndpointRouteBuilder group, string route, Func<HttpContext, ExportFormat, CancellationToken, Task<(string Name, ExportTable Table)?>> make)
    {
        Map(group, route, Xlsx, ExportFormat.Xlsx, make);
        Map(group, route, Csv, ExportFormat.Csv, make);
    }

    /// <summary>303 to the list with the same question, for a file that cannot be made.</summary>
    /// <param name="context">The request for the file.</param>
    /// <param name="end">What the address of the file has behind that of the list.</param>
    public static IResult InsteadOf(HttpContext context, string end) =>
        Redirects.SeeOther(new PathString(context.Request.Path.Value![..^end.Length]).ToUriComponent() + context.Request.QueryString);

    private static void Map(
        IEndpointRouteBuilder group, string route, string end, ExportFormat format, Func<HttpContext, ExportFormat, CancellationToken, Task<(string Name, ExportTable Table)?>> make) =>
        group.MapGet(route + end, async (HttpContext context, CancellationToken cancellationToken) =>
        {
            // The list says what is not understood; a file could not, and would hold more than somebody meant.
            if (context.TookInsz() || await make(context, format, cancellationToken) is not var (name, table))
                return InsteadOf(context, end);
            var day = context.RequestServices.GetRequiredService<TimeProvider>().Vandaag();
            return await format.SendAsync(context, table, string.Create(CultureInfo.InvariantCulture, $"{name}-{day:yyyyMMdd}"), cancellationToken);
        }).VindtPersonen().WithRequestTimeout(TimeForDownload);
}
