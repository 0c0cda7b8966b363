namespace AmaWvg.MijnVoorziening;

/// <summary>All organisations, for the department, and what happens when one goes up in another.</summary>
internal static class Voorzieningenslices
{
    public static IServiceCollection AddVoorzieningenbeheer(this IServiceCollection services) => services
        .AddScoped<BeheerZoekenQuery>()
        .AddScoped<BeheerBekijkenQuery>()
        .AddScoped<BeheerSamenvoegenHandler>()
        .AddScoped<BeheerNazichtQuery>()
        .AddScoped<BeheerNazichtHandler>()
        .AddScoped<IWerkvoorraad, Nazichtvoorraad>();

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").RequireAuthorization(Policies.Departement);
        BeheerZoekenEndpoints.Map(group);
        BeheerBekijkenEndpoints.Map(group);
        BeheerSamenvoegenEndpoints.Map(group);
        BeheerNazichtEndpoints.Map(group);
    }
}
