using AmaWvg.Kernel.Contracts.Toegang;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.MijnUitbetalingen.Beheer.Betaalbestand;

/// <summary>The file for the bank of an approved run.</summary>
internal static class BetaalbestandEndpoints
{
    public static void Map(IEndpointRouteBuilder group) =>
        group.MapGet(BeheerUrls.BetaalbestandRoute, Get).RequireAuthorization(Policies.FinancieelBeheerder).RequireVerseAanmelding();

    private static async Task<IResult> Get(Guid id, BetaalbestandHandler handler, CancellationToken cancellationToken) =>
        await handler.GeefAsync(id, cancellationToken) is { } bestand ? Results.File(bestand.Inhoud, "application/xml; charset=utf-8", bestand.Naam) : Results.NotFound();
}
