using AmaWvg.MijnUitbetalingen.Beheer.Betalingdetails;

namespace AmaWvg.MijnUitbetalingen;

internal static class BeheerBetalingEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(BeheerUrls.BetalingRoute, Get);

    private static async Task<IResult> Get(Guid id, string? pagina, BeheerBetalingQuery query, CancellationToken cancellationToken) =>
        await query.RunAsync(id, QueryPage.Number(pagina), cancellationToken) is { } view
            ? BeheerBetalingPage.Create(view)
            : Results.NotFound();
}

/// <summary>What one organisation gets of a run, line by line.</summary>
public sealed record BeheerBetalingView(Guid Id, Guid Run, string Voorziening, BetalingFeiten Feiten, Betaalsom Som, LijnenView Lijnen);

internal sealed class BeheerBetalingQuery(BeheerDocumenten documenten, IDeelnemernamen namen, Toegangslogboek toegangslog)
{
    /// <returns>Null when there is no such payment.</returns>
    public async Task<BeheerBetalingView?> RunAsync(Guid id, int pagina, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Uitbetaling>(id, cancellationToken) is not { } betaling)
            return null;
        var alle = await documenten.LijnenAsync(betaling, deelnemers => namen.VanAsync(betaling.Hco, deelnemers, cancellationToken), cancellationToken);
        var lijnen = alle.Pagina(pagina) with { Deelnemer = BeheerUrls.Deelnemer };
        await toegangslog.NoteerLijstBijAsync(betaling.Hco, "lijnen van uitbetaling", lijnen.Rijen.Deelnemers(), cancellationToken);
        return new(id, betaling.RunId, betaling.Naam, BetalingFeiten.Van(betaling), alle.Som(betaling), lijnen);
    }
}
