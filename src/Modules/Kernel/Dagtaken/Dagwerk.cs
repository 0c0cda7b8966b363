using AmaWvg.Kernel.Documents;
using AmaWvg.Kernel.Outbox;
using AmaWvg.Kernel.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;

namespace AmaWvg.Kernel.Dagtaken;

/// <summary>Runs the tasks of the day, on every host: one host at a time, each task in a transaction of its own.</summary>
public sealed class Dagwerk(
    [FromKeyedServices(ModuleDbRegistration.Werker)] NpgsqlDataSource database,
    IServiceScopeFactory scopes,
    IEnumerable<Dagtaaksoort> taken,
    IOptions<OutboxOptions> options,
    TimeProvider clock,
    ILogger<Dagwerk> log) : BackgroundService
{
    private const long Slot = 0x416D_6157_7668;
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromMinutes(10);

    /// <summary>Runs every task once.</summary>
    /// <exception cref="NpgsqlException">The database does not answer; what was done before stays.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var taak in taken)
            await RunAsync(taak, cancellationToken);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        DateOnly? gedaan = null;
        using var timer = new PeriodicTimer(Tussenpoos, clock);
        while (options.Value.Actief)
        {
            try
            {
                if (gedaan != clock.Vandaag())
                    await RunAsync(stoppingToken);
                gedaan = clock.Vandaag();
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogWarning("The work of the day waits: {Fout}", Foutwoord.Van(fault));
            }
            await timer.WaitForNextTickAsync(stoppingToken);
        }
    }

    private async Task RunAsync(Dagtaaksoort soort, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using (var take = new NpgsqlCommand("select pg_advisory_xact_lock($1)", connection) { Parameters = { new() { Value = Slot } } })
            await take.ExecuteNonQueryAsync(cancellationToken);
        await using var scope = scopes.CreateWerkScope(transaction);
        await soort.Van(scope.ServiceProvider).RunAsync(clock.Vandaag(), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}

/// <summary>A task that is registered.</summary>
/// <param name="Van">Makes it, in the scope of its transaction.</param>
public sealed record Dagtaaksoort(Func<IServiceProvider, IDagtaak> Van);

/// <summary>Registers tasks.</summary>
public static class DagtaakRegistration
{
    /// <summary>Runs <typeparamref name="TTaak"/> every day.</summary>
    public static IServiceCollection AddDagtaak<TTaak>(this IServiceCollection services) where TTaak : class, IDagtaak => services
        .AddScoped<TTaak>()
        .AddSingleton(new Dagtaaksoort(provider => provider.GetRequiredService<TTaak>()));
}
