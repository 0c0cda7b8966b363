namespace AmaWvg.MijnUitbetalingen;

/// <summary>The department's side: rates, payment runs, and the file for the bank.</summary>
internal static class Beheerslices
{
    public static IServiceCollection AddBeheer(this IServiceCollection services) => services
        .AddScoped<Runplanning>()
        .AddScoped<IBoekstanden, Boekstanden>()
        .AddScoped<BeheerOverzichtQuery>()
        .AddScoped<IWerkvoorraad, Runvoorraad>()
        .AddScoped<IWerkvoorraad, Goedkeurvoorraad>()
        .AddScoped<BeheerVoorstelHandler>()
        .AddScoped<BeheerTariefgevolgQuery>()
        .AddScoped<BeheerTariefHandler>()
        .AddScoped<BeheerRunQuery>()
        .AddScoped<BeheerBetalingQuery>()
        .AddScoped<BeheerGoedkeurenHandler>()
        .AddScoped<BeheerTerugsturenHandler>()
        .AddScoped<BeheerBoekenHandler>()
        .AddScoped<BeheerBetaalbestandHandler>()
        .AddSingleton<IValidator<BeheerTariefForm>, BeheerTariefValidator>();

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").RequireAuthorization(Policies.Departement);
        BeheerOverzichtEndpoints.Map(group);
        BeheerTariefEndpoints.Map(group);
        BeheerRunEndpoints.Map(group);
        BeheerGoedkeurenEndpoints.Map(group);
        BeheerTerugsturenEndpoints.Map(group);
        BeheerBoekenEndpoints.Map(group);
        BeheerBetalingEndpoints.Map(group);
        BeheerBetaalbestandEndpoints.Map(group);
    }
}
