namespace AmaWvg.MijnUitbetalingen;

/// <summary>The file for the bank of a run, as it was first fetched. Never made again: the bank must get one file with one day.</summary>
/// <param name="Naam">Name of the file, with what the bank knows the batch by.</param>
/// <param name="Gemaakt">When it was made.</param>
/// <param name="Uitvoeren">Day on which the bank is asked to pay.</param>
/// <param name="Inhoud">The file.</param>
internal sealed record Bankbestand(string Naam, DateTimeOffset Gemaakt, DateOnly Uitvoeren, byte[] Inhoud);
