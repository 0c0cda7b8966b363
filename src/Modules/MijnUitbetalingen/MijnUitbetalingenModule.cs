using AmaWvg.Kernel.Contracts.MijnUitbetalingen;
using AmaWvg.Kernel.Documents;
using AmaWvg.MijnUitbetalingen.Tarieven;
using AmaWvg.Web.Modules;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.MijnUitbetalingen;

/// <summary>The fourth tab: what the subsidy comes to, and its payment by the department.</summary>
public sealed class MijnUitbetalingenModule : IPortalModule
{
    /// <inheritdoc />
    public IReadOnlyList<MenuTab> Menu { get; } = [];

    /// <inheritdoc />
    public void AddServices(IServiceCollection services, IConfiguration configuration) => services
        .AddModuleDb<MijnUitbetalingenDb>()
        .AddBeheerDb<MijnUitbetalingenBeheerDb>()
        .AddScoped<ITarieven, TarievenVanNu>();

    /// <inheritdoc />
    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
    }
}
