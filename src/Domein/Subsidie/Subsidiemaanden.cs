namespace AmaWvg.Domein;

/// <summary>
/// The months for which one begeleider is paid for one deelnemer: every month once, however many agreements cover it
/// (BR-12, BR-15 and BR-20).
/// </summary>
/// <param name="Geboortedatum">Null when unknown: then age sets no limit (Q24).</param>
/// <param name="Overeenkomsten">All agreements of the deelnemer with the begeleider.</param>
/// <param name="Erkenningen">Periods in which the begeleider is recognised.</param>
public sealed record Subsidiemaanden(
    DateOnly? Geboortedatum, IReadOnlyList<Looptijd> Overeenkomsten, IReadOnlyList<Periode> Erkenningen)
{
    /// <summary>Whether the month is paid, whatever the run.</summary>
    public bool IsBetaalbaar(Maand maand) =>
        Overeenkomsten.Any(overeenkomst => overeenkomst.IsBetaalbaar(maand)) && MagSubsidie(maand);

    /// <summary>The paid months of a year.</summary>
    public IReadOnlyList<Maand> MaandenVan(int jaar) => [.. Maand.Reeks(new(jaar, 1), new(jaar, 12)).Where(IsBetaalbaar)];

    /// <summary>What a run of a day reckons with: agreements that have begun, as they were known when the day began.</summary>
    public Subsidiemaanden VoorRun(DateOnly dag) =>
        this with { Overeenkomsten = [.. Overeenkomsten.Where(overeenkomst => overeenkomst.Start <= dag).Select(overeenkomst => overeenkomst.Voor(dag)).OfType<Looptijd>()] };

    /// <summary>Whether the begeleider was recognised on a day of the month; a gap between two recognitions is not paid (Q16).</summary>
    public bool IsErkend(Maand maand) => Erkenningen.Any(erkenning => erkenning.OmvatEnigeDagVan(maand));

    /// <summary>Whether the age of the deelnemer allows subsidy in the month.</summary>
    public bool HeeftLeeftijd(Maand maand) => Geboortedatum is not { } geboren || Deelnamevoorwaarden.IsSubsidiabel(geboren, maand);

    private bool MagSubsidie(Maand maand) => IsErkend(maand) && HeeftLeeftijd(maand);
}
