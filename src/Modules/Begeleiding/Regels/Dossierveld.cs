namespace AmaWvg.Begeleiding;

/// <summary>How a field is answered.</summary>
public enum Veldsoort
{
    Datum,
    Regel,
    Tekst,
    Keuze,
    Vinkjes,
    Vinkje,
    Medewerker,
    Werkpost,
    Dagen,
    Telefoon,
    Email,
}

/// <summary>What a field is to the rules.</summary>
public enum Veldrol
{
    Geen,
    Dag,
    Tot,
    Kern,
}

/// <summary>A question of a part of the file.</summary>
/// <param name="Naam">Name of the field; in every part the same question has the same name and label.</param>
/// <param name="Label">The question.</param>
/// <param name="Soort">How it is answered.</param>
public sealed record Dossierveld(string Naam, string Label, Veldsoort Soort)
{
    public const int LangsteRegel = 200;
    public const int LangsteTekst = 4000;

    /// <summary>Stands with each free text.</summary>
    public const string GeenGezondheid = "Schrijf geen gezondheidsgegevens op.";

    public bool IsVerplicht { get => field && VerplichtAls is null; init; } = true;

    /// <summary>The words that say when an answer is needed, where another answer decides (<see cref="Stukregels"/>); null where that is always, or never.</summary>
    public string? VerplichtAls { get; init; }

    /// <summary>Whether it may stay empty whatever the other answers are.</summary>
    public bool MagLeeg => !IsVerplicht && VerplichtAls is null;

    public string? Hint { get; init; }

    public Choice[] Keuzes { get; init; } = [];

    public Veldrol Rol { get; init; }

    /// <summary>Whether a date may lie after today.</summary>
    public bool MagLater { get; init; }

    /// <summary>The answer of the part that is its <see cref="Veldrol.Kern"/> with which this one is not asked; null for none.</summary>
    public string? NietBij { get; init; }

    /// <summary>What a record of before this was asked answers; null for nothing.</summary>
    public string? Vroeger { get; init; }

    /// <summary>Whether a list is kept as words, and so shown by their labels.</summary>
    public bool HeeftKeuzes => Keuzes.Length > 0;

    /// <summary>The answer as cleaned text.</summary>
    public string Lees(IFormCollection velden) => Soort switch
    {
        Veldsoort.Tekst => FormText.ReadLines(velden, Naam),
        Veldsoort.Telefoon => ContactRules.CleanTelephone(FormText.Read(velden, Naam)),
        _ => FormText.Read(velden, Naam),
    };

    /// <summary>The answer as people read it.</summary>
    public string Toon(string waarde) => Soort switch
    {
        Veldsoort.Vinkje => waarde.Length > 0 ? "Ja" : "Nee",
        Veldsoort.Datum => DutchDate.TryParse(waarde, out var dag) ? DutchDate.Format(dag) : waarde,
        Veldsoort.Vinkjes => string.Join(", ", Woorden(waarde).Select(Tekst)),
        _ when HeeftKeuzes => Tekst(waarde),
        _ => waarde,
    };

    public static IReadOnlyList<string> Woorden(string waarde) => waarde.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private string Tekst(string woord) => Array.Find(Keuzes, keuze => keuze.Value == woord)?.Text ?? woord;
}
