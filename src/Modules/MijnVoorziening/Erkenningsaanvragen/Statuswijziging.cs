namespace AmaWvg.MijnVoorziening;

/// <summary>A change of status.</summary>
/// <param name="Status">The status from then on.</param>
/// <param name="Tijdstip">When.</param>
/// <param name="Door">Name of the person who did it.</param>
/// <param name="Persoon">Stable key of that person.</param>
/// <param name="Reden">Why; empty when nothing was said.</param>
internal sealed record Statuswijziging(AanvraagStatus Status, DateTimeOffset Tijdstip, string Door, string Persoon, string Reden);

/// <summary>Who changes an application.</summary>
/// <param name="Persoon">Stable key of the person.</param>
/// <param name="Naam">Name of the person.</param>
internal sealed record Uitvoerder(string Persoon, string Naam);
