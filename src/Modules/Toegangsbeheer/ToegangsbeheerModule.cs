using Microsoft.Extensions.Options;

namespace AmaWvg.Toegangsbeheer;

/// <summary>Who may use the portal for whom: the chain from wettelijk vertegenwoordiger to user, and the rights that follow from it.</summary>
public sealed class ToegangsbeheerModule : IPortalModule
{
    /// <inheritdoc />
    public IReadOnlyList<MenuTab> Menu { get; } =
    [
        new("Toegangsbeheer", ToegangsbeheerUrls.Overzicht, 10, Rollen.Toegangsbeheer),
        new("Toegangsbeheer", BeheerKetenUrls.Ketens, 60, Rollen.Departement),
    ];

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> Veldlabels { get; } = new OrderedDictionary<string, string>
    {
        ["kbo"] = "KBO-nummer",
        ["hco"] = "HCO-nummer",
        ["adres"] = "Adres",
        ["gemeente"] = "Gemeente",
        ["provincie"] = "Provincie",
        ["eigenEmail"] = "Uw e-mailadres",
        ["eigenTelefoon"] = "Uw telefoonnummer",
    };

    /// <inheritdoc />
    public void AddServices(IServiceCollection services, IConfiguration configuration) => services
        .AddDocumenten<ToegangsbeheerDocumenten>()
        .AddRegisters(configuration)
        .AddSingleton<IRechtenbron, Ketenbron>()
        .AddSingleton<IAanmeldregister, Aanmeldregister>()
        .AddScoped<Ketentoegang>()
        .AddScoped<Vertegenwoordigingscontrole>()
        .AddScoped<DiagnoseQuery>()
        .AddScoped<OverzichtQuery>()
        .AddScoped<KetenQuery>()
        .AddScoped<VertegenwoordigingHandler>()
        .AddScoped<HoofdtoegangsbeheerderHandler>()
        .AddScoped<CoHoofdHandler>()
        .AddScoped<ToegangsbeheerderHandler>()
        .AddScoped<Cobrhakeuze>()
        .AddScoped<SubafdelingenQuery>()
        .AddScoped<SubafdelingHandler>()
        .AddDagtaak<Cobrhanazicht>("Subafdelingen beëindigen van voorzieningen die in CoBRHA verhuisd zijn")
        .AddScoped<GebruikersQuery>()
        .AddScoped<GebruikerHandler>()
        .AddScoped<BeheerKetensQuery>()
        .AddScoped<BeheerKetenQuery>()
        .AddScoped<BeheerBeeindigHandler>()
        .AddScoped<BeheerMaatwerkbedrijfHandler>()
        .AddScoped<BeheerOndernemingHandler>()
        .AddSingleton<IValidator<BeheerMaatwerkbedrijfForm>, BeheerMaatwerkbedrijfValidator>()
        .AddSingleton<IValidator<BeheerOndernemingForm>, BeheerOndernemingValidator>()
        .AddSingleton<IValidator<CoHoofdForm>, CoHoofdValidator>()
        .AddSingleton<IValidator<BeheerKetensForm>, BeheerKetensValidator>()
        .AddSingleton<IValidator<BeheerBeeindigForm>, BeheerBeeindigValidator>()
        .AddSingleton<IValidator<VertegenwoordigingForm>, VertegenwoordigingValidator>()
        .AddSingleton<IValidator<HoofdtoegangsbeheerderForm>, HoofdtoegangsbeheerderValidator>()
        .AddSingleton<IValidator<HoedanigheidForm>, HoedanigheidValidator>()
        .AddSingleton<IValidator<ToegangsbeheerderForm>, ToegangsbeheerderValidator>()
        .AddSingleton<IValidator<SubafdelingForm>, SubafdelingValidator>()
        .AddSingleton<IValidator<Subafdelingwijziging>, SubafdelingwijzigingValidator>()
        .AddSingleton<IValidator<GebruikerForm>, GebruikerValidator>();

    /// <inheritdoc />
    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        // Access is managed elsewhere: these pages are not there.
        if (!endpoints.ServiceProvider.GetRequiredService<IOptions<ToegangsrechtenOptions>>().Value.BeheertZelf)
            return;
        DiagnoseEndpoints.Map(endpoints);
        VertegenwoordigingEndpoints.Map(endpoints);
        BeheerKetenEndpoints.Map(endpoints);
        BeheerMaatwerkbedrijfEndpoints.Map(endpoints);
        BeheerOndernemingEndpoints.Map(endpoints);
        var group = endpoints.MapGroup("").RequireAuthorization(Policies.Toegangsbeheer);
        OverzichtEndpoints.Map(group);
        KetenEndpoints.Map(group);
        HoofdtoegangsbeheerderEndpoints.Map(group);
        CoHoofdEndpoints.Map(group);
        HoedanigheidEndpoints.Map(group);
        ToegangsbeheerderEndpoints.Map(group);
        SubafdelingEndpoints.Map(group);
        GebruikersEndpoints.Map(group);
    }
}
