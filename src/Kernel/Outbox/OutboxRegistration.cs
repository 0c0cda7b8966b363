using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Kernel;

/// <summary>Registers the background work.</summary>
public static class OutboxRegistration
{
    /// <summary>The outbox and the tasks of the day; they need the data sources of <see cref="Databankrol"/>.</summary>
    public static IServiceCollection AddAchtergrondwerk(this IServiceCollection services, IConfiguration configuration) => services
        .Configure<OutboxOptions>(configuration.GetSection("Outbox"))
        .Configure<BewaarOptions>(configuration.GetSection("Bewaren"))
        .AddScoped<Werktransactie>()
        .AddScoped<Bewaarverslag>()
        .AddSingleton<Pseudoniemen>()
        .AddScoped<IBewaartermijn, Historiekbewaring>()
        .AddDagtaak<Opruimtaak>("Verwerkte gebeurtenissen en gebruikte formulieren opruimen")
        .AddDagtaak<Bewaartaak>(Bewaartaak.Naam)
        .AddSingleton<Outboxwerk>()
        .AddSingleton<Outboxwekker>()
        .AddSingleton<Dagwerk>()
        .AddHostedService(provider => provider.GetRequiredService<Outboxwekker>())
        .AddHostedService<Outboxwerker>()
        .AddHostedService(provider => provider.GetRequiredService<Dagwerk>());
}
