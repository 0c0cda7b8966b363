namespace AmaWvg.Domein;

/// <summary>The provinces in which a voorziening lies, and Brussels, as CoBRHA names them and in the order in which figures are published (answer 689).</summary>
public static class Provincienamen
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> Alle { get; } = ["Antwerpen", "Brussels Hoofdstedelijk Gewest", "Limburg", "Oost-Vlaanderen", "West-Vlaanderen", "Vlaams-Brabant"];
}
