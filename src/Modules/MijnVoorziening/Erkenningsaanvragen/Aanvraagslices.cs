namespace AmaWvg.MijnVoorziening;

/// <summary>The slices of an application, in the order in which an applicant meets them.</summary>
internal static class Aanvraagslices
{
    public static IServiceCollection AddErkenningsaanvragen(this IServiceCollection services, IConfiguration configuration) => services
        .Configure<BeslissingOptions>(configuration.GetSection("Beslissing"))
        .AddScoped<Aanvraagdossiers>()
        .AddScoped<Aanvraaginzage>()
        .AddScoped<Conceptbewaring>()
        .AddScoped<StartenHandler>()
        .AddScoped<CriteriaHandler>()
        .AddScoped<IndienenHandler>()
        .AddScoped<BekijkQuery>()
        .AddScoped<IntrekkenHandler>()
        .AddScoped<WeggooienHandler>()
        .AddSingleton<IValidator<IntrekkenForm>, IntrekkenValidator>()
        .AddSingleton<IValidator<InformatieForm>, InformatieValidator>()
        .AddSingleton<IValidator<CriteriaForm>, CriteriaValidator>();

    public static void Map(IEndpointRouteBuilder group)
    {
        StartenEndpoints.Map(group);
        InformatieEndpoints.Map(group);
        CriteriaEndpoints.Map(group);
        ControlerenEndpoints.Map(group);
        BekijkEndpoints.Map(group);
        IntrekkenEndpoints.Map(group);
        WeggooienEndpoints.Map(group);
    }
}
