namespace AmaWvg.Inspecties;

/// <summary>A round of inspections. Its sample can be drawn again until it is confirmed; from then on somebody is only replaced.</summary>
internal sealed class Inspectieronde : IDocument
{
    public const int LangsteNaam = 80;

    public required Guid Id { get; init; }
    public required string Naam { get; init; }
    public required DateOnly Van { get; init; }
    public required DateOnly TotEnMet { get; init; }

    /// <summary>The day on which begeleiders are recognised and agreements counted.</summary>
    public required DateOnly Peildag { get; init; }

    /// <summary>With fewer running agreements on that day somebody cannot be drawn.</summary>
    public required int MinstensActief { get; init; }

    public required int Grootte { get; init; }
    public required List<Typequotum> Quota { get; init; }
    public required long Zaad { get; init; }
    public required DateTimeOffset Gemaakt { get; init; }
    public Trekking? Trekking { get; private set; }
    public DateTimeOffset? BevestigdOp { get; private set; }
    public Guid Versie { get; private set; }

    public bool IsBevestigd => BevestigdOp is not null;

    public Loting Loting => new(Zaad);

    public void Trek(Trekking trekking) => Trekking = trekking;

    public void Bevestig(DateTimeOffset nu) => BevestigdOp = nu;

    /// <summary>Puts the next one of the same stratum in the place of somebody.</summary>
    /// <returns>Who comes; null when nobody is left there.</returns>
    public Begeleider? Vervang(HcoNummer wie, string reden, DateTimeOffset nu, string door)
    {
        if (Trekking is not { } trekking || trekking.Gekozen.Find(lid => lid.Hco == wie) is not { } was
            || Steekproef.Volgende(trekking.Populatie, was, trekking.Gebruikt, Loting) is not { } wordt)
            return null;
        Trekking = trekking with
        {
            Gekozen = [.. trekking.Gekozen.Select(lid => lid.Hco == wie ? wordt : lid)],
            Vervangingen = [.. trekking.Vervangingen, new(was, wordt, reden, nu, door)],
        };
        return wordt;
    }
}

/// <summary>Who was drawn from whom.</summary>
/// <param name="Populatie">Everybody who could be drawn, as known on the reference day.</param>
/// <param name="Gekozen">Who takes part now.</param>
/// <param name="Onevenwicht">What could not be balanced and why.</param>
/// <param name="Op">When.</param>
/// <param name="Door">By whom.</param>
internal sealed record Trekking(List<Begeleider> Populatie, List<Begeleider> Gekozen, List<string> Onevenwicht, DateTimeOffset Op, string Door)
{
    public List<Vervanging> Vervangingen { get; init; } = [];

    /// <summary>Who was drawn at any time: nobody is drawn twice.</summary>
    public IReadOnlyCollection<HcoNummer> Gebruikt => [.. Gekozen.Select(lid => lid.Hco), .. Vervangingen.Select(vervanging => vervanging.Was.Hco)];
}

/// <summary>Somebody who was drawn and does not take part.</summary>
/// <param name="Was">Who.</param>
/// <param name="Wordt">Who came instead.</param>
/// <param name="Reden">Why.</param>
/// <param name="Op">When.</param>
/// <param name="Door">By whom.</param>
internal sealed record Vervanging(Begeleider Was, Begeleider Wordt, string Reden, DateTimeOffset Op, string Door);
