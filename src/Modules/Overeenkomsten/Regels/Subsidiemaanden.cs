using AmaWvg.Kernel.Types;

namespace AmaWvg.Overeenkomsten.Regels;

/// <summary>
/// The months for which one begeleider is paid for one deelnemer: every month once, however many agreements cover it
/// (domein.md §4.3, BR-12 and BR-15; §4.4, BR-20).
/// </summary>
/// <param name="Geboortedatum">Null when unknown: then age sets no limit (§11, Q24).</param>
/// <param name="Overeenkomsten">All agreements of the deelnemer with the begeleider.</param>
/// <param name="Erkenningen">Periods in which the begeleider is recognised.</param>
internal sealed record Subsidiemaanden(
    DateOnly? Geboortedatum, IReadOnlyList<Looptijd> Overeenkomsten, IReadOnlyList<Periode> Erkenningen)
{
    public bool IsBetaalbaar(Maand maand) =>
        Overeenkomsten.Any(overeenkomst => overeenkomst.IsBetaalbaar(maand)) && MagSubsidie(maand);

    public IReadOnlyList<Maand> MaandenVan(int jaar) => [.. Maand.Reeks(new(jaar, 1), new(jaar, 12)).Where(IsBetaalbaar)];

    /// <summary>The subsidy of a year, at most its ceiling.</summary>
    public Bedrag BedragVan(int jaar)
    {
        var (som, plafond) = (Tarief.Som(MaandenVan(jaar)), Tarief.PlafondVan(jaar));
        return som < plafond ? som : plafond;
    }

    /// <summary>The months that runs have paid by the end of a day.</summary>
    public IReadOnlyList<Maand> Betaald(DateOnly vandaag) =>
        [.. Overeenkomsten.SelectMany(overeenkomst => overeenkomst.BetaaldeMaanden(vandaag)).Distinct().Where(MagSubsidie).Order()];

    private bool MagSubsidie(Maand maand) =>
        Erkenningen.Any(erkenning => erkenning.OmvatEnigeDagVan(maand))
        && (Geboortedatum is not { } geboren || Deelnamevoorwaarden.IsSubsidiabel(geboren, maand));
}
