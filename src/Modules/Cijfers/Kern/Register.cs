namespace AmaWvg.Cijfers;

/// <summary>The voorzieningen that figures are divided over, and how.</summary>
/// <param name="Alle">All of them.</param>
/// <param name="Types">Every type that there is or was.</param>
internal sealed record Register(IReadOnlyList<Voorzieningcijfer> Alle, IReadOnlyList<Voorzieningtype> Types)
{
    /// <summary>Those that the question is about.</summary>
    public IReadOnlyList<Voorzieningcijfer> Van(Cijfervraag vraag) =>
        [.. Alle.Where(v => vraag.Type is "" || v.Type == vraag.Type).Where(v => vraag.Provincie is "" || v.Provincie == vraag.Provincie)];

    /// <summary>The same whatever the type: what a share is taken of.</summary>
    public IReadOnlyList<Voorzieningcijfer> VanElkType(Cijfervraag vraag) => Van(vraag with { Type = "" });

    /// <summary>The words of a type.</summary>
    public string Label(string type) => Types.First(soort => soort.Sleutel == type).Label;
}

/// <summary>A province, or the voorzieningen of which none is known.</summary>
/// <param name="Sleutel">As voorzieningen have it.</param>
/// <param name="Label">In words.</param>
/// <param name="Kort">As the head of a column.</param>
internal sealed record Provincie(string Sleutel, string Label, string Kort);

/// <summary>The provinces in the order of the answer of the minister.</summary>
internal static class Provincies
{
    private static readonly string[] Kort = ["Antw", "BHG", "Limb", "O-VL", "W-VL", "Vl-Brabant"];

    public static IReadOnlyList<Provincie> Vast { get; } = [.. Provincienamen.Alle.Zip(Kort, (naam, kort) => new Provincie(naam, naam, kort))];

    private static Provincie Onbekend { get; } = new("", "Niet gekend", "Onbekend");

    /// <summary>The words of a province, from the head of its column.</summary>
    public static string Voluit(string kort) => Vast.Append(Onbekend).FirstOrDefault(provincie => provincie.Kort == kort)?.Label ?? kort;

    /// <summary>All that occur among these voorzieningen, and the usual ones in any case; which one is unknown comes last.</summary>
    public static IReadOnlyList<Provincie> Van(IEnumerable<Voorzieningcijfer> voorzieningen) =>
    [
        .. Vast,
        .. voorzieningen.Select(v => v.Provincie).Distinct().Except(Vast.Select(provincie => provincie.Sleutel))
            .OrderBy(naam => naam is "").ThenBy(naam => naam, StringComparer.Ordinal)
            .Select(naam => naam is "" ? Onbekend : new(naam, naam, naam)),
    ];
}
