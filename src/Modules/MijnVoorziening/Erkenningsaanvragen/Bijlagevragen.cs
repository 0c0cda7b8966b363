namespace AmaWvg.MijnVoorziening;

/// <summary>Keys of the questions that take attachments. The diploma of a person is a question of its own.</summary>
internal static class Bijlagevragen
{
    public const string Ervaring = "ervaring";
    public const string EigenVerzekering = "eigen-verzekering";
    public const string Doelgroep = "doelgroep";

    /// <summary>The signed decision of the department, which answers the application as a whole.</summary>
    public const string Besluit = "besluit";

    public static string Diploma(Guid medewerker) => $"diploma-{medewerker}";

    /// <summary>The questions that the answers ask attachments for, in the order of the screen.</summary>
    public static IEnumerable<string> Van(Erkenningscriteria criteria) =>
    [
        .. criteria.ZonderVervallen().Medewerkers.Select(m => m.Bijlagevraag),
        .. criteria.HeeftErvaring is true ? [Ervaring] : Array.Empty<string>(),
        .. criteria.HeeftEigenVerzekering is true ? [EigenVerzekering] : Array.Empty<string>(),
        Doelgroep,
    ];

    /// <summary>All that take attachments, whatever the answers are now: an answer can still change.</summary>
    public static IEnumerable<string> Alle(Erkenningscriteria criteria) => [.. criteria.Medewerkers.Select(m => m.Bijlagevraag), Ervaring, EigenVerzekering, Doelgroep];
}
