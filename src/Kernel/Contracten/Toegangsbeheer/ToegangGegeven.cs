namespace AmaWvg.Kernel;

/// <summary>Somebody got access to the portal for a voorziening; its contact person hears of it. It names nobody.</summary>
/// <param name="Voorziening">HCO number of the voorziening: the event itself belongs to the access chain.</param>
/// <param name="Door">Name of who gave it.</param>
/// <param name="AanZichzelf">Whether they gave it to themselves.</param>
public sealed record ToegangGegeven(string Voorziening, string Door, bool AanZichzelf) : IGebeurtenis;
