namespace AmaWvg.Begeleiding;

/// <summary>The tab that proves the guidance: files of participants, the agreement by the model, staff and policies, who looked.</summary>
public sealed class BegeleidingModule : IPortalModule
{
    /// <inheritdoc />
    public IReadOnlyList<MenuTab> Menu { get; } = [];

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> Veldlabels => Organisatieslices.Veldlabels;

    /// <inheritdoc />
    public void AddServices(IServiceCollection services, IConfiguration configuration) => services
        .AddDocumenten<BegeleidingDocumenten>()
        .AddScoped<Bijlagenkast>()
        .AddOrganisatie();

    /// <inheritdoc />
    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").RequireAuthorization(Policies.Begeleider);
        Organisatieslices.Map(group);
    }
}
