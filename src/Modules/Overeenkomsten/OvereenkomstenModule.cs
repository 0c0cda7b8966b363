using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Documents;
using AmaWvg.Overeenkomsten.Export;
using AmaWvg.Overeenkomsten.Overzicht;
using AmaWvg.Overeenkomsten.Zoeken;
using AmaWvg.Web.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Overeenkomsten;

/// <summary>The first tab: report, find, export, correct and stop agreements.</summary>
public sealed class OvereenkomstenModule : IPortalModule
{
    /// <inheritdoc />
    public IReadOnlyList<MenuTab> Menu { get; } = [new("Overeenkomsten", OvereenkomstenUrls.Overzicht, 10, Rollen.Begeleider)];

    /// <inheritdoc />
    public void AddServices(IServiceCollection services, IConfiguration configuration) => services
        .AddModuleDb<OvereenkomstenDb>()
        .AddScoped<OverzichtQuery>()
        .AddScoped<ExportQuery>()
        .AddScoped<ZoekInszQuery>();

    /// <inheritdoc />
    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").RequireAuthorization(Policies.Begeleider);
        OverzichtEndpoints.Map(group);
        ZoekInszEndpoints.Map(group);
        ExportEndpoints.Map(group);
    }
}
