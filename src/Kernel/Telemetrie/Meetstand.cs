using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace AmaWvg.Kernel;

/// <summary>Looks now and then at what waits in the database, for the measurements that are no counters.</summary>
public sealed class Meetstand : BackgroundService
{
    private const string Vraag = """
        select buiten, count(*)::int, coalesce(extract(epoch from $1 - min(tijdstip)), 0)::float8 from kernel.outbox where verwerkt is null and geparkeerd is null group by buiten
        union all select null, (select count(*) from kernel.outbox where geparkeerd is not null)::int, (select count(*) from kernel.dagtaak where keren >= 3)::float8
        """;

    private static readonly TimeSpan Tussenpoos = TimeSpan.FromSeconds(15);

    private readonly NpgsqlDataSource _database;
    private readonly TimeProvider _clock;
    private readonly ILogger<Meetstand> _log;
    private readonly Meter _meter = new(Metingen.Naam);
    private volatile Stand _stand = new(default, default, 0, 0);

    /// <summary>Defines the measurements.</summary>
    public Meetstand([FromKeyedServices(Databankrol.Werker)] NpgsqlDataSource database, TimeProvider clock, ILogger<Meetstand> log)
    {
        (_database, _clock, _log) = (database, clock, log);
        _meter.CreateObservableGauge("amawvg.outbox.wachtend", () => PerBaan(baan => (long)baan.Aantal), description: "Work in the outbox that is still to do.");
        _meter.CreateObservableGauge("amawvg.outbox.oudste", () => PerBaan(baan => baan.Oudste), "s", "Age of the oldest work that is still to do.");
        _meter.CreateObservableGauge("amawvg.outbox.geparkeerd", () => _stand.Geparkeerd, description: "Work that failed too often and waits for staff.");
        _meter.CreateObservableGauge("amawvg.dagtaken.mislukt", () => _stand.MislukteTaken, description: "Tasks of the day that failed three times or more since they last went well.");
    }

    /// <summary>Looks once.</summary>
    public async Task KijkAsync(CancellationToken cancellationToken)
    {
        var stand = new Stand(default, default, 0, 0);
        await using var select = _database.CreateCommand(Vraag);
        select.Parameters.Add(new() { Value = _clock.GetUtcNow() });
        await using var row = await select.ExecuteReaderAsync(cancellationToken);
        while (await row.ReadAsync(cancellationToken))
        {
            stand = row.IsDBNull(0) ? stand with { Geparkeerd = row.GetInt32(1), MislukteTaken = (long)row.GetDouble(2) }
                : row.GetBoolean(0) ? stand with { Buiten = new(row.GetInt32(1), row.GetDouble(2)) }
                : stand with { Gebeurtenissen = new(row.GetInt32(1), row.GetDouble(2)) };
        }
        _stand = stand;
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        _meter.Dispose();
        base.Dispose();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Tussenpoos, _clock);
        do
        {
            try
            {
                await KijkAsync(stoppingToken);
            }
            catch (NpgsqlException fault)
            {
                _log.LogWarning("What waits cannot be measured now: {Fout}", Foutwoord.Van(fault));
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private Measurement<T>[] PerBaan<T>(Func<Wachtrij, T> maat) where T : struct =>
        [new(maat(_stand.Gebeurtenissen), Label(buiten: false)), new(maat(_stand.Buiten), Label(buiten: true))];

    private static KeyValuePair<string, object?> Label(bool buiten) => new("baan", Metingen.Baan(buiten));

    private readonly record struct Wachtrij(int Aantal, double Oudste);

    private sealed record Stand(Wachtrij Gebeurtenissen, Wachtrij Buiten, long Geparkeerd, long MislukteTaken);
}
