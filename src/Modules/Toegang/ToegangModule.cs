using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace AmaWvg.Toegang;

/// <summary>Who is signed in, for which organisation, and the pages for everybody.</summary>
public sealed class ToegangModule : IPortalModule
{
    /// <inheritdoc />
    public IReadOnlyList<MenuTab> Menu { get; } = [new("Te doen", ToegangUrls.StartDepartement, 5, Rollen.Departement) { Aanvulling = Werklijst.AantalAsync }];

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> Veldlabels { get; } = new Dictionary<string, string> { [FilterForm.Veld] = "Naam van de filter" };

    /// <inheritdoc />
    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddMigraties(typeof(ToegangModule).Assembly);
        services.AddHttpContextAccessor();
        services.AddScoped<IHuidigeSessie, HuidigeSessie>();
        services.AddSingleton<IProfielwissel, Profielwissel>();
        services.AddOptions<ToegangsrechtenOptions>().Bind(configuration.GetSection("Toegangsrechten"));
        services.AddScoped<RechtenUitGids>();
        services.AddScoped<RechtenVanAanbieder>();
        services.AddScoped<IToegangsrechten>(provider => provider.GetRequiredService<IOptions<ToegangsrechtenOptions>>().Value.BeheertZelf
            ? provider.GetRequiredService<RechtenUitGids>()
            : provider.GetRequiredService<RechtenVanAanbieder>());
        services.Configure<SessieOptions>(configuration.GetSection("Sessie"));
        services.AddSingleton<TicketProtector>();
        services.AddSingleton<ITicketStore, SessieStore>();
        services.AddSingleton<SessieEinde>();
        services.AddSingleton<AanmeldingenQuery>();
        services.Configure<VerseAanmeldingOptions>(configuration.GetSection("Aanmelden"));
        services.AddSingleton<IAuthorizationHandler, VerseAanmeldingHandler>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, VerseAanmeldingResultHandler>();
        services.AddAuthorizationBuilder().AddPolicy(Policies.VerseAanmelding, policy => policy.AddRequirements(new VerseAanmeldingRequirement()));
        services.AddSingleton<IParkeerplaats, Parkeerplaats>();
        services.AddSingleton<Sessieopruiming>();
        services.AddHostedService(provider => provider.GetRequiredService<Sessieopruiming>());
        services.AddSingleton<Sleutelring>();
        services.AddScoped<Eigendom>();
        services.AddScoped<Werklijst>();
        services.AddScoped<Agendasleutels>();
        services.AddScoped<Filterkast>();
        services.AddScoped<IBewaardeFilters>(provider => provider.GetRequiredService<Filterkast>());
        services.AddSingleton<IValidator<FilterForm>, FilterValidator>();
        services.AddOptions<CookieAuthenticationOptions>(SessieClaims.Scheme)
            .Configure<ITicketStore>((options, store) => options.SessionStore = store)
            .PostConfigure(options => options.Events.OnValidatePrincipal = Rechtencontrole.CheckAsync);
        services.AddOptions<KeyManagementOptions>()
            .Configure<Sleutelring>((options, ring) => options.XmlRepository = ring);
    }

    /// <inheritdoc />
    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        AanmeldenEndpoints.Map(endpoints);
        OpnieuwEndpoints.Map(endpoints);
        ProfielEndpoints.Map(endpoints);
        AfmeldenEndpoints.Map(endpoints);
        AfmeldberichtEndpoints.Map(endpoints);
        InformatieEndpoints.Map(endpoints);
        BeheerEndpoints.Map(endpoints);
        BeheerAanmeldingenEndpoints.Map(endpoints);
        MijnAanmeldingenEndpoints.Map(endpoints);
        SessieEndpoints.Map(endpoints);
        FilterEndpoints.Map(endpoints);
        AgendaEndpoints.Map(endpoints);
    }
}
