using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.MijnVoorziening.Voorzieningenbeheer.Bekijken;
using AmaWvg.MijnVoorziening.Voorzieningenbeheer.Nazicht;
using AmaWvg.MijnVoorziening.Voorzieningenbeheer.Samenvoegen;
using AmaWvg.MijnVoorziening.Voorzieningenbeheer.Zoeken;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.MijnVoorziening.Voorzieningenbeheer;

/// <summary>All organisations, for the department, and what happens when one goes up in another.</summary>
internal static class Voorzieningenslices
{
    public static IServiceCollection AddVoorzieningenbeheer(this IServiceCollection services) => services
        .AddScoped<ZoekenQuery>()
        .AddScoped<BekijkenQuery>()
        .AddScoped<SamenvoegenHandler>()
        .AddScoped<NazichtQuery>()
        .AddScoped<NazichtHandler>()
        .AddScoped<IWerkvoorraad, Nazichtvoorraad>();

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").RequireAuthorization(Policies.Departement);
        ZoekenEndpoints.Map(group);
        BekijkenEndpoints.Map(group);
        SamenvoegenEndpoints.Map(group);
        NazichtEndpoints.Map(group);
    }
}
