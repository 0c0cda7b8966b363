namespace AmaWvg.Voorbeeldgegevens;

/// <summary>The one thing that is missing or late in a file.</summary>
internal enum Dossiergebrek
{
    /// <summary>Nothing.</summary>
    Geen,

    /// <summary>No evaluation for more than a year.</summary>
    Evaluatie,

    /// <summary>No contact around the first day.</summary>
    Startcontact,

    /// <summary>Consent that was withdrawn.</summary>
    Toestemming,

    /// <summary>The contact point left, and nobody took over.</summary>
    Aanspreekpunt,

    /// <summary>An agreement that not everybody signed.</summary>
    Handtekening,
}
