namespace AmaWvg.Begeleiding;

/// <summary>The form of a round: what is the same stands once, what differs stands once for each participant, in their order.</summary>
/// <param name="Velden">What was sent.</param>
public sealed record EvaluatiesForm(IFormCollection Velden) : IFormulier<EvaluatiesForm>
{
    /// <summary>As many as one page of the list offers.</summary>
    public const int Meeste = Paginering.Gewoon;

    /// <summary>The day of one participant, when it is another than that of the round.</summary>
    internal const string AndereDatum = "anderedatum";

    /// <summary>What to do with an evaluation of which there seems to be one already.</summary>
    internal const string Dubbel = "dubbel";

    internal const string Toch = "toch";
    internal const string Niet = "niet";

    private static readonly string[] Eigen = ["verloop", "passend", "afspraken", "combinatie"];

    /// <summary>What differs for each participant, with what is asked of one alone, in the order of the screen.</summary>
    internal static string[] PerRij { get; } = [Dubbel, AndereDatum, .. Eigen];

    internal static Dossierdeel Deel => Dossierdeel.Van(Begeleidingsplicht.Evaluatie)!;

    internal IReadOnlyList<Guid> Gekozen => KeuzeView.Lees(Velden[SelectieForm.Veld], Meeste);

    /// <inheritdoc />
    public static EvaluatiesForm Van(IFormCollection velden) => new(velden);

    internal IReadOnlyDictionary<string, string> Samen() =>
        Deel.Velden.Where(veld => !Eigen.Contains(veld.Naam)).ToDictionary(veld => veld.Naam, veld => veld.Naam == "volgende" ? "" : veld.Lees(Velden));

    /// <summary>What was typed for the participant at this place.</summary>
    internal IReadOnlyDictionary<string, string> Rij(int plaats) => PerRij.ToDictionary(naam => naam, naam =>
    {
        var velden = new FormCollection(new() { [naam] = Velden[naam] is var alle && plaats < alle.Count ? alle[plaats] : "" });
        return Deel.Velden.FirstOrDefault(veld => veld.Naam == naam)?.Lees(velden) ?? FormText.Read(velden, naam);
    });
}
