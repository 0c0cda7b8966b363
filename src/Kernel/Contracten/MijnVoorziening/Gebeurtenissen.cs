namespace AmaWvg.Kernel;

/// <summary>The organisation gave another account number. Everybody who was known before hears of it.</summary>
/// <param name="BruikbaarVanaf">First day on which a payment run uses it.</param>
/// <param name="Adressen">E-mail addresses known at that moment.</param>
public sealed record RekeningnummerGewijzigd(DateOnly BruikbaarVanaf, IReadOnlyList<string> Adressen) : IGebeurtenis;

/// <summary>
/// The organisation gave another account number shortly after an address was replaced or removed: payments use it only when the department
/// released it. Everybody who was known before hears of it.
/// </summary>
/// <param name="Adressen">E-mail addresses known at that moment and in the thirty days before.</param>
public sealed record RekeningnummerWacht(IReadOnlyList<string> Adressen) : IGebeurtenis;

/// <summary>The department looked at an account number that waited for it.</summary>
/// <param name="Vrijgegeven">Whether payments may use it.</param>
/// <param name="BruikbaarVanaf">First day on which a payment run uses it, when it is released.</param>
/// <param name="Toelichting">What the department found out.</param>
/// <param name="Adressen">E-mail addresses that were given up in the thirty days before.</param>
public sealed record RekeningnummerNagezien(bool Vrijgegeven, DateOnly BruikbaarVanaf, string Toelichting, IReadOnlyList<string> Adressen) : IGebeurtenis;

/// <summary>The organisation named another contact person, or other data of that person. The one before hears of it too.</summary>
/// <param name="Adressen">E-mail addresses of the contact person before and after the change, and all others known then or in the thirty days before.</param>
public sealed record ContactpersoonGewijzigd(IReadOnlyList<string> Adressen) : IGebeurtenis;

/// <summary>The organisation removed an extra e-mail address, or put another in its place. Whoever read messages there hears of it too.</summary>
/// <param name="Adressen">All e-mail addresses known before and after the change or in the thirty days before.</param>
public sealed record AdresOpgegeven(IReadOnlyList<string> Adressen) : IGebeurtenis;

/// <summary>In six months the last recognition of the organisation ends, and it can ask for a new one (BR-21). Told once for each recognition.</summary>
/// <param name="TotEnMet">Last day of the recognition.</param>
public sealed record ErkenningLooptAf(DateOnly TotEnMet) : IGebeurtenis;

/// <summary>The organisation filed an application for a recognition.</summary>
/// <param name="Aanvraag">Id of the application.</param>
public sealed record AanvraagIngediend(Guid Aanvraag) : IGebeurtenis;

/// <summary>The organisation withdrew its application for a recognition.</summary>
/// <param name="Aanvraag">Id of the application.</param>
public sealed record AanvraagIngetrokken(Guid Aanvraag) : IGebeurtenis;

/// <summary>The department decided on an application for a recognition.</summary>
/// <param name="Aanvraag">Id of the application.</param>
/// <param name="Status">Its status from then on: <c>Ontvankelijk</c>, <c>Onontvankelijk</c>, <c>Goedgekeurd</c> or <c>Geweigerd</c>.</param>
/// <param name="Toelichting">What the department tells the organisation about it; empty when nothing was said.</param>
/// <param name="Besluit">The attachment with the signed decision, when a recognition was granted.</param>
public sealed record AanvraagBeslist(Guid Aanvraag, string Status, string Toelichting, Guid? Besluit) : IGebeurtenis;

/// <summary>A merger or absorption was recorded; both organisations hear of it (BR-23).</summary>
/// <param name="Ander">HCO number of the other organisation.</param>
/// <param name="GaatOp">Whether this is the one that goes up in the other one, and loses its recognition.</param>
/// <param name="Datum">The day of the merger or absorption.</param>
/// <param name="Historiek">Id of the line that the organisation reads, with the reason.</param>
public sealed record VoorzieningSamengegaan(string Ander, bool GaatOp, DateOnly Datum, Guid Historiek) : IGebeurtenis;
