namespace AmaWvg.Begeleiding;

/// <summary>What the form of a part shows.</summary>
/// <param name="Deelnemer">The participant.</param>
/// <param name="Naam">Name of the participant.</param>
public sealed record StukView(Guid Deelnemer, string Naam) : IFormulierView
{
    public required Dossierdeel Deel { get; init; }

    /// <summary>Answers by name of their field, as typed or as kept.</summary>
    public required IReadOnlyDictionary<string, string> Waarden { get; init; }

    /// <summary>The agreements it may be about alone; empty when there is one.</summary>
    internal IReadOnlyList<Choice> Overeenkomsten { get; init; } = [];

    internal Guid? Overeenkomst { get; init; }

    internal IReadOnlyList<Choice> Medewerkers { get; init; } = [];

    internal IReadOnlyList<Choice> Werkposten { get; init; } = [];

    /// <summary>What is corrected; null for something new.</summary>
    internal Guid? Stuk { get; init; }

    internal string? Vervallen { get; init; }

    internal string Vervalreden { get; init; } = "";

    internal IReadOnlyList<BijlageRij> Bijlagen { get; init; } = [];

    /// <summary>What stood there before, the latest first.</summary>
    internal IReadOnlyList<StukVersie> Vorige { get; init; } = [];

    internal IReadOnlyList<HistoriekLine> Historiek { get; init; } = [];

    public Melding? Melding { get; init; }

    /// <summary>When the draft was saved; null when there is none.</summary>
    internal DateTimeOffset? Bewaard { get; init; }

    /// <inheritdoc />
    public Guid? Versie { get; init; }

    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }

    internal string Waarde(Dossierveld veld) => Waarden.GetValueOrDefault(veld.Naam, "");
}

/// <summary>What stood there before.</summary>
public sealed record StukVersie(string Door, DateTimeOffset Op, IReadOnlyList<KeyValuePair<string, string>> Gegevens);
