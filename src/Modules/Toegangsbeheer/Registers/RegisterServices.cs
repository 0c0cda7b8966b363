using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AmaWvg.Toegangsbeheer;

internal static class RegisterServices
{
    private const int GrootsteAntwoord = 1024 * 1024;

    /// <summary>Registers the two registers with the settings <c>Kbo:*</c> and <c>Cobrha:*</c>.</summary>
    public static IServiceCollection AddRegisters(this IServiceCollection services, IConfiguration configuration) => services
        .AddRegister(configuration, Kruispuntbank.Naam)
        .AddRegister(configuration, Cobrha.Naam)
        .AddTransient<IKruispuntbank>(provider => new Kruispuntbank(Vraag(provider, Kruispuntbank.Naam)))
        .AddTransient<ICobrha>(provider => new Cobrha(Vraag(provider, Cobrha.Naam)));

    private static IServiceCollection AddRegister(this IServiceCollection services, IConfiguration configuration, string naam)
    {
        services.AddOptions<RegisterOptions>(naam)
            .Bind(configuration.GetSection(naam))
            .Validate(options => options.IsVeilig, $"{naam}:Adres must begin with https, or be on this machine.")
            .Validate(options => options.Wachttijd > TimeSpan.Zero && options.Wachttijd <= TimeSpan.FromSeconds(10), $"{naam}:Wachttijd must be more than nothing and ten seconds at most.")
            .ValidateOnStart();
        services.AddKeyedSingleton(naam, (provider, _) => new Registerveerkracht(Opties(provider, naam).Wachttijd, provider.GetRequiredService<TimeProvider>()));
        services.AddHttpClient(naam, http =>
            {
                http.Timeout = Timeout.InfiniteTimeSpan; // Registerveerkracht ends what takes too long.
                http.MaxResponseContentBufferSize = GrootsteAntwoord;
            })
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
            .RemoveAllLoggers();
        return services;
    }

    private static Registervraag Vraag(IServiceProvider provider, string naam) => new(
        provider.GetRequiredService<IHttpClientFactory>().CreateClient(naam),
        Opties(provider, naam),
        provider.GetRequiredKeyedService<Registerveerkracht>(naam),
        naam,
        provider.GetRequiredService<ILogger<Registervraag>>());

    private static RegisterOptions Opties(IServiceProvider provider, string naam) => provider.GetRequiredService<IOptionsMonitor<RegisterOptions>>().Get(naam);
}
