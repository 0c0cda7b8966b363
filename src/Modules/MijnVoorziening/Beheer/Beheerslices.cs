namespace AmaWvg.MijnVoorziening;

/// <summary>The department's side: applications and what is decided on them.</summary>
internal static class Beheerslices
{
    public static IServiceCollection AddBeheer(this IServiceCollection services) => services
        .AddScoped<BeheerDossiersQuery>()
        .AddScoped<IBeheertermijnen, Beheertermijnen>()
        .AddScoped<IWerkvoorraad, Dossiervoorraad>()
        .AddScoped<BeheerDossierQuery>()
        .AddScoped<BeheerBeslissenHandler>()
        .AddScoped<BeheerGoedkeurenHandler>()
        .AddSingleton<IValidator<BeheerBeslissenForm>, BeheerBeslissenValidator>()
        .AddSingleton<IValidator<BeheerGoedkeurenForm>, BeheerGoedkeurenValidator>();

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").RequireAuthorization(Policies.Departement);
        BeheerDossiersEndpoints.Map(group);
        BeheerDossierEndpoints.Map(group);
        BeheerBeslissenEndpoints.Map(group);
        BeheerGoedkeurenEndpoints.Map(group);
    }
}
