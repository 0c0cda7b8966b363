namespace AmaWvg.MijnUitbetalingen;

/// <summary>The fourth tab: what the subsidy comes to, and its payment by the department.</summary>
public sealed class MijnUitbetalingenModule : IPortalModule
{
    /// <inheritdoc />
    public IReadOnlyList<MenuTab> Menu { get; } =
    [
        new("Mijn uitbetalingen", UitbetalingenUrls.Overzicht, 40, Rollen.Begeleider),
        new("Uitbetalingen", BeheerUrls.Overzicht, 50, Rollen.Departement),
    ];

    /// <inheritdoc />
    public void AddServices(IServiceCollection services, IConfiguration configuration) => services
        .AddDocumenten<MijnUitbetalingenDocumenten>()
        .Configure<UitbetalingOptions>(configuration.GetSection("Uitbetalingen"))
        .AddSingleton<Voorstelopslag>()
        .AddSingleton<Voorstelmaker>()
        .AddSingleton<Voorstelwachter>()
        .AddHostedService(provider => provider.GetRequiredService<Voorstelwachter>())
        .AddScoped<IBetalingen, BetalingenVanDeelnemer>()
        .AddScoped<IBewaartermijn, Betalingbewaring>()
        .AddKeyedScoped<IBetaalcijfers>(Databankrol.Beheer, (provider, _) => new Betaalcijfers(provider.GetRequiredService<BeheerDocumenten>()))
        .AddKeyedScoped<IBetaalcijfers>(Databankrol.Werker, (provider, _) => new Betaalcijfers(provider.GetRequiredService<WerkDocumenten>()))
        .AddScoped<IBoekstand, EigenBoekstand>()
        .AddScoped<OverzichtQuery>()
        .AddScoped<VooruitzichtQuery>()
        .AddScoped<JarenQuery>()
        .AddScoped<DetailsQuery>()
        .AddBeheer();

    /// <inheritdoc />
    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").RequireAuthorization(Policies.Begeleider);
        OverzichtEndpoints.Map(group);
        ExportEndpoints.Map(group);
        JaaroverzichtEndpoints.Map(group);
        TermijnenEndpoints.Map(group);
        DetailsEndpoints.Map(group);
        Beheerslices.Map(endpoints);
    }
}
