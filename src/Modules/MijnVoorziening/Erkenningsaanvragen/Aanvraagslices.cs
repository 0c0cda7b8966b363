using AmaWvg.MijnVoorziening.Erkenningsaanvragen.Bekijken;
using AmaWvg.MijnVoorziening.Erkenningsaanvragen.Concept;
using AmaWvg.MijnVoorziening.Erkenningsaanvragen.Controleren;
using AmaWvg.MijnVoorziening.Erkenningsaanvragen.Criteria;
using AmaWvg.MijnVoorziening.Erkenningsaanvragen.Informatie;
using AmaWvg.MijnVoorziening.Erkenningsaanvragen.Intrekken;
using AmaWvg.MijnVoorziening.Erkenningsaanvragen.Starten;
using AmaWvg.MijnVoorziening.Regels;
using FluentValidation;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.MijnVoorziening.Erkenningsaanvragen;

/// <summary>The slices of an application, in the order in which an applicant meets them.</summary>
internal static class Aanvraagslices
{
    public static IServiceCollection AddErkenningsaanvragen(this IServiceCollection services, IConfiguration configuration) => services
        .Configure<BeslissingOptions>(configuration.GetSection("Beslissing"))
        .AddScoped<Aanvraagdossiers>()
        .AddScoped<Aanvraaginzage>()
        .AddScoped<Conceptbewaring>()
        .AddScoped<StartenHandler>()
        .AddScoped<CriteriaHandler>()
        .AddScoped<IndienenHandler>()
        .AddScoped<BekijkQuery>()
        .AddScoped<IntrekkenHandler>()
        .AddSingleton<IValidator<InformatieForm>, InformatieValidator>()
        .AddSingleton<IValidator<CriteriaForm>, CriteriaValidator>();

    public static void Map(IEndpointRouteBuilder group)
    {
        StartenEndpoints.Map(group);
        InformatieEndpoints.Map(group);
        CriteriaEndpoints.Map(group);
        ControlerenEndpoints.Map(group);
        BekijkEndpoints.Map(group);
        IntrekkenEndpoints.Map(group);
    }
}
