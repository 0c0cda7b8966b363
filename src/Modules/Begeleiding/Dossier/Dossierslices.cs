namespace AmaWvg.Begeleiding;

/// <summary>The slices about files of participants.</summary>
internal static class Dossierslices
{
    /// <summary>Labels of the fields in which people type.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Veldlabels =>
    [
        .. Dossierdeel.AlleVelden.Select(veld => KeyValuePair.Create(veld.Naam, veld.Label)),
        new(EvaluatiesForm.AndereDatum, "Andere datum"),
        new("vervalreden", "Waarom telt dit niet mee?"),
        new("inspectie", "Voor welke inspectie?"),
        new("inzagereden", "Waarom leest u dit dossier?"),
    ];

    public static IServiceCollection AddDossiers(this IServiceCollection services) => services
        .AddSingleton<Standengeheugen>()
        .AddScoped<StandenQuery>()
        .AddScoped<ITermijnbron, Dossiertermijnen>()
        .AddScoped<OverzichtQuery>()
        .AddSingleton<Dossierlezer>()
        .AddScoped<DossierQuery>()
        .AddScoped<IOvergangsdeelname, Dossierovergang>()
        .AddScoped<IBewaartermijn, Dossierbewaring>()
        .AddScoped<PolissenHandler>()
        .AddScoped<Polisronde>()
        .AddScoped<PolissenQuery>()
        .AddScoped<PolissenAlleHandler>()
        .AddSingleton<IValidator<PolissenForm>, PolissenValidator>()
        .AddScoped<Conceptlade>()
        .AddDagtaak<Conceptopruiming>("Concepten van begeleidingsdossiers wissen waaraan niemand verder werkte")
        .AddScoped<StukQuery>()
        .AddScoped<StukHandler>()
        .AddSingleton<IValidator<VervalForm>, VervalValidator>()
        .AddSingleton<IValidator<IntrekkenForm>, IntrekkenValidator>()
        .AddScoped<Dossierburen>()
        .AddScoped<KeuzeQuery>()
        .AddScoped<Bewijsmaker>()
        .AddSingleton<IValidator<SelectieForm>, SelectieValidator>()
        .AddDagtaak<Evaluatietaak>("Evaluaties melden die naderen of te laat zijn")
        .AddScoped<EvaluatiesHandler>()
        .AddScoped<EvaluatiesKeuze>()
        .AddScoped<Rondelade>()
        .AddScoped<Contactreeks>()
        .AddScoped<GegevensQuery>()
        .AddScoped<BeheerDossierQuery>()
        .AddScoped<BeheerDossierHandler>()
        .AddSingleton<IValidator<BeheerDossierForm>, BeheerDossierValidator>()
        .AddScoped<IBegeleidingsdossiers>(provider => Dossiers<BeheerDocumenten>(provider, Databankrol.Beheer))
        .AddKeyedScoped<IBegeleidingsdossiers>(Databankrol.Inspectie, (provider, _) => Dossiers<InspectieDocumenten>(provider, Databankrol.Inspectie));

    private static Begeleidingsdossiers Dossiers<T>(IServiceProvider provider, string rol) where T : Werkeenheid =>
        ActivatorUtilities.CreateInstance<Begeleidingsdossiers>(provider, provider.GetRequiredService<T>(), provider.GetRequiredKeyedService<IVoorzieningcijfers>(rol));

    public static void Map(IEndpointRouteBuilder group, IEndpointRouteBuilder endpoints)
    {
        OverzichtEndpoints.Map(group);
        DossierEndpoints.Map(group);
        StukEndpoints.Map(group);
        IntrekkenEndpoints.Map(group);
        BijlageEndpoints.Map(group);
        BewijsEndpoints.Map(group);
        SelectieEndpoints.Map(group);
        PolissenEndpoints.Map(group);
        EvaluatiesEndpoints.Map(group);
        ContactmomentenEndpoints.Map(group);
        InzageEndpoints.Map(group);
        BeheerDossierEndpoints.Map(endpoints);
    }
}
