namespace AmaWvg.Begeleiding;

/// <summary>What the organisation keeps once (werkposten, staff, insurances, texts), and the agreement by the model.</summary>
internal static class Organisatieslices
{
    /// <summary>Labels of the fields in which people type.</summary>
    public static IReadOnlyDictionary<string, string> Veldlabels { get; } = new OrderedDictionary<string, string>(Weekrooster.Labels)
    {
        ["werkpostbegeleider"] = "Werkpostbegeleider",
        ["telefoon"] = "Telefoonnummer",
        ["gestoptOp"] = "Gestopt op",
        ["volledigeNaam"] = "Voornaam en naam",
        ["functie"] = "Functie",
        ["begeleidtVanaf"] = "Begeleidt vanaf",
        ["begeleidtTot"] = "Begeleidt tot en met",
        ["opleiding"] = "Opleiding",
        ["ervaringVanaf"] = "Ervaring vanaf",
        ["ervaringTot"] = "Ervaring tot en met",
        ["ervaringWaar"] = "Waar was die ervaring?",
        ["partner"] = "Naam van de partner",
        ["detacheringVanaf"] = "Detachering vanaf",
        ["detacheringTot"] = "Detachering tot en met",
        ["verzekeraar"] = "Verzekeraar",
        ["polisnummer"] = "Polisnummer",
        ["polisVan"] = "Geldt vanaf",
        ["polisTot"] = "Geldt tot en met",
        ["getekendDeelnemer"] = "Getekend op door de deelnemer",
        ["getekendWerkpost"] = "Getekend op door de werkpost",
        ["getekendBegeleider"] = "Getekend op door de begeleider",
    };

    public static IServiceCollection AddOrganisatie(this IServiceCollection services) => services
        .AddSingleton<IWerkposten, AlleWerkposten>()
        .AddSingleton<IPersoneel, AllePersoneel>()
        .AddSingleton<IPolissen, AllePolissen>()
        .AddSingleton<IModelovereenkomsten, AlleModellen>()
        .AddScoped<IVoorzieningdelen, Begeleidingsdelen>()
        .AddScoped<ITermijnbron, Polistermijnen>()
        .AddDagtaak<Polistaak>("Verzekeringen melden die binnenkort aflopen")
        .AddScoped<WerkpostenQuery>()
        .AddScoped<WerkpostQuery>()
        .AddScoped<WerkpostHandler>()
        .AddScoped<SamenvoegenHandler>()
        .AddScoped<StandaardHandler>()
        .AddScoped<PersoneelQuery>()
        .AddScoped<PersoneelHandler>()
        .AddScoped<PolisHandler>()
        .AddScoped<TekstQuery>()
        .AddScoped<TekstHandler>()
        .AddScoped<IOrganisatiebewijzen, Organisatiebewijzen>()
        .AddScoped<Bewijsmappen>()
        .AddScoped<BewijsHandler>()
        .AddScoped<Modellezer>()
        .AddScoped<Modelversievinder>()
        .AddScoped<ModelQuery>()
        .AddScoped<ModelHandler>()
        .AddScoped<OntwerpHandler>()
        .AddScoped<Stapconcepten>()
        .AddScoped<StapHandler>()
        .AddScoped<VersieQuery>()
        .AddScoped<GetekendHandler>()
        .AddSingleton<IValidator<GetekendForm>, GetekendValidator>()
        .AddSingleton<IValidator<WerkpostForm>, WerkpostValidator>()
        .AddSingleton<IValidator<StoppenForm>, StoppenValidator>()
        .AddSingleton<IValidator<StandaardForm>, StandaardValidator>()
        .AddSingleton<IValidator<PersoneelslidForm>, PersoneelslidValidator>()
        .AddSingleton<IValidator<PolisForm>, PolisValidator>()
        .AddSingleton<IValidator<TekstForm>, TekstValidator>();

    public static void Map(IEndpointRouteBuilder group)
    {
        WerkpostenEndpoints.Map(group);
        WerkpostEndpoints.Map(group);
        StoppenEndpoints.Map(group);
        SamenvoegenEndpoints.Map(group);
        StandaardEndpoints.Map(group);
        PersoneelEndpoints.Map(group);
        PolisEndpoints.Map(group);
        TekstenEndpoints.Map(group);
        BewijsstukEndpoints.Map(group);
        ModelEndpoints.Map(group);
        OntwerpEndpoints.Map(group);
        StapEndpoints.Map(group);
        VersieEndpoints.Map(group);
    }
}
