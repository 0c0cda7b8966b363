namespace AmaWvg.Begeleiding;

/// <summary>The tab that proves the guidance: files of participants, the agreement by the model, staff and policies, who looked.</summary>
public sealed class BegeleidingModule : IPortalModule
{
    /// <inheritdoc />
    public IReadOnlyList<MenuTab> Menu { get; } = [new("Begeleiding", BegeleidingUrls.Overzicht, 15, Rollen.Begeleider)];

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> Veldlabels { get; } = new OrderedDictionary<string, string>(
    [
        .. Dossierdeel.AlleVelden.Select(veld => KeyValuePair.Create(veld.Naam, veld.Label)),
        KeyValuePair.Create("vervalreden", "Waarom telt dit niet mee?"),
    ]);

    /// <inheritdoc />
    public void AddServices(IServiceCollection services, IConfiguration configuration) => services
        .AddDocumenten<BegeleidingDocumenten>()
        .AddScoped<Bijlagenkast>()
        .AddSingleton<IPersoneel, Leegte>()
        .AddSingleton<IPolissen, Leegte>()
        .AddSingleton<IModelovereenkomsten, Leegte>()
        .AddSingleton<IWerkposten, Leegte>()
        .AddDossiers();

    /// <inheritdoc />
    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").RequireAuthorization(Policies.Begeleider);
        Dossierslices.Map(group, endpoints);
    }
}
