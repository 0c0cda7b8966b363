namespace AmaWvg.Kernel;

/// <summary>Somebody became a user of the portal for a voorziening, or got the right; its contact person hears of it. It names nobody.</summary>
/// <param name="Voorziening">HCO number of the voorziening: the event itself belongs to the access chain.</param>
/// <param name="Door">Name of who gave it.</param>
/// <param name="AanZichzelf">Whether they gave it to themselves.</param>
/// <param name="MetRecht">Whether the right is ticked; without it the person is a user who can do nothing yet.</param>
/// <param name="Email">Address that the access chain knows for the voorziening, which may have no contact person yet; empty for none.</param>
public sealed record ToegangGegeven(string Voorziening, string Door, bool AanZichzelf, bool MetRecht = true, string Email = "") : IGebeurtenis;
