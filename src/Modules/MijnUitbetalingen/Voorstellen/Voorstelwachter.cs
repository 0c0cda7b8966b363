using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AmaWvg.MijnUitbetalingen;

/// <summary>Works out proposals in the background: at once when this host was asked, and now and then for what another one left.</summary>
internal sealed class Voorstelwachter(Voorstelmaker maker, TimeProvider clock, IOptions<UitbetalingOptions> options, ILogger<Voorstelwachter> log) : BackgroundService
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromSeconds(30);

    private readonly Channel<bool> _bel = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Says that a proposal waits.</summary>
    public void Wek() => _bel.Writer.TryWrite(true);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (options.Value.MaaktVoorstellen)
        {
            try
            {
                await maker.RunAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.LogWarning(fault, "A payment proposal is not ready; the work goes on later");
            }
            await RustAsync(stoppingToken);
        }
    }

    private async Task RustAsync(CancellationToken stoppingToken)
    {
        using var pauze = new CancellationTokenSource(Tussenpoos, clock);
        using var einde = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, pauze.Token);
        try
        {
            await _bel.Reader.ReadAsync(einde.Token);
        }
        catch (OperationCanceledException) when (!stoppingToken.IsCancellationRequested)
        {
            // The pause is over.
        }
    }
}
