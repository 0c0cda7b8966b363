using System.Security.Claims;
using AmaWvg.Overeenkomsten.Beheer.Bekijken;

namespace AmaWvg.Overeenkomsten;

internal static class BeheerBekijkenEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(BeheerUrls.OvereenkomstRoute, Get);

    private static async Task<IResult> Get(Guid id, string? gedaan, ClaimsPrincipal user, BeheerBekijkenQuery query, CancellationToken cancellationToken) =>
        await query.RunAsync(id, Guid.TryParse(gedaan, out var regel) ? regel : null, user, cancellationToken) is { } view
            ? BeheerBekijkenPage.Create(view)
            : Results.NotFound();
}

/// <summary>An agreement as staff see it.</summary>
/// <param name="Naam">The participant.</param>
/// <param name="Voorziening">Where it was reported.</param>
/// <param name="Status">Where it stands today.</param>
/// <param name="Feiten">The rest.</param>
/// <param name="Acties">What this person may set right, with the addresses.</param>
/// <param name="Andere">The other agreements of the participant there.</param>
/// <param name="Historiek">What the organisation reads, newest first.</param>
/// <param name="Departement">What the department did, by whom.</param>
/// <param name="Melding">The confirmation of a change that was just made.</param>
public sealed record BeheerBekijkenView(
    string Naam,
    Voorzieninglink Voorziening,
    OvereenkomstStatus Status,
    IReadOnlyList<SummaryRij> Feiten,
    IReadOnlyList<SummaryAction> Acties,
    IReadOnlyList<AndereRij> Andere,
    IReadOnlyList<HistoriekLine> Historiek,
    IReadOnlyList<HistoriekLine> Departement,
    Melding? Melding)
{
    /// <summary>What the organisation asked to set right, and waits for.</summary>
    public Gevraagdecorrectie? Vraag { get; init; }
}

/// <summary>A first day that the organisation asked for.</summary>
/// <param name="Startdatum">The day.</param>
/// <param name="Waarom">Why, in its words.</param>
/// <param name="Gevraagd">When, and by whom.</param>
/// <param name="Acties">What this person can do about it.</param>
public sealed record Gevraagdecorrectie(DateOnly Startdatum, string Waarom, string Gevraagd, IReadOnlyList<SummaryAction> Acties);

/// <summary>The organisation, with the address of its page.</summary>
public sealed record Voorzieninglink(string Naam, string Url);

/// <summary>Another agreement of the participant.</summary>
public sealed record AndereRij(Guid Id, string Referentie, DateOnly Startdatum, DateOnly? Einddatum, OvereenkomstStatus Status);
