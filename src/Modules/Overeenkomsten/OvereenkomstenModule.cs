namespace AmaWvg.Overeenkomsten;

/// <summary>The first tab: report, find, export, correct and stop agreements.</summary>
public sealed class OvereenkomstenModule : IPortalModule
{
    /// <inheritdoc />
    public IReadOnlyList<MenuTab> Menu { get; } =
    [
        new("Overeenkomsten", OvereenkomstenUrls.Overzicht, 10, Rollen.Begeleider) { Onderliggend = [OvereenkomstenUrls.Deelnemers] },
        new("Overeenkomsten", BeheerUrls.Overeenkomsten, 20, Rollen.Departement),
    ];

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> Veldlabels { get; } = new OrderedDictionary<string, string>
    {
        ["insz"] = "INSZ-nummer",
        ["geboortedatum"] = "Geboortedatum",
        ["voornaam"] = "Voornaam",
        ["naam"] = "Naam",
        ["referentie"] = "Referentie overeenkomst",
        ["startdatum"] = "Startdatum",
        ["einddatum"] = "Einddatum",
        ["juisteStartdatum"] = CorrectievraagView.Label,
        ["waarom"] = "Waarom is de startdatum fout?",
    };

    /// <inheritdoc />
    public void AddServices(IServiceCollection services, IConfiguration configuration) => services
        .AddDocumenten<OvereenkomstenDocumenten>()
        .AddBeheer()
        .AddScoped<ISubsidiegegevens, Subsidiegegevens>()
        .AddScoped<IRungegevens, Rungegevens>()
        .AddScoped<IDeelnemernamen, Deelnemernamen>()
        .AddSingleton<IBegeleideDeelnemers, BegeleideDeelnemers>()
        .AddScoped<IVraagonderwerp, Overeenkomstonderwerp>()
        .AddSingleton<Cijfergeheugen>()
        .AddKeyedScoped<IOvereenkomstcijfers>(Databankrol.Beheer, (provider, _) => new Overeenkomstcijfers(provider.GetRequiredService<BeheerDocumenten>(), provider.GetRequiredService<Cijfergeheugen>()))
        .AddKeyedScoped<IOvereenkomstcijfers>(Databankrol.Werker, (provider, _) => new Overeenkomstcijfers(provider.GetRequiredService<WerkDocumenten>()))
        .AddScoped<TermijnenQuery>()
        .AddScoped<ITermijnen>(provider => provider.GetRequiredService<TermijnenQuery>())
        .AddDagtaak<Pensioentaak>("Deelnemers melden die de pensioenleeftijd bijna bereiken")
        .AddSingleton<TeDoengeheugen>()
        .AddScoped<TeDoenQuery>()
        .AddScoped<OverzichtQuery>()
        .AddScoped<ExportQuery>()
        .AddScoped<ZoekInszQuery>()
        .AddScoped<DetailsQuery>()
        .AddScoped<DeelnemersQuery>()
        .AddScoped<AanmeldenHandler>()
        .AddScoped<NaamHandler>()
        .AddScoped<ReferentieHandler>()
        .AddScoped<StopzettenHandler>()
        .AddScoped<OngedaanHandler>()
        .AddScoped<Aanmeldreeks>()
        .AddScoped<Stopreeks>()
        .AddScoped<Stopreeksgevolg>()
        .AddScoped<MeerdereStoppenQuery>()
        .AddSingleton<IValidator<MeerdereStoppenForm>, MeerdereStoppenValidator>()
        .AddSingleton<IValidator<MeerdereForm>, MeerdereValidator>()
        .AddScoped<CorrectievraagHandler>()
        .AddSingleton<IValidator<CorrectievraagForm>, CorrectievraagValidator>()
        .AddSingleton<IValidator<AanmeldenForm>, AanmeldenValidator>()
        .AddSingleton<IValidator<NaamForm>, NaamValidator>()
        .AddSingleton<IValidator<ReferentieForm>, ReferentieValidator>()
        .AddSingleton<IValidator<StopzettenForm>, StopzettenValidator>();

    /// <inheritdoc />
    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").RequireAuthorization(Policies.Begeleider);
        OverzichtEndpoints.Map(group);
        ZoekInszEndpoints.Map(group);
        ExportEndpoints.Map(group);
        AanmeldenEndpoints.Map(group);
        MeerdereEndpoints.Map(group);
        MeerdereStoppenEndpoints.Map(group);
        DeelnemersEndpoints.Map(group);
        DetailsEndpoints.Map(group);
        NaamEndpoints.Map(group);
        ReferentieEndpoints.Map(group);
        StopzettenEndpoints.Map(group);
        OngedaanEndpoints.Map(group);
        CorrectievraagEndpoints.Map(group);
        Beheerslices.Map(endpoints);
    }
}
