namespace AmaWvg.Toegang;

/// <summary>What counts as a fresh sign-in with a strong key (configuration section <c>Aanmelden</c>).</summary>
internal sealed class VerseAanmeldingOptions
{
    /// <summary>Digital keys that are strong, as the provider names them in <c>acr</c>, separated by spaces.</summary>
    public string SterkeSleutels { get; set; } = "urn:be:vlaanderen:authmech:eid urn:be:vlaanderen:authmech:itsme";

    /// <summary>How long ago the key may have been shown.</summary>
    public TimeSpan Versheid { get; set; } = TimeSpan.FromMinutes(5);
}
