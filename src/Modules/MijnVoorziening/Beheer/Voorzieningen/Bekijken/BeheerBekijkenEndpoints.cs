using System.Security.Claims;
using AmaWvg.MijnVoorziening.Beheer.Voorzieningen.Bekijken;

namespace AmaWvg.MijnVoorziening;

internal static class BeheerBekijkenEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(VoorzieningenUrls.VoorzieningRoute, Get);

    private static async Task<IResult> Get(Guid id, string? gedaan, string? pagina, ClaimsPrincipal user, BeheerBekijkenQuery query, CancellationToken cancellationToken) =>
        await query.RunAsync(id, Guid.TryParse(gedaan, out var regel) ? regel : null, pagina, cancellationToken) is { } view
            ? BeheerBekijkenPage.Create(view with { MagSamenvoegen = Rollen.Corrigeert.Any(user.IsInRole) })
            : Results.NotFound();
}

/// <summary>A copy of what the organisation sees of itself, to read.</summary>
/// <param name="Id">The organisation in addresses.</param>
/// <param name="Gegevens">Data from the register.</param>
/// <param name="Erkenning">The recognition that matters today, and all of them.</param>
/// <param name="Rekening">The account number, if one was given.</param>
/// <param name="Contactpersoon">The contact person, if one was named.</param>
/// <param name="Adressen">The extra addresses.</param>
/// <param name="Aanvragen">The applications that were filed, newest first.</param>
/// <param name="Samengaan">The merger or absorption that it must know of, if any.</param>
/// <param name="Historiek">A page of what the organisation reads, newest first.</param>
/// <param name="Pagina">Which page, from 1.</param>
/// <param name="Paginas">How many there are.</param>
/// <param name="Departement">What the department did, by whom.</param>
/// <param name="Melding">The confirmation of a change that was just made.</param>
public sealed record BeheerBekijkenView(
    Guid Id,
    VoorzieningView Gegevens,
    ErkenningView Erkenning,
    RekeningView? Rekening,
    ContactpersoonRij? Contactpersoon,
    IReadOnlyList<AdresRij> Adressen,
    IReadOnlyList<PaneelRij> Aanvragen,
    SamengaanView? Samengaan,
    IReadOnlyList<HistoriekLine> Historiek,
    int Pagina,
    int Paginas,
    IReadOnlyList<HistoriekLine> Departement,
    Melding? Melding)
{
    /// <summary>How many rows of the history there are on all pages.</summary>
    public int Totaal { get; init; }

    /// <summary>Whether this person may handle a merger or absorption.</summary>
    public bool MagSamenvoegen { get; init; }
}
