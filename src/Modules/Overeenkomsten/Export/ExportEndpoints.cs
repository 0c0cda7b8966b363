using System.Globalization;
using System.Runtime.CompilerServices;

namespace AmaWvg.Overeenkomsten;

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

/// <summary>The list as a file: the columns of the screen (Q21), and from when there is subsidy.</summary>
internal sealed class ExportQuery(Documenten documenten, Toegangslogboek toegangslog, IHuidigeSessie sessie, TimeProvider clock)
{
    private static readonly ExportColumn[] Kolommen =
    [
        new("Naam", 24), new("Voornaam", 18), new("INSZ-nummer", 17), new("Referentie", 40), new("Startdatum", 13),
        new("Einddatum", 13), new("Aangemeld op", 15), new("Status", 12), new("Subsidie vanaf", 17),
    ];

    /// <summary>Writes what the filter selects and notes in the access log, before anybody gets the file, who stands in it.</summary>
    public async Task WriteAsync(OverzichtFilter filter, ExportFormat format, Stream file, CancellationToken cancellationToken)
    {
        var deelnemers = new HashSet<Guid>();
        await format.WriteAsync(new("Overeenkomsten", Kolommen, RijenAsync(filter, deelnemers, cancellationToken)), file, cancellationToken);
        await toegangslog.NoteerLijstAsync($"export overeenkomsten ({format.Extension})", deelnemers, cancellationToken);
    }

    private async IAsyncEnumerable<ExportCell[]> RijenAsync(
        OverzichtFilter filter, HashSet<Guid> deelnemers, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (filter.IsHalfInsz)
            yield break;
        var vandaag = clock.Vandaag();
        var selectie = new OverzichtSelectie(filter, vandaag).Van(sessie.Hco!);
        var vraag = $"select {Overeenkomstrij.Kolommen} from {OvereenkomstenDocumenten.Overeenkomsten} o where {selectie.Sql} order by {OverzichtSortering.Sql(filter.Sortering, vandaag)}";
        await foreach (var rij in documenten.StroomAsync(vraag, selectie.Waarden, Overeenkomstrij.Lees, cancellationToken))
        {
            deelnemers.Add(rij.Deelnemer);
            yield return
            [
                new(rij.Naam), new(rij.Voornaam), new(rij.Insz.Weergave), new(rij.Referentie), new(rij.Startdatum), new(rij.Einddatum), new(rij.Aanmeldingsdag),
                new(rij.StatusOp(vandaag).Label()),
                new(rij.SubsidieVanaf ?? ""),
            ];
        }
    }
}
