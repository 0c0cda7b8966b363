using System.Globalization;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnUitbetalingen.Documenten;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace AmaWvg.MijnUitbetalingen.Beheer.Betaalbestand;

/// <summary>The file for the bank of an approved run.</summary>
internal static class BetaalbestandEndpoints
{
    public static void Map(IEndpointRouteBuilder group) =>
        group.MapGet(BeheerUrls.BetaalbestandRoute, Get).RequireAuthorization(Policies.FinancieelBeheerder).RequireVerseAanmelding();

    private static async Task<IResult> Get(Guid id, MijnUitbetalingenBeheerDb db, IOptions<UitbetalingOptions> options, CancellationToken cancellationToken)
    {
        var run = await db.Runs.AsNoTracking().SingleOrDefaultAsync(run => run.Id == id, cancellationToken);
        if (run is not { Goedgekeurd: { } goedgekeurd } || options.Value.Iban is not { } iban)
            return Results.NotFound();
        var betalingen = await db.Goedgekeurd.AsNoTracking()
            .Where(u => u.RunId == id && (u.Status == UitbetalingStatus.InVerwerking || u.Status == UitbetalingStatus.Uitbetaald))
            .OrderBy(u => u.Nummer).ToListAsync(cancellationToken);
        if (betalingen.Count == 0)
            return Results.NotFound();

        var kenmerk = string.Create(CultureInfo.InvariantCulture, $"AMA-{run.Maand.EersteDag:yyyyMM}-{betalingen[0].Nummer:000000}");
        var file = new MemoryStream();
        await SepaWriter.WriteAsync(
            new(kenmerk, goedgekeurd, BrusselseTijd.DagVan(goedgekeurd), options.Value.Naam, Iban.Parse(iban), [.. betalingen.Select(Overschrijving)]), file);
        file.Position = 0;
        return Results.File(file, "application/xml; charset=utf-8", $"{kenmerk}.xml");
    }

    private static Overschrijving Overschrijving(Uitbetaling betaling) => new(
        betaling.Betalingsnummer, betaling.Naam, betaling.Iban!, betaling.Bedrag, $"Subsidie arbeidsmatige activiteiten {betaling.Maand.Weergave}, {betaling.Betalingsnummer}");
}
