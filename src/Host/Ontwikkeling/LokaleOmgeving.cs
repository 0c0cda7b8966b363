using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace AmaWvg.Host;

/// <summary>
/// PostgreSQL and the sign-in provider on a developer's machine, kept by dev/omgeving.mjs.
/// That program lives as long as its stdin is open, so it also stops when this one is killed.
/// </summary>
public sealed class LokaleOmgeving : IAsyncDisposable
{
    private static readonly TimeSpan StartTijd = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan StopTijd = TimeSpan.FromSeconds(20);

    private readonly Process _supervisor;
    private readonly Task<string> _stderr;

    private LokaleOmgeving(Process supervisor)
    {
        _supervisor = supervisor;
        _stderr = supervisor.StandardError.ReadToEndAsync();
    }

    /// <summary>Connection strings and addresses.</summary>
    public LokaleOmgevingGegevens Gegevens { get; private set; } = null!;

    /// <summary>Ends when something stopped by itself, with the line to show; with null after <see cref="DisposeAsync"/>.</summary>
    public Task<string?> Gestopt { get; private set; } = null!;

    /// <summary>Starts everything and waits until it is ready.</summary>
    /// <exception cref="OmgevingFout">It cannot start; the message says what to do.</exception>
    public static async Task<LokaleOmgeving> StartAsync(LokaleOmgevingOpties opties, CancellationToken cancellationToken = default)
    {
        var omgeving = new LokaleOmgeving(StartSupervisor(Repository.Vind()));
        try
        {
            await omgeving.WachtTotKlaarAsync(opties, cancellationToken);
            return omgeving;
        }
        catch
        {
            await omgeving.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops everything and waits until it is gone.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            _supervisor.StandardInput.Close();
        }
        catch (IOException)
        {
            // It is gone already.
        }

        using var tijd = new CancellationTokenSource(StopTijd);
        try
        {
            await _supervisor.WaitForExitAsync(tijd.Token);
        }
        catch (OperationCanceledException)
        {
            _supervisor.Kill(entireProcessTree: true);
            await _supervisor.WaitForExitAsync(CancellationToken.None);
        }

        _supervisor.Dispose();
    }

    private static Process StartSupervisor(string repository)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", ["dev/omgeving.mjs"])
            {
                WorkingDirectory = repository,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                CreateNoWindow = true,
            })!;
        }
        catch (Win32Exception fout)
        {
            throw new OmgevingFout("Node.js 20 or newer is needed: install it from https://nodejs.org and open a new terminal.", fout);
        }
    }

    private async Task WachtTotKlaarAsync(LokaleOmgevingOpties opties, CancellationToken cancellationToken)
    {
        var bericht = await VraagAsync(opties, cancellationToken)
            ?? throw new OmgevingFout($"dev/omgeving.mjs stopped without an answer: {LaatsteRegel(await _stderr)}");
        if (!bericht.Ready) throw new OmgevingFout(bericht.Error!);

        Gegevens = bericht.NaarGegevens();
        Gestopt = WachtOpStoppenAsync();
    }

    private async Task<LokaleOmgevingBericht?> VraagAsync(LokaleOmgevingOpties opties, CancellationToken cancellationToken)
    {
        using var tijd = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        tijd.CancelAfter(StartTijd);
        try
        {
            await _supervisor.StandardInput.WriteLineAsync(Vraag(opties).AsMemory(), tijd.Token);
            await _supervisor.StandardInput.FlushAsync(tijd.Token);
            return LokaleOmgevingBericht.Lees(await _supervisor.StandardOutput.ReadLineAsync(tijd.Token));
        }
        catch (IOException)
        {
            return null;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new OmgevingFout(
                $"The local environment was not ready within {StartTijd.TotalMinutes} minutes: see {opties.Gegevens}/logs.");
        }
    }

    private static string Vraag(LokaleOmgevingOpties opties) => JsonSerializer.Serialize(new
    {
        data = opties.Gegevens,
        throwaway = opties.Wegwerp,
        startOver = opties.Opnieuw,
        postgres = new { port = opties.PostgresPoort },
        idp = Dienst(opties.Idp),
        led = Dienst(opties.Led),
        registers = Dienst(opties.Registers),
    });

    private static object? Dienst(DienstOpties? dienst) => dienst is null ? null : new { port = dienst.Poort, env = dienst.Variabelen };

    private async Task<string?> WachtOpStoppenAsync() =>
        LokaleOmgevingBericht.Lees(await _supervisor.StandardOutput.ReadLineAsync())?.Error;

    private static string LaatsteRegel(string tekst) =>
        tekst.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "no reason given";
}
