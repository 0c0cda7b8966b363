namespace AmaWvg.Inspecties;

/// <summary>A report as text on a page, in the order of its PDF.</summary>
internal static class Verslagtekst
{
    public static IReadOnlyList<SummaryRij> Van(Verslaginhoud inhoud) =>
    [
        .. inhoud.Criteria.Select(criterium => new SummaryRij(Criteria.Vind(criterium.Nummer)!.Kop, Criterium(criterium))),
        .. inhoud.Beschrijving.Select(deel => new SummaryRij(deel.Kop, deel.Tekst)),
        .. inhoud.Reactie is { } reactie ? new[] { new SummaryRij("Reactie van de begeleider", reactie) } : [],
    ];

    private static string Criterium(Verslagcriterium criterium) =>
        string.Join('\n', [criterium.Uitkomst.Tag().Word, .. criterium.Feiten.Select(feit => $"{feit.Label}: {feit.Value}")]);
}
