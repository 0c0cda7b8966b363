namespace AmaWvg.Web;

/// <summary>A page that says what happened, what is kept and what to do now.</summary>
/// <param name="Titel">What happened, as the heading.</param>
/// <param name="Alineas">Short paragraphs.</param>
public sealed record FoutModel(string Titel, IReadOnlyList<string> Alineas)
{
    /// <summary>What the person typed, to copy.</summary>
    public IReadOnlyList<SummaryRij> Ingevuld { get; init; } = [];

    /// <summary>The trace to quote when asking for help; it stands in the log too.</summary>
    public string? Foutcode { get; init; }

    /// <summary>Where to go now.</summary>
    public string Url { get; init; } = "/";

    /// <summary>Text of that link.</summary>
    public string Link { get; init; } = "Naar de startpagina";

    /// <summary>Where else to find out more; null for nowhere.</summary>
    public Terugweg? Verder { get; init; }
}
