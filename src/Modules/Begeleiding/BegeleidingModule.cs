namespace AmaWvg.Begeleiding;

/// <summary>The tab that proves the guidance: files of participants, the agreement by the model, staff and policies, who looked.</summary>
public sealed class BegeleidingModule : IPortalModule
{
    /// <inheritdoc />
    public IReadOnlyList<MenuTab> Menu { get; } = [new("Begeleiding", BegeleidingUrls.Overzicht, 15, Rollen.Begeleider) { Omvat = BegeleidingUrls.IsVanTab }];

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> Veldlabels { get; } = new OrderedDictionary<string, string>(
        Dossierslices.Veldlabels.Concat(Organisatieslices.Veldlabels).DistinctBy(label => label.Key));

    /// <inheritdoc />
    public void AddServices(IServiceCollection services, IConfiguration configuration) => services
        .AddDocumenten<BegeleidingDocumenten>()
        .AddScoped<Bijlagenkast>()
        .AddDossiers()
        .AddOrganisatie();

    /// <inheritdoc />
    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").RequireAuthorization(Policies.Begeleider);
        Dossierslices.Map(group, endpoints);
        Organisatieslices.Map(group);
    }
}
