using System.Globalization;
using Marten;

namespace AmaWvg.MijnUitbetalingen;

/// <summary>The statement of a year, for who keeps the books. It names no participant.</summary>
internal static class JaaroverzichtEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(UitbetalingenUrls.Jaaroverzicht, Get);

    private static async Task<IResult> Get(string? jaar, Documenten documenten, IHuidigeSessie sessie, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (OverzichtFilter.Jaartal(jaar) is not { } gevraagd)
            return Results.NotFound();
        Uitbetaling[] betalingen = [.. new OverzichtFilter { Jaar = gevraagd }.Pas(await documenten.Goedgekeurd().ToListAsync(cancellationToken)).OrderBy(u => u.Nummer)];
        if (betalingen.Length == 0)
            return Results.NotFound();
        var pdf = new Jaaroverzicht(gevraagd, sessie.Organisatie, sessie.Hco!, betalingen).Pdf(clock.Vandaag());
        return Results.File(pdf.Write(clock.GetUtcNow()), PdfFile.ContentType, string.Create(CultureInfo.InvariantCulture, $"jaaroverzicht-{sessie.Hco}-{gevraagd}.pdf"));
    }
}
