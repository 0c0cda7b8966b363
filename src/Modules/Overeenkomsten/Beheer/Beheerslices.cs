namespace AmaWvg.Overeenkomsten;

/// <summary>The department's side: agreements of all organisations, and what can be set right on them.</summary>
internal static class Beheerslices
{
    public static IServiceCollection AddBeheer(this IServiceCollection services) => services
        .AddScoped<BeheerZoekenQuery>()
        .AddScoped<BeheerBekijkenQuery>()
        .AddScoped<BeheerCorrectieHandler>()
        .AddScoped<ICorrectie, Startdatumcorrectie>()
        .AddScoped<ICorrectie, Einddatumcorrectie>()
        .AddScoped<ICorrectie, Annulering>()
        .AddScoped<ICorrectie, Inszwijziging>()
        .AddScoped<BeheerCorrectievraagHandler>()
        .AddSingleton<IValidator<BeheerCorrectievraagForm>, BeheerCorrectievraagValidator>()
        .AddScoped<IWerkvoorraad, Correctievraagvoorraad>()
        .AddScoped<BeheerBewaringQuery>()
        .AddScoped<Overgangsgevolg>()
        .AddScoped<IOvergang, Overgang>();

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").RequireAuthorization(Policies.Departement);
        BeheerZoekenEndpoints.Map(group);
        BeheerBekijkenEndpoints.Map(group);
        BeheerCorrectieEndpoints.Map(group);
        BeheerCorrectievraagEndpoints.Map(group);
        BeheerBewaringEndpoints.Map(group);
    }
}
