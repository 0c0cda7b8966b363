using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Documents;
using AmaWvg.Toegang.Aanmelden;
using AmaWvg.Toegang.Aanmeldingen;
using AmaWvg.Toegang.Afmelden;
using AmaWvg.Toegang.Beheer;
using AmaWvg.Toegang.Informatie;
using AmaWvg.Toegang.Profielkeuze;
using AmaWvg.Toegang.Rechten;
using AmaWvg.Toegang.Sessies;
using AmaWvg.Toegang.VerseAanmelding;
using AmaWvg.Web.Modules;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Toegang;

/// <summary>Who is signed in, for which organisation, and the pages for everybody.</summary>
public sealed class ToegangModule : IPortalModule
{
    /// <inheritdoc />
    public IReadOnlyList<MenuTab> Menu { get; } = [];

    /// <inheritdoc />
    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddModuleDb<ToegangDb>();
        services.AddHttpContextAccessor();
        services.AddScoped<IHuidigeSessie, HuidigeSessie>();
        services.AddSingleton<Rechtenvraag>();
        services.AddScoped<IToegangsrechten, RechtenUitGids>();
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
    }
}
