using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;

namespace AmaWvg.Kernel;

/// <summary>
/// Runs the tasks of the day, on every host: one host at a time, each task in a transaction of its own. How each went stands in
/// <c>kernel.dagtaak</c>; one that fails holds up no other.
/// </summary>
public sealed class Dagwerk(
    [FromKeyedServices(Databankrol.Werker)] NpgsqlDataSource database,
    IServiceScopeFactory scopes,
    IEnumerable<Dagtaaksoort> taken,
    IOptions<OutboxOptions> options,
    TimeProvider clock,
    ILogger<Dagwerk> log) : BackgroundService
{
    private const long Slot = 0x416D_6157_7668;
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromMinutes(10);

    /// <summary>Runs every task once.</summary>
    /// <exception cref="AggregateException">Tasks failed; what the others did stays.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var fouten = new List<Exception>();
        foreach (var taak in taken)
        {
            try
            {
                await RunAsync(taak, cancellationToken);
            }
            catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
            {
                log.LogWarning("The task \"{Taak}\" failed: {Fout}", taak.Naam, Foutwoord.Van(fault));
                fouten.Add(fault);
                await NoteerFoutAsync(taak, fault, cancellationToken);
            }
        }
        if (fouten.Count > 0)
            throw new AggregateException(fouten);
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
        await using (var noteer = new NpgsqlCommand("""
            insert into kernel.dagtaak (naam, gelukt, keren) values ($1, $2, 0)
            on conflict (naam) do update set gelukt = excluded.gelukt, keren = 0
            """, connection) { Parameters = { new() { Value = soort.Naam }, new() { Value = clock.GetUtcNow() } } })
            await noteer.ExecuteNonQueryAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task NoteerFoutAsync(Dagtaaksoort soort, Exception fault, CancellationToken cancellationToken)
    {
        try
        {
            await using var noteer = database.CreateCommand("""
                insert into kernel.dagtaak as d (naam, mislukt, fout, keren) values ($1, $2, $3, 1)
                on conflict (naam) do update set mislukt = excluded.mislukt, fout = excluded.fout, keren = d.keren + 1
                """);
            foreach (var value in (object[])[soort.Naam, clock.GetUtcNow(), Foutwoord.Van(fault)])
                noteer.Parameters.Add(new() { Value = value });
            await noteer.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (NpgsqlException noteren)
        {
            log.LogWarning("That a task failed cannot be noted now: {Fout}", Foutwoord.Van(noteren));
        }
    }
}

/// <summary>A task that is registered.</summary>
/// <param name="Naam">What it does, in words for staff.</param>
/// <param name="Van">Makes it, in the scope of its transaction.</param>
public sealed record Dagtaaksoort(string Naam, Func<IServiceProvider, IDagtaak> Van);

/// <summary>Registers tasks.</summary>
public static class DagtaakRegistration
{
    /// <summary>Runs <typeparamref name="TTaak"/> every day.</summary>
    /// <param name="services">The services.</param>
    /// <param name="naam">What it does, in words for staff.</param>
    public static IServiceCollection AddDagtaak<TTaak>(this IServiceCollection services, string naam) where TTaak : class, IDagtaak => services
        .AddScoped<TTaak>()
        .AddSingleton(new Dagtaaksoort(naam, provider => provider.GetRequiredService<TTaak>()));
}
