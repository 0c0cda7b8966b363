namespace AmaWvg.Inspecties;

/// <summary>Inspections, from the sample to the remediation.</summary>
public sealed class InspectiesModule : IPortalModule
{
    /// <inheritdoc />
    public IReadOnlyList<MenuTab> Menu { get; } =
    [
        new("Inspectierondes", InspectiesUrls.Rondes, 10, Rollen.Inspecteur),
        new("Inspecties", InspectiesUrls.Inspecties, 20, Rollen.Inspecteur) { Omvat = InspectiesUrls.IsInspectie },
        new("Beleidsrapport", InspectiesUrls.Beleidsrapport, 30, Rollen.Inspecteur) { Omvat = InspectiesUrls.IsRapport },
        new("Inspecties", MijnInspectiesUrls.Overzicht, 50, Rollen.Begeleider),
        new("Remediëring", MijnInspectiesUrls.Beheer, 57, Rollen.Departement),
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
        ["bezoekdag"] = "Dag van het bezoek",
        ["aankondigingstekst"] = "Toelichting voor de begeleider",
        ["bezochtop"] = "Bezocht op",
        ["inspecteurs"] = "Inspecteurs",
        ["gesprekspartners"] = "Gesprekspartners",
        ["bronnen"] = "Bronnen ter plaatse",
        ["aantal"] = "Aantal dossiers",
        ["waaromvervangen"] = "Waarom vervangt u dit dossier?",
        ["redennvt"] = "Waarom niet van toepassing?",
        ["vaststelling"] = "Vaststelling",
        ["bewijs"] = "Bewijs",
        ["verwijzing"] = "Of waar staat het document al?",
        ["reactietekst"] = "Uw reactie op het ontwerp",
        ["plantekst"] = "Wat doet u om dit recht te zetten?",
        ["beoordelingsreden"] = "Waarom?",
        ["nieuweTermijn"] = "Nieuwe termijn",
        ["hercontroledag"] = "Dag van de hercontrole",
        ["hercontrolevaststelling"] = "Vaststelling bij de hercontrole",
    };

    /// <inheritdoc />
    public void AddServices(IServiceCollection services, IConfiguration configuration) => services
        .Configure<InspectieOptions>(configuration.GetSection("Inspecties"))
        .AddDocumenten<InspectiesDocumenten>()
        .AddDagtaak<Inspectietermijntaak>("Begeleiders herinneren aan termijnen van inspecties")
        .AddScoped<IWerkvoorraad, Remedieringvoorraad>()
        .AddScoped<RondeHandler>()
        .AddScoped<RondeQuery>()
        .AddScoped<BeleidsrapportQuery>()
        .AddScoped<InspectieQuery>()
        .AddScoped<Inspectiestap>()
        .AddScoped<Dossierloting>()
        .AddScoped<Dossierinzage>()
        .AddScoped<Zelfbewaring>()
        .AddScoped<Verslagmaker>()
        .AddScoped<VerslagQuery>()
        .AddScoped<VerslagHandler>()
        .AddScoped<HercontroleHandler>()
        .AddScoped<MijnInspectieQuery>()
        .AddScoped<MijnBestanden>()
        .AddScoped<MijnKeuze>()
        .AddScoped<IBewaartermijn, Inspectiebewaring>()
        .AddScoped<BeheerRemedieringHandler>()
        .AddScoped<BeheerRemedieringenQuery>()
        .AddScoped<InspectiesQuery>()
        .AddSingleton<Verslaglezer>()
        .AddScoped<IValidator<RondeForm>, RondeValidator>()
        .AddSingleton<IValidator<RondeVervangForm>, RondeVervangValidator>()
        .AddSingleton<IValidator<AankondigenForm>, AankondigenValidator>()
        .AddSingleton<IValidator<BezoekForm>, BezoekValidator>()
        .AddSingleton<IValidator<DossiersForm>, DossiersValidator>()
        .AddSingleton<IValidator<DossierVervangForm>, DossierVervangValidator>()
        .AddSingleton<IValidator<CriteriumForm>, CriteriumValidator>()
        .AddSingleton<IValidator<BeschrijvingForm>, BeschrijvingValidator>()
        .AddSingleton<IValidator<HercontroleForm>, HercontroleValidator>()
        .AddSingleton<IValidator<MijnDocumentForm>, MijnDocumentValidator>()
        .AddSingleton<IValidator<MijnReactieForm>, MijnReactieValidator>()
        .AddSingleton<IValidator<MijnPlanForm>, MijnPlanValidator>()
        .AddSingleton<IValidator<BeheerOordeelForm>, BeheerOordeelValidator>();

    /// <inheritdoc />
    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        var inspectie = endpoints.MapGroup("").RequireAuthorization(Policies.Inspecteur);
        RondesEndpoints.Map(inspectie);
        RondeEndpoints.Map(inspectie);
        BeleidsrapportEndpoints.Map(inspectie);
        InspectiesEndpoints.Map(inspectie);
        InspectieEndpoints.Map(inspectie);
        AankondigenEndpoints.Map(inspectie);
        BezoekEndpoints.Map(inspectie);
        DossiersEndpoints.Map(inspectie);
        ChecklistEndpoints.Map(inspectie);
        BeschrijvingEndpoints.Map(inspectie);
        VerslagEndpoints.Map(inspectie);
        HercontroleEndpoints.Map(inspectie);
        var begeleider = endpoints.MapGroup("").RequireAuthorization(Policies.Begeleider);
        MijnInspectieEndpoints.Map(begeleider);
        MijnKeuzeEndpoints.Map(begeleider);
        MijnReactieEndpoints.Map(begeleider);
        MijnRemedieringEndpoints.Map(begeleider);
        BeheerRemedieringEndpoints.Map(endpoints);
        OpenbaarEndpoints.Map(endpoints);
    }
}
