using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Documents;
using AmaWvg.MijnVoorziening.Bijlagen;
using AmaWvg.MijnVoorziening.Diplomas;
using AmaWvg.MijnVoorziening.Voorzieningen;
using AmaWvg.Web.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.MijnVoorziening;

/// <summary>The voorziening itself and its recognitions. It has documents and offers them to other modules; it has no screens yet.</summary>
public sealed class MijnVoorzieningModule : IPortalModule
{
    /// <inheritdoc />
    public IReadOnlyList<MenuTab> Menu { get; } = [];

    /// <inheritdoc />
    public void AddServices(IServiceCollection services, IConfiguration configuration) => services
        .AddModuleDb<MijnVoorzieningDb>()
        .AddScoped<IErkenningen, Erkenningen>()
        .AddScoped<Bijlagenkluis>()
        .AddDiplomas(configuration);

    /// <inheritdoc />
    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").RequireAuthorization(Policies.Begeleider);
        BijlageEndpoints.Map(group);
    }
}
