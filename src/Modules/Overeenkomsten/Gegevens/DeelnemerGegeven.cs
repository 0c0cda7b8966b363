using AmaWvg.Kernel.Types;
using AmaWvg.Overeenkomsten.Regels;

namespace AmaWvg.Overeenkomsten.Gegevens;

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
public sealed record OvereenkomstGegeven(
    Guid Id, Guid HistoriekId, string Referentie, DateOnly Startdatum, DateOnly? Einddatum, DateTimeOffset AangemeldOp, StopGegeven? Stop);

/// <summary>An end that was recorded after the report.</summary>
/// <param name="HistoriekId">Key of its history row.</param>
/// <param name="Einddatum">Last day.</param>
/// <param name="Reden">Why, when given.</param>
/// <param name="Op">Moment it was recorded.</param>
public sealed record StopGegeven(Guid HistoriekId, DateOnly Einddatum, Stopreden? Reden, DateTimeOffset Op);
