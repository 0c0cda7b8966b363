using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;

namespace AmaWvg.Kernel;

/// <summary>Hears from PostgreSQL that there is something new, on a connection of its own. Without it the work only comes later.</summary>
public sealed class Outboxwekker(
    [FromKeyedServices(Databankrol.Wekker)] NpgsqlDataSource database, IOptions<OutboxOptions> options, TimeProvider clock, ILogger<Outboxwekker> log)
    : BackgroundService
{
    private readonly Channel<bool> _gebeurtenissen = Baan();
    private readonly Channel<bool> _buitenwerk = Baan();

    /// <summary>Waits until there may be something new in a lane, or until the usual time has passed.</summary>
    public async Task WachtAsync(bool buiten, CancellationToken cancellationToken)
    {
        using var tijd = new CancellationTokenSource(options.Value.Tussenpoos, clock);
        using var einde = CancellationTokenSource.CreateLinkedTokenSource(tijd.Token, cancellationToken);
        try
        {
            await (buiten ? _buitenwerk : _gebeurtenissen).Reader.ReadAsync(einde.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The usual time has passed.
        }
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (options.Value.Actief && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                await LuisterAsync(stoppingToken);
            }
            catch (NpgsqlException fault)
            {
                log.LogWarning("Outbox: no notifications now ({Fout})", Foutwoord.Van(fault));
                await Task.Delay(options.Value.Tussenpoos, clock, stoppingToken);
            }
        }
    }

    private async Task LuisterAsync(CancellationToken stoppingToken)
    {
        await using var connection = await database.OpenConnectionAsync(stoppingToken);
        connection.Notification += (_, _) => Wek();
        await using (var listen = new NpgsqlCommand("listen outbox", connection))
            await listen.ExecuteNonQueryAsync(stoppingToken);
        Wek();
        while (true)
            await connection.WaitAsync(stoppingToken);
    }

    private void Wek()
    {
        _gebeurtenissen.Writer.TryWrite(true);
        _buitenwerk.Writer.TryWrite(true);
    }

    private static Channel<bool> Baan() => Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
}
