using AmaWvg.Kernel.Contracts.MijnUitbetalingen;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Documents;
using AmaWvg.MijnUitbetalingen.Beheer;
using AmaWvg.MijnUitbetalingen.Deelnemer;
using AmaWvg.MijnUitbetalingen.Details;
using AmaWvg.MijnUitbetalingen.Export;
using AmaWvg.MijnUitbetalingen.Overzicht;
using AmaWvg.MijnUitbetalingen.Tarieven;
using AmaWvg.MijnUitbetalingen.Termijnen;
using AmaWvg.MijnUitbetalingen.Voorstellen;
using AmaWvg.MijnUitbetalingen.Vooruitzicht;
using AmaWvg.Web.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.MijnUitbetalingen;

/// <summary>The fourth tab: what the subsidy comes to, and its payment by the department.</summary>
public sealed class MijnUitbetalingenModule : IPortalModule
{
    /// <inheritdoc />
    public IReadOnlyList<MenuTab> Menu { get; } =
    [
        new("Mijn uitbetalingen", UitbetalingenUrls.Overzicht, 40, Rollen.Begeleider),
        new("Uitbetalingen", BeheerUrls.Overzicht, 50, Rollen.Departement),
    ];

    /// <inheritdoc />
    public void AddServices(IServiceCollection services, IConfiguration configuration) => services
        .AddModuleDb<MijnUitbetalingenDb>()
        .AddBeheerDb<MijnUitbetalingenBeheerDb>()
        .AddWerkerDb<MijnUitbetalingenWerkerDb>()
        .Configure<UitbetalingOptions>(configuration.GetSection("Uitbetalingen"))
        .AddScoped<ITarieven, TarievenVanNu>()
        .AddSingleton<Voorstelopslag>()
        .AddSingleton<Voorstelmaker>()
        .AddSingleton<Voorstelwachter>()
        .AddHostedService(provider => provider.GetRequiredService<Voorstelwachter>())
        .AddScoped<IBetalingen, BetalingenVanDeelnemer>()
        .AddScoped<IBoekstand, EigenBoekstand>()
        .AddScoped<OverzichtQuery>()
        .AddScoped<VooruitzichtQuery>()
        .AddScoped<DetailsQuery>()
        .AddBeheer();

    /// <inheritdoc />
    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").RequireAuthorization(Policies.Begeleider);
        OverzichtEndpoints.Map(group);
        ExportEndpoints.Map(group);
        TermijnenEndpoints.Map(group);
        DetailsEndpoints.Map(group);
        Beheerslices.Map(endpoints);
    }
}
