using AmaWvg.Overeenkomsten.Details;

namespace AmaWvg.Overeenkomsten;

internal static class DetailsEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(OvereenkomstenUrls.DeelnemerRoute, Get);

    private static async Task<IResult> Get(HttpContext context, Guid id, string? gedaan, DetailsQuery query, CancellationToken cancellationToken) =>
        await query.RunAsync(id, Guid.TryParse(gedaan, out var regel) ? regel : null, cancellationToken) switch
        {
            null => Results.NotFound(),
            // The participant was joined with another one: old links lead there.
            { Id: var nu } when nu != id => Results.Redirect(context.Keep(OvereenkomstenUrls.Deelnemer(nu))),
            var view => DetailsPage.Create(view),
        };
}

/// <summary>A participant with the agreements, the payments and the history at this voorziening.</summary>
public sealed record DetailsView(
    Guid Id,
    string Naam,
    string Insz,
    DateOnly? Geboortedatum,
    IReadOnlyList<DetailsRij> Overeenkomsten,
    IReadOnlyList<BetaaldeMaand> Uitbetalingen,
    IReadOnlyList<HistoriekLine> Historiek,
    Melding? Melding);

/// <summary>One agreement of the participant.</summary>
public sealed record DetailsRij(
    Guid Id,
    string Referentie,
    DateOnly Startdatum,
    DateOnly? Einddatum,
    string? Stopreden,
    DateOnly AangemeldOp,
    OvereenkomstStatus Status,
    string? SubsidieVanaf,
    bool IsTeWijzigen,
    bool KanOngedaan,
    bool KanVragen,
    DateOnly? GevraagdeStart);

/// <summary>A question about an agreement.</summary>
internal sealed class Overeenkomstonderwerp(Documenten documenten) : IVraagonderwerp
{
    public const string Naam = "overeenkomst";

    public string Soort => Naam;

    public async Task<Vraagonderwerp?> VindAsync(Guid id, CancellationToken cancellationToken) => await documenten.LoadAsync<Overeenkomst>(id, cancellationToken) is { } o
        ? new($"Overeenkomst ‘{o.Referentie}’, {Periodetekst.Van(o.Startdatum, o.Einddatum)}", OvereenkomstenUrls.Deelnemer(o.DeelnemerId), BeheerUrls.Overeenkomst(id))
        : null;
}

/// <summary>Some of the months that were paid or clawed back.</summary>
/// <param name="Bijschrift">What the table holds, for who cannot see it.</param>
/// <param name="Rijen">The months.</param>
public sealed record UitbetalingenView(string Bijschrift, IReadOnlyList<BetaaldeMaand> Rijen);
