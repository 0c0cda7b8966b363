using AmaWvg.Cijfers.Beheer.Overzicht;

namespace AmaWvg.Cijfers;

internal static class BeheerOverzichtEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(CijfersUrls.Beheer, IResult () => BeheerOverzichtPage.Create(BeheerOverzichtView.Alle));
}

/// <summary>What can be asked.</summary>
/// <param name="Onderwerpen">The pages, each with a sentence.</param>
public sealed record BeheerOverzichtView(IReadOnlyList<(string Url, string Titel, string Zin)> Onderwerpen)
{
    internal static BeheerOverzichtView Alle { get; } = new([.. Onderwerpenlijst.Alle.Select(onderwerp => (CijfersUrls.Onderwerp(onderwerp.Sleutel), onderwerp.Titel, onderwerp.Zin))]);
}
