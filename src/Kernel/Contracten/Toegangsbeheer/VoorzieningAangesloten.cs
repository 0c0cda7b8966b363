namespace AmaWvg.Kernel;

/// <summary>A voorziening became a subafdeling in an access chain: from now on people may come to work for it. Told also when the portal knows it already.</summary>
/// <param name="Voorziening">Its HCO number: the event itself belongs to the access chain.</param>
/// <param name="Onderneming">Number of its onderneming.</param>
/// <param name="Naam">Its name in CoBRHA.</param>
/// <param name="Soort">Its kind there, as CoBRHA names it.</param>
/// <param name="Adres">Street and number.</param>
/// <param name="Gemeente">Municipality.</param>
/// <param name="Provincie">Province.</param>
public sealed record VoorzieningAangesloten(string Voorziening, string Onderneming, string Naam, string Soort, string Adres, string Gemeente, string Provincie) : IGebeurtenis;
