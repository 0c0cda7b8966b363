namespace AmaWvg.MijnBerichten;

/// <summary>A file with a message.</summary>
/// <param name="Id">Key of the file as the reader may open it.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Omschrijving">Type and size in words.</param>
public sealed record BijlageRij(Guid Id, string Naam, string Omschrijving);
