namespace AmaWvg.MijnVoorziening;

internal static class DiplomaServices
{
    private const int GrootsteAntwoord = 64 * 1024;

    /// <summary>Registers the diploma check with the settings <c>Led:*</c>.</summary>
    public static IServiceCollection AddDiplomas(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<LedOptions>()
            .Bind(configuration.GetSection("Led"))
            .Validate(options => options.IsVeilig, "Led:Adres must begin with https, or be on this machine.")
            .Validate(options => options.Wachttijd > TimeSpan.Zero && options.Wachttijd <= TimeSpan.FromSeconds(10), "Led:Wachttijd must be more than nothing and ten seconds at most.")
            .ValidateOnStart();
        services.AddSingleton<LedVeerkracht>();
        services.AddHttpClient<ILedDatabank, LedDatabank>(http =>
            {
                http.Timeout = Timeout.InfiniteTimeSpan; // LedVeerkracht ends what takes too long.
                http.MaxResponseContentBufferSize = GrootsteAntwoord;
            })
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
            .RemoveAllLoggers();
        return services;
    }
}
