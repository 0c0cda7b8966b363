using System.Globalization;

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

            var tabel = new ExportTable("Overeenkomsten", ExportQuery.Kolommen, query.RijenAsync(filter, format.Extension, cancellationToken));
            return await format.SendAsync(context, tabel, string.Create(CultureInfo.InvariantCulture, $"overeenkomsten-{sessie.Hco}-{clock.Vandaag():yyyyMMdd}"), cancellationToken);
        }).VindtPersonen().WithRequestTimeout(TimeForDownload);
}

/// <summary>The list as a file: the columns of the screen (Q21), and from when there is subsidy.</summary>
internal sealed class ExportQuery(Documenten documenten, IHuidigeSessie sessie, TimeProvider clock)
{
    public static readonly ExportColumn[] Kolommen =
    [
        new("Naam", 24), new("Voornaam", 18), new("INSZ-nummer", 17), new("Referentie", 40), new("Startdatum", 13),
        new("Einddatum", 13), new("Aangemeld op", 15), new("Status", 12), new("Subsidie vanaf", 17),
    ];

    /// <summary>What the filter selects. The access log says who stands in it before anybody gets the file.</summary>
    /// <param name="filter">State of the screen.</param>
    /// <param name="soort">Kind of file, for the log.</param>
    /// <param name="cancellationToken">Stops between rows.</param>
    public IAsyncEnumerable<ExportCell[]> RijenAsync(OverzichtFilter filter, string soort, CancellationToken cancellationToken)
    {
        if (filter.IsHalfInsz)
            return AsyncEnumerable.Empty<ExportCell[]>();
        var vandaag = clock.Vandaag();
        var selectie = new OverzichtSelectie(filter, vandaag).Van(sessie.Hco!);
        var vraag = $"select {Overeenkomstrij.Kolommen} from {OvereenkomstenDocumenten.Overeenkomsten} o where {selectie.Sql} order by {OverzichtSortering.Sql(filter.Sortering, vandaag)}";
        return documenten.StroomMetInzageAsync(
            $"export overeenkomsten ({soort})", "deelnemer_id", vraag, selectie.Waarden, (rij, inzage) => Cellen(Overeenkomstrij.Lees(rij), vandaag, inzage), cancellationToken);
    }

    private static ExportCell[] Cellen(Overeenkomstrij rij, DateOnly vandaag, Inzage inzage) =>
    [
        new(rij.Naam), new(rij.Voornaam), new(rij.Insz.Toon(inzage)), new(rij.Referentie), new(rij.Startdatum), new(rij.Einddatum), new(rij.Aanmeldingsdag),
        new(rij.StatusOp(vandaag).Label()),
        new(rij.SubsidieVanaf ?? ""),
    ];
}
