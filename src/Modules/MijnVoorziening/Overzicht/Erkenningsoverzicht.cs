namespace AmaWvg.MijnVoorziening;

/// <summary>The recognitions of an organisation, with their decisions, as the organisation and the department see them.</summary>
internal static class Erkenningsoverzicht
{
    /// <param name="documenten">Where the decisions are.</param>
    /// <param name="voorziening">The organisation.</param>
    /// <param name="erkenningen">All its recognitions, the oldest first.</param>
    /// <param name="aanvragen">Where its applications stand; none for a reader who is not asked to renew.</param>
    /// <param name="vandaag">The day to look from.</param>
    /// <param name="bijlage">Where the reader downloads a decision.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<ErkenningView> VanAsync(
        Werkeenheid documenten, Voorziening voorziening, IReadOnlyList<Erkenning> erkenningen, IReadOnlyList<AanvraagStatus> aanvragen, DateOnly vandaag, Func<Guid, string> bijlage, CancellationToken cancellationToken)
    {
        if ((erkenningen.FirstOrDefault(e => e.Status(vandaag) == ErkenningStatus.Actief)
            ?? erkenningen.FirstOrDefault(e => e.Status(vandaag) == ErkenningStatus.Toekomstig)
            ?? erkenningen.DieTellen().LastOrDefault()
            ?? (erkenningen is [.., var ingetrokken] ? ingetrokken : null)) is not { } erkenning)
            return new("Geen erkenning", null, null);
        var ids = erkenningen.Select(e => e.Besluit).OfType<Guid>().ToList();
        var besluiten = (await documenten.BijlagenAsync(ids, cancellationToken)).ToDictionary(b => b.Id, b => BijlageRij.Van(b, null, bijlage));
        return new(Tekst(erkenning, vandaag), erkenning.Nummer, Hernieuwing(voorziening, erkenningen[^1], aanvragen, vandaag))
        {
            IsErkend = erkenning.Status(vandaag) != ErkenningStatus.Verlopen,
            Periode = Periode(erkenning),
            Besluit = Besluit(erkenning),
            Volgende = erkenningen.FirstOrDefault(e => e != erkenning && e.Status(vandaag) == ErkenningStatus.Toekomstig) is { } volgende ? $"{Periode(volgende)}, nummer {volgende.Nummer}" : null,
            Alle = [.. erkenningen.Reverse().Select(e => new ErkenningRij(e.Nummer, e.Van, e.TotEnMet, Tag(e.Status(vandaag)), Besluit(e)))],
        };

        BijlageRij? Besluit(Erkenning van) => van.Besluit is { } id ? besluiten.GetValueOrDefault(id) : null;
    }

    private static string Tekst(Erkenning erkenning, DateOnly vandaag) => erkenning.Status(vandaag) switch
    {
        ErkenningStatus.Actief => $"Actief tot en met {DutchDate.Format(erkenning.TotEnMet)}",
        ErkenningStatus.Toekomstig => $"Actief vanaf {DutchDate.Format(erkenning.Van)}",
        ErkenningStatus.Opgeheven when erkenning.IsIngetrokken => $"Opgeheven vóór het begin op {DutchDate.Format(erkenning.Van)}",
        ErkenningStatus.Opgeheven => $"Opgeheven vanaf {DutchDate.Format(erkenning.TotEnMet.AddDays(1))}",
        _ => $"Verlopen sinds {DutchDate.Format(erkenning.TotEnMet.AddDays(1))}",
    };

    private static string Periode(Erkenning erkenning) => $"{DutchDate.Format(erkenning.Van)} tot en met {DutchDate.Format(erkenning.TotEnMet)}";

    private static DateOnly? Hernieuwing(Voorziening voorziening, Erkenning laatste, IReadOnlyList<AanvraagStatus> aanvragen, DateOnly vandaag) =>
        Aanvraagrecht.MoetHernieuwen(laatste.OpgehevenOp is not null, voorziening.Type, aanvragen) && laatste.TotEnMet >= vandaag && Erkenningstermijn.Hernieuwingsdag(laatste.TotEnMet) <= vandaag
            ? laatste.TotEnMet
            : null;

    private static StatusTagModel Tag(ErkenningStatus status) => new(status.ToString(), status switch
    {
        ErkenningStatus.Actief => StatusKind.Good,
        ErkenningStatus.Toekomstig => StatusKind.Information,
        _ => StatusKind.Neutral,
    });
}
