namespace AmaWvg.Begeleiding;

/// <summary>The tab that proves the guidance: files of participants, the agreement by the model, staff and policies, who looked.</summary>
public sealed class BegeleidingModule : IPortalModule
{
    /// <inheritdoc />
    public IReadOnlyList<MenuTab> Menu { get; } = [];

    /// <inheritdoc />
    public void AddServices(IServiceCollection services, IConfiguration configuration) => services
        .AddDocumenten<BegeleidingDocumenten>()
        .AddScoped<Bijlagenkast>();

    /// <inheritdoc />
    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
    }
}
