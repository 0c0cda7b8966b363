using System.Net;
using System.Text.Unicode;
using AmaWvg.Begeleiding;
using AmaWvg.Cijfers;
using AmaWvg.MijnBerichten;
using AmaWvg.MijnUitbetalingen;
using AmaWvg.MijnVoorziening;
using AmaWvg.Overeenkomsten;
using AmaWvg.Toegang;
using AmaWvg.Toegangsbeheer;
using FluentValidation;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;
using Npgsql;
using Serilog;

namespace AmaWvg.Host;

/// <summary>All services of the portal.</summary>
internal static class PortaalServices
{
    private static readonly IPortalModule[] Modules =
    [
        new ToegangModule(), new OvereenkomstenModule(), new BegeleidingModule(), new MijnVoorzieningModule(), new MijnBerichtenModule(), new MijnUitbetalingenModule(),
        new ToegangsbeheerModule(), new CijfersModule(),
    ];

    public static void AddPortaal(this WebApplicationBuilder builder)
    {
        var (services, configuration) = (builder.Services, builder.Configuration);
        builder.Logging.ClearProviders().AddSerilog(Logboek.Maak(builder), dispose: true);
        builder.WebHost.ConfigureKestrel(Verzoekgrenzen.Kestrel);
        ValidatorOptions.Global.LanguageManager.Culture = new("nl");

        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(_ => NpgsqlDataSource.Create(Databaseverbinding.Van(configuration, "Portaal", meeste: 60)));
        services.AddKeyedSingleton(Databankrol.Beheer, (_, _) => NpgsqlDataSource.Create(Databaseverbinding.Van(configuration, "Beheer", meeste: 15)));
        services.AddKeyedSingleton(Databankrol.Werker, (_, _) => NpgsqlDataSource.Create(Databaseverbinding.Van(configuration, "Werker", meeste: 4)));
        services.AddKeyedSingleton(Databankrol.Wekker, (_, _) => NpgsqlDataSource.Create(Databaseverbinding.Wachtend(configuration, "Werker")));
        services.AddScoped<HuidigFormulier>();
        services.AddScoped<ModuleRequest>();
        services.AddScoped<Sleutelregister>();
        services.AddScoped<Toegangslogboek>();
        services.AddSingleton<SchemaRunner>();
        services.AddSingleton<Beveiligingslog>();
        services.AddSingleton<Gereedheid>();
        services.AddMigraties(typeof(Werkeenheid).Assembly).AddOpslag().AddAchtergrondwerk(configuration)
            .AddOntvangers(Modules.Select(module => module.GetType().Assembly));
        foreach (var module in Modules)
        {
            services.AddSingleton(module);
            module.AddServices(services, configuration);
        }

        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new(UnicodeRanges.All));
        services.AddSingleton<FormKeys>();
        services.AddSingleton<ListMemory>();
        services.AddScoped<Reekskluis>();
        services.AddSingleton<PortalAssets>();
        services.Configure<ContactOptions>(configuration.GetSection("Contact")).Configure<ContactOptions>(options => configuration.GetSection("Contact").Bind(options.Elders));
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.ForwardLimit = null; // As far back as the proxies are ours: the first other address is the sender's.
            foreach (var proxy in configuration.GetSection("Proxy:Adressen").Get<string[]>() ?? [])
                options.KnownProxies.Add(IPAddress.Parse(proxy));
        });
        services.AddDataProtection().SetApplicationName("AmaWvg").ProtectKeyRing(configuration.GetSection("Sleutelring"));
        services.AddAntiforgery(options => options.Cookie = new SecureCookie { Name = "__Host-formulier", HttpOnly = true, SameSite = SameSiteMode.Lax, Path = "/" });
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true; // Tokens differ at every render, so compression gives nothing away.
            options.Providers.Add<Paginacompressie>();
            options.Providers.Add<GzipCompressionProvider>();
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "text/csv"];
        });
        AddLimits(services, configuration);
        AddSignIn(services, configuration);
    }

    private static void AddLimits(IServiceCollection services, IConfiguration configuration)
    {
        services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter, SecurityHeadersFirst>());
        services.Configure<HostFilteringOptions>(options => options.IncludeFailureMessage = false);
        services.Configure<FormOptions>(Verzoekgrenzen.Formulier);
        services.AddRequestTimeouts(Verzoekgrenzen.Tijd);
        services.AddRateLimiter(_ => { });
        services.Configure<LimietOptions>(configuration.GetSection("Limieten"));
        services.AddSingleton<Limieten>();
        services.AddSingleton<IInszlimiet, Inszlimiet>();
        services.AddScoped<Inszloket>();
    }

    private static void AddSignIn(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<IExterneAanmelding, ExterneAanmelding>();
        services.AddAuthentication(SessieClaims.Scheme)
            .AddCookie(SessieClaims.Scheme, options =>
            {
                options.Cookie = new() { Name = "__Host-eloket", HttpOnly = true, SameSite = SameSiteMode.Lax, SecurePolicy = CookieSecurePolicy.Always, Path = "/" };
                options.LoginPath = "/aanmelden";
                options.ReturnUrlParameter = "terug";
                options.SlidingExpiration = false;
                options.ExpireTimeSpan = TimeSpan.FromHours(8);
                options.Events = new CookieAuthenticationEvents { OnRedirectToLogin = GeenToegang.AanmeldenAsync, OnRedirectToAccessDenied = GeenToegang.WeigerenAsync };
            })
            .AddExternOidc(configuration);
        services.Configure<OidcOptions>(OidcExtensions.Scheme, options => (options.BeginSession, options.UseOnce) = (Sessiewissel.BeginAsync, GebruikteAanmelding.NoteerAsync));
        services.AddAuthorizationBuilder()
            .AddPolicy(Policies.Aangemeld, policy => policy.RequireAuthenticatedUser())
            .AddPolicy(Policies.Begeleider, policy => policy.RequireRole(Rollen.Begeleider).RequireClaim(SessieClaims.Hco))
            .AddPolicy(Policies.Toegangsbeheer, policy => policy.RequireRole(Rollen.Toegangsbeheer).RequireClaim(SessieClaims.Hco))
            .AddPolicy(Policies.MetLijsten, policy => policy.RequireRole([Rollen.Begeleider, .. Rollen.Departement]))
            .AddPolicy(Policies.Departement, policy => policy.RequireRole(Rollen.Departement))
            .AddPolicy(Policies.Behandelaar, policy => policy.RequireRole(Rollen.Dossierbehandelaar, Rollen.Beslisser))
            .AddPolicy(Policies.Beslisser, policy => policy.RequireRole(Rollen.Beslisser))
            .AddPolicy(Policies.FinancieelBeheerder, policy => policy.RequireRole(Rollen.FinancieelBeheerder))
            .AddPolicy(Policies.Goedkeurder, policy => policy.RequireRole(Rollen.Goedkeurder))
            .AddPolicy(Policies.AanmeldingenBeeindigen, policy => policy.RequireRole(Rollen.BeeindigtAanmeldingen));
    }
}
