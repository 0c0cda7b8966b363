using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Benchmarks;

/// <summary>The filter steps once more, as somebody would write it by hand for speed.</summary>
internal sealed class HandgeschrevenModule : IPortalModule
{
    public const string Url = "/benchmark/overeenkomsten";

    public IReadOnlyList<MenuTab> Menu { get; } = [];

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
    }

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").RequireAuthorization(Policies.Begeleider);
        group.MapGet(Url, HandgeschrevenEndpoint.GetAsync);
        group.MapGet(HandgeschrevenBegeleiding.Url, HandgeschrevenBegeleiding.GetAsync);
    }
}
