using System.Security.Claims;
using AmaWvg.Kernel.Contracts.Toegang;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.Toegang.Beheer;

/// <summary>Where staff of the department arrive.</summary>
internal static class BeheerEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet(ToegangUrls.StartDepartement, Get).RequireAuthorization(Policies.Departement);

    private static IResult Get(ClaimsPrincipal user, IHuidigeSessie sessie) =>
        BeheerPage.Create(new(sessie.Naam, [.. Rollen.Departement.Where(user.IsInRole).Select(Label)]));

    private static string Label(string rol) => rol is Rollen.FinancieelBeheerder ? "Financieel beheerder" : rol;
}
