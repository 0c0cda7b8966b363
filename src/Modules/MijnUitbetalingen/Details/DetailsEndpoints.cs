using AmaWvg.MijnUitbetalingen.Details;

namespace AmaWvg.MijnUitbetalingen;

internal static class DetailsEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(UitbetalingenUrls.DetailsRoute, Get);

    private static async Task<IResult> Get(Guid id, string? pagina, DetailsQuery query, CancellationToken cancellationToken) =>
        await query.RunAsync(id, QueryPage.Number(pagina), cancellationToken) is { } view
            ? DetailsPage.Create(view)
            : Results.NotFound();
}

/// <summary>One payment of the organisation, line by line.</summary>
public sealed record DetailsView(Guid Id, BetalingFeiten Feiten, Betaalsom Som, LijnenView Lijnen);

/// <summary>A question about a payment.</summary>
internal sealed class Uitbetalingonderwerp(DetailsQuery query) : IVraagonderwerp
{
    public const string Naam = "uitbetaling";

    public string Soort => Naam;

    public async Task<Vraagonderwerp?> VindAsync(Guid id, CancellationToken cancellationToken) => await query.VindAsync(id, cancellationToken) is { } betaling
        ? new($"Uitbetaling {betaling.Betalingsnummer}", UitbetalingenUrls.Details(id), BeheerUrls.Betaling(id))
        : null;
}
