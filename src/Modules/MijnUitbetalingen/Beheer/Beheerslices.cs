using AmaWvg.Kernel.Contracts.MijnUitbetalingen;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.MijnUitbetalingen.Beheer.Betaalbestand;
using AmaWvg.MijnUitbetalingen.Beheer.Betalingdetails;
using AmaWvg.MijnUitbetalingen.Beheer.Boeken;
using AmaWvg.MijnUitbetalingen.Beheer.Goedkeuren;
using AmaWvg.MijnUitbetalingen.Beheer.Overzicht;
using AmaWvg.MijnUitbetalingen.Beheer.Rundetails;
using AmaWvg.MijnUitbetalingen.Beheer.Tariefinvoer;
using AmaWvg.MijnUitbetalingen.Vooruitzicht;
using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.MijnUitbetalingen.Beheer;

/// <summary>The department's side: rates, payment runs, and the file for the bank.</summary>
internal static class Beheerslices
{
    public static IServiceCollection AddBeheer(this IServiceCollection services) => services
        .AddScoped<Runplanning>()
        .AddScoped<IBoekstanden, Boekstanden>()
        .AddScoped<BeheerOverzichtQuery>()
        .AddScoped<IWerkvoorraad, Runvoorraad>()
        .AddScoped<VoorstelHandler>()
        .AddScoped<TariefgevolgQuery>()
        .AddScoped<TariefHandler>()
        .AddScoped<RunQuery>()
        .AddScoped<BetalingQuery>()
        .AddScoped<GoedkeurenHandler>()
        .AddScoped<BoekenHandler>()
        .AddScoped<BetaalbestandHandler>()
        .AddSingleton<IValidator<TariefForm>, TariefValidator>();

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").RequireAuthorization(Policies.Departement);
        BeheerOverzichtEndpoints.Map(group);
        TariefEndpoints.Map(group);
        RunEndpoints.Map(group);
        GoedkeurenEndpoints.Map(group);
        BoekenEndpoints.Map(group);
        BetalingEndpoints.Map(group);
        BetaalbestandEndpoints.Map(group);
    }
}
