namespace AmaWvg.MijnBerichten;

/// <summary>What a message says. It is mailed too: no national number and no name of a participant stands in it.</summary>
/// <param name="Soort">Who gets it.</param>
/// <param name="Onderwerp">What it is about, in a line.</param>
/// <param name="Alineas">The paragraphs.</param>
internal sealed record Berichttekst(Berichtsoort Soort, string Onderwerp, params IReadOnlyList<string> Alineas)
{
    /// <summary>Where in the portal it can be acted on.</summary>
    public Koppeling? Koppeling { get; init; }

    /// <summary>Addresses beside the usual ones, such as those of before a change.</summary>
    public IReadOnlyList<string> OokNaar { get; init; } = [];

    /// <summary>What the department sent, when somebody wrote it.</summary>
    public Guid? Verzending { get; init; }
}
