namespace AmaWvg.MijnVoorziening;

/// <summary>The second tab: the organisation itself, who to contact, where to pay, and its recognition.</summary>
public sealed class MijnVoorzieningModule : IPortalModule
{
    /// <inheritdoc />
    public IReadOnlyList<MenuTab> Menu { get; } =
    [
        new("Mijn voorziening", MijnVoorzieningUrls.Overzicht, 20, Rollen.Begeleider),
        new("Dossiers", BeheerUrls.Dossiers, 10, Rollen.Departement),
        new("Voorzieningen", VoorzieningenUrls.Voorzieningen, 30, Rollen.Departement),
    ];

    /// <inheritdoc />
    public void AddServices(IServiceCollection services, IConfiguration configuration) => services
        .Configure<RekeningOptions>(configuration.GetSection("Rekeningnummer"))
        .AddErkenningsaanvragen(configuration)
        .AddBeheer()
        .AddDocumenten<MijnVoorzieningDocumenten>()
        .AddVoorzieningenbeheer()
        .AddScoped<IErkenningen, Erkenningen>()
        .AddScoped<IVoorzieningen, AlleVoorzieningen>()
        .AddScoped<IBegeleiders, Begeleiders>()
        .AddScoped<IBerichtadressen, Berichtadressen>()
        .AddScoped<IEigenBerichtadressen, EigenBerichtadressen>()
        .AddScoped<IDoelgroepen, Doelgroepen>()
        .AddKeyedScoped<IVoorzieningcijfers>(Databankrol.Beheer, (provider, _) => ActivatorUtilities.CreateInstance<Voorzieningcijfers>(provider, provider.GetRequiredService<BeheerDocumenten>()))
        .AddKeyedScoped<IVoorzieningcijfers>(Databankrol.Werker, (provider, _) => ActivatorUtilities.CreateInstance<Voorzieningcijfers>(provider, provider.GetRequiredService<WerkDocumenten>()))
        .AddKeyedScoped<IVoorzieningcijfers>(Databankrol.Inspectie, (provider, _) => ActivatorUtilities.CreateInstance<Voorzieningcijfers>(provider, provider.GetRequiredService<InspectieDocumenten>()))
        .AddDagtaak<Hernieuwingstaak>("Erkenningen melden die binnenkort aflopen")
        .AddDagtaak<Adresopruiming>("Adressen wissen die al lang vervangen zijn")
        .AddScoped<Waarschuwing>()
        .AddScoped<OverzichtQuery>()
        .AddScoped<ContactpersoonHandler>()
        .AddScoped<AdresHandler>()
        .AddScoped<RekeningnummerHandler>()
        .AddSingleton<IValidator<ContactpersoonForm>, ContactpersoonValidator>()
        .AddSingleton<IValidator<AdresForm>, AdresValidator>()
        .AddSingleton<IValidator<RekeningnummerForm>, RekeningnummerValidator>()
        .AddSingleton(_ => new Keurplaatsen())
        .AddScoped<IBestandskeuring, Bestandskeurder>()
        .AddScoped<Bijlagenkluis>()
        .AddDiplomas(configuration);

    /// <inheritdoc />
    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").RequireAuthorization(Policies.Begeleider);
        OverzichtEndpoints.Map(group);
        ContactpersoonEndpoints.Map(group);
        AdresEndpoints.Map(group);
        RekeningnummerEndpoints.Map(group);
        BijlageEndpoints.Map(group);
        Aanvraagslices.Map(group);
        Beheerslices.Map(endpoints);
        Voorzieningenslices.Map(endpoints);
    }
}
