using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Benchmarks;

/// <summary>The filter step once more, as somebody would write it by hand for speed.</summary>
internal sealed class HandgeschrevenModule : IPortalModule
{
    public const string Url = "/benchmark/overeenkomsten";

    public IReadOnlyList<MenuTab> Menu { get; } = [];

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
    }

    public void MapEndpoints(IEndpointRouteBuilder endpoints) => endpoints.MapGet(Url, HandgeschrevenEndpoint.GetAsync).RequireAuthorization(Policies.Begeleider);
}
