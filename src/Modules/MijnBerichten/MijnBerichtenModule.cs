namespace AmaWvg.MijnBerichten;

/// <summary>The third tab: what the department tells an organisation, in the portal and by mail.</summary>
public sealed class MijnBerichtenModule : IPortalModule
{
    /// <inheritdoc />
    public IReadOnlyList<MenuTab> Menu { get; } =
    [
        new("Mijn berichten", MijnBerichtenUrls.Overzicht, 30, Rollen.Begeleider) { Aanvulling = OngelezenAsync },
        new("Berichten", MijnBerichtenUrls.Beheer, 40, Rollen.Departement) { Onderliggend = [MijnBerichtenUrls.Outbox], Aanvulling = VragenAsync },
    ];

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> Veldlabels { get; } = new OrderedDictionary<string, string>
    {
        ["onderwerp"] = "Onderwerp",
        ["tekst"] = "Tekst",
        ["vraag"] = "Uw vraag",
        ["reactie"] = "Uw reactie",
        ["antwoord"] = "Antwoord",
    };

    /// <inheritdoc />
    public void AddServices(IServiceCollection services, IConfiguration configuration) => services
        .Configure<MailOptions>(configuration.GetSection("Mail"))
        .Configure<VraagOptions>(configuration.GetSection("Vragen"))
        .AddDocumenten<MijnBerichtenDocumenten>()
        .AddScoped<IVraagonderwerp, Berichtonderwerp>()
        .AddScoped<IBewaartermijn, Gesprekbewaring>()
        .AddScoped<VraagHandler>()
        .AddScoped<BeheerVragenQuery>()
        .AddScoped<BeheerGesprekQuery>()
        .AddScoped<BeheerAntwoordHandler>()
        .AddScoped<IWerkvoorraad, Vragenvoorraad>()
        .AddSingleton<IValidator<VraagForm>, VraagValidator>()
        .AddSingleton<IValidator<ReactieForm>, ReactieValidator>()
        .AddSingleton<IValidator<BeheerAntwoordForm>, BeheerAntwoordValidator>()
        .AddScoped<BerichtenQuery>()
        .AddScoped<LezenQuery>()
        .AddScoped<AllesLezenHandler>()
        .AddScoped<BeheerVerzendingenQuery>()
        .AddScoped<BeheerBekijkenQuery>()
        .AddScoped<BeheerOntvangenQuery>()
        .AddScoped<BeheerOpstellenHandler>()
        .AddScoped<BeheerBijlagenHandler>()
        .AddSingleton<IValidator<BeheerOpstellenForm>, BeheerOpstellenValidator>()
        .AddScoped<BeheerOutboxQuery>()
        .AddScoped<IWerkvoorraad, Outboxvoorraad>()
        .AddScoped<BeheerOutboxHandler>()
        .AddSingleton<Mailschrijver>()
        .AddSingleton<Postbus>()
        .AddSingleton<Mailverbinding>();

    /// <inheritdoc />
    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").RequireAuthorization(Policies.Begeleider);
        BerichtenEndpoints.Map(group);
        LezenEndpoints.Map(group);
        VragenEndpoints.Map(group);
        AllesLezenEndpoints.Map(group);
        var departement = endpoints.MapGroup("").RequireAuthorization(Policies.Departement);
        BeheerVerzendingenEndpoints.Map(departement);
        BeheerBekijkenEndpoints.Map(departement);
        BeheerOntvangenEndpoints.Map(departement);
        BeheerOutboxEndpoints.Map(departement);
        BeheerVragenEndpoints.Map(departement);
        BeheerGesprekEndpoints.Map(departement);
        BeheerBijlagenEndpoints.Map(endpoints);
        BeheerOpstellenEndpoints.Map(endpoints.MapGroup("").RequireAuthorization(Policies.Behandelaar));
    }

    private static async Task<string?> OngelezenAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        await services.GetRequiredService<BerichtenQuery>().OngelezenAsync(cancellationToken) is > 0 and var aantal ? $"({aantal} ongelezen)" : null;

    private static async Task<string?> VragenAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        await services.GetRequiredService<BeheerGesprekQuery>().OpenAsync(cancellationToken) is var (aantal, _) ? $"({aantal})" : null;
}
