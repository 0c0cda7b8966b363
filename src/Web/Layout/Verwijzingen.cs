namespace AmaWvg.Web;

/// <summary>Addresses on the department's own website, from the configuration section <c>Contact</c>.</summary>
public sealed record Verwijzingen
{
    /// <summary>The page about arbeidsmatige activiteiten.</summary>
    public string AmaPagina { get; init; } = "https://www.departementzorg.be/nl/arbeidsmatige-activiteiten";

    /// <summary>The page with frequent questions.</summary>
    public string Vragenpagina { get; init; } = "https://www.departementzorg.be/nl/veelgestelde-vragen-over-arbeidsmatige-activiteiten";

    /// <summary>The short manual about access, for who knows eHealth: the department's page about this portal has both manuals.</summary>
    public string VerkorteHandleiding { get; init; } = "https://www.departementzorg.be/nl/e-loket-ama-wvg";

    /// <summary>The long manual about access, for who does not.</summary>
    public string UitgebreideHandleiding { get; init; } = "https://www.departementzorg.be/nl/e-loket-ama-wvg";
}
