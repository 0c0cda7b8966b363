namespace AmaWvg.MijnVoorziening.Erkenningsaanvragen;

/// <summary>Keys of the questions that take attachments. The diploma of a person is a question of its own.</summary>
internal static class Bijlagevragen
{
    public const string Ervaring = "ervaring";
    public const string EigenVerzekering = "eigen-verzekering";
    public const string Doelgroep = "doelgroep";

    /// <summary>Id of the file field of a question.</summary>
    public static string Veld(string vraag) => $"bestand-{vraag}";

    /// <summary>Every question of an application, in the order of the screen.</summary>
    public static IEnumerable<string> Van(Erkenningscriteria criteria) =>
        [.. criteria.Medewerkers.Select(m => m.Bijlagevraag), Ervaring, EigenVerzekering, Doelgroep];
}
