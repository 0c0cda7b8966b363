using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;

namespace AmaWvg.Toegang;

/// <summary>
/// Deletes sessions and waiting forms when nobody can come back for them, and what was noted to count once when it could not come again.
/// Any number of hosts may do so.
/// </summary>
internal sealed class Sessieopruiming(
    [FromKeyedServices(Databankrol.Werker)] NpgsqlDataSource database, TimeProvider clock, IOptions<SessieOptions> options, ILogger<Sessieopruiming> log) : BackgroundService
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromMinutes(15);

    /// <summary>Runs once.</summary>
    /// <returns>How many sessions went.</returns>
    public async Task<int> RuimOpAsync(CancellationToken cancellationToken)
    {
        var limits = options.Value;
        var oudste = clock.GetUtcNow() - SessieOptions.Bewaartijd;
        // A message or an answer that has expired is refused for that, so nobody has to know that it came before.
        await using var delete = database.CreateCommand("""
            with geparkeerd as (delete from kernel.geparkeerde_post where tijdstip < $1),
                aanmelding as (delete from toegang.gebruikte_aanmelding where tot < $1),
                bericht as (delete from toegang.afmeldbericht where tot < $1)
            delete from kernel.sessie s
            where least(beeindigd, laatst_actief + $2, begonnen + $3) < $1
              and not exists (select from kernel.geparkeerde_post p where p.sessie = s.sleutel and p.tijdstip >= $1)
            """);
        delete.Parameters.Add(new() { Value = oudste });
        delete.Parameters.Add(new() { Value = limits.Rusttijd });
        delete.Parameters.Add(new() { Value = limits.Duur });
        return await delete.ExecuteNonQueryAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Tussenpoos, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RuimOpAsync(stoppingToken);
            }
            catch (NpgsqlException fault)
            {
                log.LogWarning(fault, "Ended sessions are not deleted now; next time they will be");
            }
        }
    }
}
