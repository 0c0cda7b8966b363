using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AmaWvg.Kernel;

/// <summary>Keeps doing what is due, in two lanes: events, and work outside the portal. Any number of hosts may run it.</summary>
public sealed class Outboxwerker(Outboxwerk werk, Outboxwekker wekker, IOptions<OutboxOptions> options, TimeProvider clock, ILogger<Outboxwerker> log)
    : BackgroundService
{
    /// <inheritdoc />
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        options.Value.Actief ? Task.WhenAll(BaanAsync(buiten: false, stoppingToken), BaanAsync(buiten: true, stoppingToken)) : Task.CompletedTask;

    private async Task BaanAsync(bool buiten, CancellationToken stoppingToken)
    {
        var keren = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            var uitkomst = await ProbeerAsync(buiten, stoppingToken);
            Metingen.Tel(uitkomst, buiten);
            keren = uitkomst is Outboxuitkomst.Onbereikbaar ? keren + 1 : 0;
            if (keren > 0)
                await Task.Delay(Outboxpauze.VanBaan(keren), clock, stoppingToken);
            else if (uitkomst is Outboxuitkomst.Niets)
                await wekker.WachtAsync(buiten, stoppingToken);
        }
    }

    private async Task<Outboxuitkomst> ProbeerAsync(bool buiten, CancellationToken stoppingToken)
    {
        try
        {
            return await werk.VerwerkVolgendeAsync(buiten, stoppingToken);
        }
        catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
        {
            log.LogWarning("Outbox: the database cannot serve now: {Fout}", Foutwoord.Van(fault));
            return Outboxuitkomst.Onbereikbaar;
        }
    }
}
