using AmaWvg.Kernel.Contracts.Overeenkomsten;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Documents;
using AmaWvg.Overeenkomsten.Beheer.Bekijken;
using AmaWvg.Overeenkomsten.Beheer.Correcties;
using AmaWvg.Overeenkomsten.Beheer.Overgaan;
using AmaWvg.Overeenkomsten.Beheer.Zoeken;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Overeenkomsten.Beheer;

/// <summary>The department's side: agreements of all organisations, and what can be set right on them.</summary>
internal static class Beheerslices
{
    public static IServiceCollection AddBeheer(this IServiceCollection services) => services
        .AddBeheerDb<OvereenkomstenBeheerDb>()
        .AddScoped<ZoekenQuery>()
        .AddScoped<BekijkenQuery>()
        .AddScoped<CorrectieHandler>()
        .AddScoped<ICorrectie, Startdatumcorrectie>()
        .AddScoped<ICorrectie, Einddatumcorrectie>()
        .AddScoped<ICorrectie, Annulering>()
        .AddScoped<ICorrectie, Inszwijziging>()
        .AddScoped<Overgangsgevolg>()
        .AddScoped<IOvergang, Overgang>();

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").RequireAuthorization(Policies.Departement);
        ZoekenEndpoints.Map(group);
        BekijkenEndpoints.Map(group);
        CorrectieEndpoints.Map(group);
    }
}
