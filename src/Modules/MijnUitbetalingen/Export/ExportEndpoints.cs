using System.Globalization;

namespace AmaWvg.MijnUitbetalingen;

/// <summary>Payments, or the lines of one, as a file.</summary>
internal static class ExportEndpoints
{
    private static readonly ExportColumn[] Betalingkolommen =
    [
        new("Betalingsnummer", 18), new("Betalingsperiode", 18), new("Verwerkingsdatum", 18), new("Rekeningnummer", 26), new("Uitbetalingsbedrag", 20), new("Status", 16),
    ];

    private static readonly ExportColumn[] Lijnkolommen =
        [new("Deelnemer", 30), new("Maand", 18), new("Soort", 18), new("Regel", 50), new("Bedrag", 14)];

    public static void Map(IEndpointRouteBuilder group)
    {
        Map(group, UitbetalingenUrls.ExportXlsx, UitbetalingenUrls.DetailsXlsxRoute, ExportFormat.Xlsx);
        Map(group, UitbetalingenUrls.ExportCsv, UitbetalingenUrls.DetailsCsvRoute, ExportFormat.Csv);
    }

    private static void Map(IEndpointRouteBuilder group, string overzicht, string lijnen, ExportFormat format)
    {
        group.MapGet(overzicht, async (HttpContext context, OverzichtQuery query, IHuidigeSessie sessie, TimeProvider clock, CancellationToken cancellationToken) =>
        {
            var filter = OverzichtFilter.Van(context.Request.Query);
            if (filter.Onbegrepen.Count > 0)
                return Redirects.SeeOther(UitbetalingenUrls.Overzicht + context.Request.QueryString);
            var rijen = (await query.ExporteerAsync(filter, cancellationToken)).Select(Rij);
            var naam = string.Create(CultureInfo.InvariantCulture, $"uitbetalingen-{sessie.Hco}-{clock.Vandaag():yyyyMMdd}");
            return await format.SendAsync(context, new("Uitbetalingen", Betalingkolommen, rijen.ToAsyncEnumerable()), naam, cancellationToken);
        });
        group.MapGet(lijnen, async (Guid id, HttpContext context, DetailsQuery query, CancellationToken cancellationToken) =>
        {
            if (await query.VindAsync(id, cancellationToken) is not { } betaling)
                return Results.NotFound();
            var rijen = (await query.ExporteerAsync(betaling, format.Extension, cancellationToken)).Select(Rij);
            return await format.SendAsync(context, new("Lijnen", Lijnkolommen, rijen.ToAsyncEnumerable()), $"uitbetaling-{betaling.Betalingsnummer}", cancellationToken);
        });
    }

    private static ExportCell[] Rij(OverzichtRij rij) =>
        [new(rij.Nummer), new(rij.Periode.Weergave), new(rij.Verwerkingsdatum), new(rij.Rekeningnummer), new(rij.Bedrag), new(rij.Status.Label())];

    private static ExportCell[] Rij(LijnRij rij) =>
        [new(rij.Naam), new(rij.Maand.Weergave), new(rij.Regel.Soort()), new(rij.Regel.Uitleg()), new(rij.Bedrag)];
}
