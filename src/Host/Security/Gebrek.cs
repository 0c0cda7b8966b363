namespace AmaWvg.Host;

/// <summary>Something that is not set up safely.</summary>
/// <param name="Naam">The word by which <c>Beveiliging:Toegestaan</c> allows it, and that stands in the security log.</param>
/// <param name="Melding">One sentence for who starts the portal: what is wrong and what to set.</param>
internal sealed record Gebrek(string Naam, string Melding);
