using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;

namespace AmaWvg.MijnBerichten;

/// <summary>
/// The conversation with the mail server, kept for the next mail: opening one costs more than a mail does. One mail at a time. A server that ended it in
/// the meantime is asked for a new one before anything is sent, so that no mail is in doubt for it.
/// </summary>
internal sealed class Mailverbinding(IOptions<MailOptions> options, TimeProvider clock) : IAsyncDisposable
{
    // Servers end a conversation that goes on for ever.
    private const int MeesteMails = 100;

    private readonly SemaphoreSlim _beurt = new(1, 1);
    private SmtpClient? _client;
    private int _mails;

    /// <summary>Sends one mail; after a fault the next one starts a conversation of its own.</summary>
    /// <param name="verstuur">Sends it, within the time of one mail.</param>
    /// <exception cref="DienstOnbereikbaarFout">The server takes no mail at all now.</exception>
    public async Task<bool> GebruikAsync(Func<SmtpClient, CancellationToken, Task<bool>> verstuur)
    {
        await _beurt.WaitAsync();
        try
        {
            using var tijd = new CancellationTokenSource(options.Value.Tijd, clock);
            var client = await IsOpenAsync(tijd.Token) ? _client! : await VerbindAsync(tijd.Token);
            var gelukt = await verstuur(client, tijd.Token);
            if (++_mails >= MeesteMails)
                await SluitAsync(tijd.Token);
            return gelukt;
        }
        catch
        {
            Verbreek();
            throw;
        }
        finally
        {
            _beurt.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        using var tijd = new CancellationTokenSource(options.Value.Tijd, clock);
        await SluitAsync(tijd.Token);
        _beurt.Dispose();
    }

    private async Task<bool> IsOpenAsync(CancellationToken cancellationToken)
    {
        if (_client is not { IsConnected: true })
            return false;
        try
        {
            await _client.NoOpAsync(cancellationToken);
            return true;
        }
        catch (Exception fout) when (IsGesprekFout(fout))
        {
            Verbreek();
            return false;
        }
    }

    private async Task<SmtpClient> VerbindAsync(CancellationToken cancellationToken)
    {
        var settings = options.Value;
        try
        {
            // Certificates are checked as everywhere in the portal: without asking their authority whether they were withdrawn.
            (_client, _mails) = (new() { CheckCertificateRevocation = false }, 0);
            await _client.ConnectAsync(
                settings.Server ?? throw new InvalidOperationException("Mail:Server is not set."), settings.Poort,
                settings.StartTls ? SecureSocketOptions.StartTls : SecureSocketOptions.None, cancellationToken);
            if (settings.Gebruiker is { } gebruiker)
                await _client.AuthenticateAsync(gebruiker, settings.Wachtwoord ?? "", cancellationToken);
            return _client;
        }
        catch (Exception fout)
        {
            throw new DienstOnbereikbaarFout(Mailfout.Van(fout));
        }
    }

    // The mails were taken: how the conversation ends is of no importance.
    private async Task SluitAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (_client is { IsConnected: true })
                await _client.DisconnectAsync(quit: true, cancellationToken);
        }
        catch (Exception fout) when (IsGesprekFout(fout))
        {
        }
        Verbreek();
    }

    private void Verbreek()
    {
        _client?.Dispose();
        _client = null;
    }

    private static bool IsGesprekFout(Exception fout) => fout is CommandException or ProtocolException or ServiceNotConnectedException or IOException or OperationCanceledException;
}
