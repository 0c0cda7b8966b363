namespace AmaWvg.MijnVoorziening;

/// <summary>The recognition of an organisation as begeleider, for a period.</summary>
internal sealed class Erkenning : IDocument, IVanOrganisatie
{
    public required Guid Id { get; init; }
    public required HcoNummer Hco { get; init; }
    public required string Nummer { get; init; }
    public required DateOnly Van { get; init; }
    public required DateOnly TotEnMet { get; set; }

    /// <summary>Day on which it was granted; null for one from before that was kept, which counts as known from its first day.</summary>
    public DateOnly? ToegekendOp { get; init; }

    /// <summary>Its last day as granted; null for one from before that was kept, which had the ordinary term.</summary>
    public DateOnly? ToegekendTotEnMet { get; init; }

    /// <summary>Day on which the department ended it before its term, after a merger or absorption; what the term was stands in the history.</summary>
    public DateOnly? OpgehevenOp { get; private set; }

    /// <summary>Whether it was ended before it began: then it keeps its term as granted and counts on no day.</summary>
    public bool IsIngetrokken { get; private set; }

    /// <summary>The signed decision, an attachment; null when it came on paper.</summary>
    public Guid? Besluit { get; init; }

    public Guid Versie { get; private set; }

    /// <summary>Since when it is known.</summary>
    public DateOnly GekendVan => ToegekendOp ?? Van;

    /// <summary>Its last day before anybody ended it.</summary>
    public DateOnly TotEnMetBijToekenning => ToegekendTotEnMet ?? (OpgehevenOp is null || IsIngetrokken ? TotEnMet : Erkenningstermijn.LaatsteDag(Van));

    /// <summary>Where it stands on a day; both end days belong to it.</summary>
    public ErkenningStatus Status(DateOnly dag) =>
        IsIngetrokken || (OpgehevenOp is not null && TotEnMet < dag) ? ErkenningStatus.Opgeheven
        : dag < Van ? ErkenningStatus.Toekomstig
        : dag > TotEnMet ? ErkenningStatus.Verlopen
        : ErkenningStatus.Actief;

    /// <summary>Whether it may end on a day: months were paid under one that has begun, so it is never withdrawn.</summary>
    public bool KanEindigen(DateOnly dag, DateOnly vandaag) => dag >= Van || Van > vandaag;

    /// <summary>Ends it: after <paramref name="laatsteDag"/> it counts no more. One that is still to begin by then is withdrawn.</summary>
    /// <exception cref="InvalidOperationException">It has begun, and would end before that.</exception>
    public void HefOp(DateOnly laatsteDag, DateOnly vandaag)
    {
        if (!KanEindigen(laatsteDag, vandaag))
            throw new InvalidOperationException("A recognition that has begun ends on or after its first day.");
        if (laatsteDag < Van)
            IsIngetrokken = true;
        else
            TotEnMet = laatsteDag;
        OpgehevenOp = vandaag;
    }
}
