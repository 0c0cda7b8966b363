using System.Security.Claims;
using AmaWvg.Toegang.Beheer;

namespace AmaWvg.Toegang;

/// <summary>Where staff of the department arrive: what waits for them, and as whom they are signed in.</summary>
internal static class BeheerEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet(ToegangUrls.StartDepartement, Get).RequireAuthorization(Policies.Departement);

    private static async Task<IResult> Get(ClaimsPrincipal user, IHuidigeSessie sessie, Werklijst werklijst, TimeProvider clock, CancellationToken cancellationToken) =>
        BeheerPage.Create(new(sessie.Naam, [.. Rollen.Departement.Where(user.IsInRole).Select(Label)], await werklijst.LeesAsync(cancellationToken), clock.Vandaag()));

    private static string Label(string rol) => rol is Rollen.FinancieelBeheerder ? "Financieel beheerder" : rol;
}

/// <summary>What staff of the department see first.</summary>
/// <param name="Naam">Who is signed in.</param>
/// <param name="Rollen">In which roles, as people call them.</param>
/// <param name="TeDoen">What waits for these roles, the nearest last day first.</param>
/// <param name="Vandaag">The day it is.</param>
public sealed record BeheerView(string Naam, IReadOnlyList<string> Rollen, IReadOnlyList<Werkpunt> TeDoen, DateOnly Vandaag);
