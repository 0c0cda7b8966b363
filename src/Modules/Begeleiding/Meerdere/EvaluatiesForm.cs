using Microsoft.Extensions.Primitives;

namespace AmaWvg.Begeleiding;

/// <summary>The form of a round: what is the same stands once, what differs stands once for each participant, in their order.</summary>
/// <param name="Velden">What was sent.</param>
public sealed record EvaluatiesForm(IFormCollection Velden) : IFormulier<EvaluatiesForm>
{
    /// <summary>As many as one page of the list offers.</summary>
    public const int Meeste = Paginering.Gewoon;

    /// <summary>What differs for each participant.</summary>
    internal static string[] Eigen { get; } = ["verloop", "passend", "afspraken", "combinatie"];

    internal static Dossierdeel Deel => Dossierdeel.Van(Begeleidingsplicht.Evaluatie)!;

    internal IReadOnlyList<Guid> Gekozen => Beperk(Velden[SelectieForm.Veld]);

    /// <inheritdoc />
    public static EvaluatiesForm Van(IFormCollection velden) => new(velden);

    internal static IReadOnlyList<Guid> Beperk(StringValues gekozen) => [.. KeuzeView.Lees(gekozen).Take(Meeste)];

    internal IReadOnlyDictionary<string, string> Samen() =>
        Deel.Velden.Where(veld => !Eigen.Contains(veld.Naam)).ToDictionary(veld => veld.Naam, veld => veld.Naam == "volgende" ? "" : veld.Lees(Velden));

    /// <summary>What was typed for the participant at this place.</summary>
    internal IReadOnlyDictionary<string, string> Rij(int plaats) => Deel.Velden.Where(veld => Eigen.Contains(veld.Naam))
        .ToDictionary(veld => veld.Naam, veld => veld.Lees(new FormCollection(new() { [veld.Naam] = Velden[veld.Naam] is var alle && plaats < alle.Count ? alle[plaats] : "" })));
}
