namespace AmaWvg.Cijfers;

/// <summary>Figures over everything, for any day, as known on any day.</summary>
public sealed class CijfersModule : IPortalModule
{
    /// <inheritdoc />
    public IReadOnlyList<MenuTab> Menu { get; } = [new("Cijfers", CijfersUrls.Beheer, 55, Rollen.Departement)];

    /// <inheritdoc />
    public void AddServices(IServiceCollection services, IConfiguration configuration) => services
        .AddDocumenten<CijfersDocumenten>()
        .AddKeyedScoped<Cijferbron>(Databankrol.Beheer, Cijferbron.Van)
        .AddKeyedScoped<Cijferbron>(Databankrol.Werker, Cijferbron.Van)
        .AddDagtaak<Publicatietaak>("Cijfers van de voorbije maand publiceren")
        .AddSingleton<Publicatielezer>()
        .AddScoped<BeheerTonenQuery>();

    /// <inheritdoc />
    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        var beheer = endpoints.MapGroup("").RequireAuthorization(Policies.Departement);
        BeheerOverzichtEndpoints.Map(beheer);
        BeheerTonenEndpoints.Map(beheer);
        DefinitiesEndpoints.Map(endpoints);
        OpenbaarEndpoints.Map(endpoints);
        ApiEndpoints.Map(endpoints);
    }
}
