namespace AmaWvg.Inspecties;

/// <summary>Inspections, from the sample to the remediation.</summary>
public sealed class InspectiesModule : IPortalModule
{
    /// <inheritdoc />
    public IReadOnlyList<MenuTab> Menu { get; } =
    [
        new("Inspectierondes", InspectiesUrls.Rondes, 10, Rollen.Inspecteur),
        new("Inspecties", InspectiesUrls.Inspecties, 20, Rollen.Inspecteur),
        new("Beleidsrapport", InspectiesUrls.Beleidsrapport, 30, Rollen.Inspecteur),
    ];

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> Veldlabels { get; } = new OrderedDictionary<string, string>
    {
        ["rondenaam"] = "Naam van de ronde",
        ["eersteDag"] = "Eerste dag",
        ["laatsteDag"] = "Laatste dag",
        ["peildag"] = "Peildag",
        ["minstensActief"] = "Minste aantal actieve overeenkomsten",
        ["grootte"] = "Grootte van de steekproef",
        ["zaad"] = "Zaadgetal",
    };

    /// <inheritdoc />
    public void AddServices(IServiceCollection services, IConfiguration configuration) => services
        .AddDocumenten<InspectiesDocumenten>()
        .AddScoped<RondeHandler>()
        .AddScoped<RondeQuery>()
        .AddScoped<BeleidsrapportQuery>()
        .AddSingleton<IValidator<RondeForm>, RondeValidator>()
        .AddSingleton<IValidator<RondeVervangForm>, RondeVervangValidator>();

    /// <inheritdoc />
    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        var inspectie = endpoints.MapGroup("").RequireAuthorization(Policies.Inspecteur);
        RondesEndpoints.Map(inspectie);
        RondeEndpoints.Map(inspectie);
        BeleidsrapportEndpoints.Map(inspectie);
        InspectiesEndpoints.Map(inspectie);
    }
}
