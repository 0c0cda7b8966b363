using AmaWvg.Overeenkomsten;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>A participant to load, with all agreements.</summary>
public sealed record DeelnemerGegeven(
    Guid Id, Insz Insz, string Voornaam, string Naam, DateOnly? OpgegevenGeboortedatum, IReadOnlyList<OvereenkomstGegeven> Overeenkomsten);

/// <summary>An agreement to load, as it was reported.</summary>
/// <param name="Id">Key.</param>
/// <param name="HistoriekId">Key of the history row of the report.</param>
/// <param name="Referentie">Such as the werkpost.</param>
/// <param name="Startdatum">First day.</param>
/// <param name="Einddatum">Last day, when it was given with the report.</param>
/// <param name="AangemeldOp">Moment of the report.</param>
/// <param name="Stop">The end that was recorded afterwards.</param>
/// <param name="Annulering">How the department took it back.</param>
public sealed record OvereenkomstGegeven(
    Guid Id, Guid HistoriekId, string Referentie, DateOnly Startdatum, DateOnly? Einddatum, DateTimeOffset AangemeldOp, StopGegeven? Stop,
    AnnuleringGegeven? Annulering = null);

/// <summary>An end that was recorded after the report.</summary>
/// <param name="HistoriekId">Key of its history row.</param>
/// <param name="Einddatum">Last day.</param>
/// <param name="Reden">Why, when given.</param>
/// <param name="Op">Moment it was recorded.</param>
public sealed record StopGegeven(Guid HistoriekId, DateOnly Einddatum, Stopreden? Reden, DateTimeOffset Op);

/// <summary>An agreement that the department took back, because it was reported by mistake.</summary>
/// <param name="HistoriekId">Key of the row in the history of the organisation.</param>
/// <param name="DossierId">Key of the row in the history of the department.</param>
/// <param name="Reden">Why.</param>
/// <param name="Door">Who of the staff did it.</param>
/// <param name="Op">When.</param>
public sealed record AnnuleringGegeven(Guid HistoriekId, Guid DossierId, string Reden, string Door, DateTimeOffset Op);
