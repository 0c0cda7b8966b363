using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.MijnVoorziening.Beheer.Beslissen;
using AmaWvg.MijnVoorziening.Beheer.Dossier;
using AmaWvg.MijnVoorziening.Beheer.Dossiers;
using AmaWvg.MijnVoorziening.Beheer.Goedkeuren;
using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.MijnVoorziening.Beheer;

/// <summary>The department's side: applications and what is decided on them.</summary>
internal static class Beheerslices
{
    public static IServiceCollection AddBeheer(this IServiceCollection services) => services
        .AddScoped<DossiersQuery>()
        .AddScoped<IWerkvoorraad, Dossiervoorraad>()
        .AddScoped<DossierQuery>()
        .AddScoped<BeslissenHandler>()
        .AddScoped<GoedkeurenHandler>()
        .AddSingleton<IValidator<GoedkeurenForm>, GoedkeurenValidator>();

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").RequireAuthorization(Policies.Departement);
        DossiersEndpoints.Map(group);
        DossierEndpoints.Map(group);
        BeslissenEndpoints.Map(group);
        GoedkeurenEndpoints.Map(group);
    }
}
