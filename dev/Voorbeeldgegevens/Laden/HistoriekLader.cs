namespace AmaWvg.Voorbeeldgegevens;

/// <summary>One history row to load.</summary>
/// <param name="Id">Key.</param>
/// <param name="Onderwerp">What it is about.</param>
/// <param name="Tijdstip">Moment (UTC).</param>
/// <param name="Actie">What was done.</param>
/// <param name="Door">Name of the person who did it.</param>
/// <param name="Toelichting">The values, in words.</param>
public sealed record HistoriekGegeven(
    Guid Id, HistoriekOnderwerp Onderwerp, DateTimeOffset Tijdstip, string Actie, string Door, string Toelichting);

/// <summary>Loads the history of example data.</summary>
public static class HistoriekLader
{
    /// <summary>Key of the person in loaded rows: nobody signs in with it.</summary>
    public const string Persoon = "voorbeeldgegevens";

    /// <summary>Empties the table.</summary>
    public static Task LeegAsync(Bulklading lading, CancellationToken cancellationToken) => lading.LeegAsync(["kernel.historiek"], cancellationToken);

    /// <summary>Adds rows of one organisation.</summary>
    public static Task LaadAsync(
        Bulklading lading, HcoNummer hco, IEnumerable<HistoriekGegeven> regels, CancellationToken cancellationToken) =>
        lading.KopieerAsync(
            "kernel.historiek (id, hco, soort, onderwerp, tijdstip, actie, door, persoon, toelichting)",
            regels,
            (copy, regel) =>
            {
                copy.Write(regel.Id);
                copy.Write(hco.Waarde);
                copy.Write(regel.Onderwerp.Soort);
                copy.Write(regel.Onderwerp.Id);
                copy.Write(regel.Tijdstip);
                copy.Write(regel.Actie);
                copy.Write(regel.Door);
                copy.Write(Persoon);
                copy.Write(regel.Toelichting);
            },
            cancellationToken);
}
