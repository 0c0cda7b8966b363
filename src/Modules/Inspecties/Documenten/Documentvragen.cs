namespace AmaWvg.Inspecties;

/// <summary>What can be asked of a begeleider before the visit.</summary>
internal static class Documentvragen
{
    /// <summary>With the reaction on a draft.</summary>
    public const string Reactie = "reactie";

    public static IReadOnlyList<Choice> Alle { get; } =
    [
        new("functiebeschrijvingen", "Functiebeschrijvingen van de begeleiders"),
        new("diplomas", "Diploma’s, of bewijs van twee jaar ervaring"),
        new("verzekeringen", "Verzekeringen van begeleiders en deelnemers"),
        new("beleid", "Teksten over doel en doelgroep"),
    ];

    public static string Label(string sleutel) => sleutel == Reactie ? "Bij de reactie" : Criteria.Vind(sleutel)?.Kop ?? Alle.FirstOrDefault(vraag => vraag.Value == sleutel)?.Text ?? sleutel;
}
