namespace AmaWvg.Begeleiding;

/// <summary>A group of the model, and a step of its wizard (art. 44 of the BVR of 18 November 2022).</summary>
/// <param name="Sleutel">Its name in the address.</param>
/// <param name="Titel">Its heading, on screen and on paper.</param>
/// <param name="Uitleg">What it is about.</param>
/// <param name="Vragen">What is asked.</param>
internal sealed record Modelgroep(string Sleutel, string Titel, string Uitleg, IReadOnlyList<Modelvraag> Vragen)
{
    /// <summary>Whether the hours of the week belong to it.</summary>
    public bool HeeftRooster { get; init; }

    /// <summary>The boxes to tick, each group of them under the key of its question.</summary>
    public IReadOnlyList<Modelkeuze> Keuzes { get; init; } = [];

    /// <summary>Everything that is kept for it.</summary>
    public IEnumerable<string> Velden =>
        [.. HeeftRooster ? Weekrooster.Velden : [], .. Keuzes.Select(keuze => keuze.Sleutel), .. Vragen.Select(vraag => vraag.Sleutel)];
}

/// <summary>Something to agree on, in words.</summary>
/// <param name="Sleutel">Its key.</param>
/// <param name="Label">The question.</param>
/// <param name="Kop">What stands above the answer on paper.</param>
/// <param name="Hint">An example.</param>
internal sealed record Modelvraag(string Sleutel, string Label, string Kop, string Hint)
{
    public const int Langste = 2000;

    /// <summary>What is said on paper when there is no answer; null for a question that must have one.</summary>
    public string? Anders { get; init; }

    /// <summary>Whose defaults it has.</summary>
    public Modelstandaard Standaard { get; init; }

    /// <summary>What it begins with when nobody has a default.</summary>
    public Func<Modelbron, string> Voorstel { get; init; } = _ => "";

    public bool IsVerplicht => Anders is null;
}

/// <summary>Boxes to tick.</summary>
/// <param name="Sleutel">Its key.</param>
/// <param name="Label">The question.</param>
/// <param name="Kop">What stands above the answer on paper.</param>
/// <param name="Keuzes">The boxes.</param>
internal sealed record Modelkeuze(string Sleutel, string Label, string Kop, IReadOnlyList<string> Keuzes);

/// <summary>Whose default an agreement begins with.</summary>
internal enum Modelstandaard
{
    Geen,
    Werkpost,
    Voorziening,
}

/// <summary>What an agreement begins with.</summary>
/// <param name="Werkpost">Where.</param>
/// <param name="Polissen">The insurances of the voorziening.</param>
/// <param name="Van">First day of the agreement.</param>
/// <param name="TotEnMet">Last day; null while it has none.</param>
/// <param name="Voorziening">Name of the voorziening.</param>
internal sealed record Modelbron(Werkpost Werkpost, IReadOnlyList<Polis> Polissen, DateOnly Van, DateOnly? TotEnMet, string Voorziening);
