namespace AmaWvg.Overeenkomsten;

/// <summary>
/// Works out what an end date of one agreement brings, with all other agreements of the participant:
/// a month that another one covers stays paid (BR-12). Pure.
/// </summary>
internal sealed record Stopberekening(
    Overeenkomst Overeenkomst, DateOnly? Geboortedatum, IReadOnlyList<Looptijd> Andere, IReadOnlyList<Periode> Erkenningen, Boekstand Stand, DateOnly Vandaag)
{
    private const int MaandenTerug = 6;

    public Stopgevolg Bij(DateOnly? einddatum) =>
        new(einddatum, Stand.Bij(Maanden(Overeenkomst.VoorSubsidie), Maanden(Overeenkomst.VoorSubsidie.Met(new(Vandaag, einddatum))), Vandaag), OpnieuwVanaf(einddatum));

    /// <summary>The last months in which the agreement may have ended and for which money would come back.</summary>
    public IReadOnlyList<Stopgevolg> PerMaand()
    {
        var eerste = Maand.Laatste(Maand.Van(Overeenkomst.Startdatum), Maand.Van(Vandaag).Plus(-MaandenTerug));
        return [.. Maand.Reeks(eerste, Maand.Van(Vandaag)).Select(maand => Bij(maand.LaatsteDag)).Where(gevolg => gevolg.Maandtekst.Length > 0).Reverse()];
    }

    private Dictionary<Guid, Subsidiemaanden> Maanden(Looptijd looptijd) => new() { [Overeenkomst.DeelnemerId] = new(Geboortedatum, [looptijd, .. Andere], Erkenningen) };

    private Maand? OpnieuwVanaf(DateOnly? einddatum) => Overeenkomst.Einddatum is { } was && (einddatum ?? DateOnly.MaxValue) > Maand.Van(was).LaatsteDag
        ? Maand.Laatste(Maand.Van(was).Volgende, Maand.Van(Vandaag))
        : null;
}
