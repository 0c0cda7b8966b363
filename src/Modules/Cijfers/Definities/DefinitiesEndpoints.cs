using AmaWvg.Cijfers.Definities;

namespace AmaWvg.Cijfers;

/// <summary>What every figure means, for everybody.</summary>
internal static class DefinitiesEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(CijfersUrls.Definities, IResult () => DefinitiesPage.Create(DefinitiesView.Alle));
}

/// <summary>What the page shows.</summary>
/// <param name="Delen">The sentences by subject.</param>
public sealed record DefinitiesView(IReadOnlyList<(string Kop, IReadOnlyList<string> Zinnen)> Delen)
{
    internal static DefinitiesView Alle { get; } = new(Definitie.Alle);
}
