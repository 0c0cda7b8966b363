using AmaWvg.Kernel.Outbox;
using AmaWvg.Kernel.Types;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace AmaWvg.MijnBerichten.Mail;

/// <summary>Hands one mail to the mail server, or to the folder of a developer's machine.</summary>
internal sealed class Postbus(IOptions<MailOptions> options, TimeProvider clock)
{
    /// <returns>False when the server refuses the address for good.</returns>
    /// <exception cref="DienstOnbereikbaarFout">The server takes no mail at all now.</exception>
    /// <exception cref="Dienstfout">It did not take this mail, or nobody knows whether it did.</exception>
    public async Task<bool> VerstuurAsync(MimeMessage mail)
    {
        mail.Date = BrusselseTijd.Lokaal(clock.GetUtcNow());
        if (options.Value is { Server: null, Map: { } map })
            return await LegInMapAsync(mail, map);
        // Certificates are checked as everywhere in the portal: without asking their authority whether they were withdrawn.
        using var client = new SmtpClient { CheckCertificateRevocation = false };
        using var tijd = new CancellationTokenSource(options.Value.Tijd, clock);
        await VerbindAsync(client, options.Value, tijd.Token);
        return await VerstuurAsync(client, mail, tijd.Token);
    }

    private static async Task VerbindAsync(SmtpClient client, MailOptions options, CancellationToken cancellationToken)
    {
        try
        {
            await client.ConnectAsync(
                options.Server ?? throw new InvalidOperationException("Mail:Server is not set."), options.Poort,
                options.StartTls ? SecureSocketOptions.StartTls : SecureSocketOptions.None, cancellationToken);
            if (options.Gebruiker is { } gebruiker)
                await client.AuthenticateAsync(gebruiker, options.Wachtwoord ?? "", cancellationToken);
        }
        catch (Exception fout)
        {
            throw new DienstOnbereikbaarFout(Fout(fout));
        }
    }

    private static async Task<bool> VerstuurAsync(SmtpClient client, MimeMessage mail, CancellationToken cancellationToken)
    {
        try
        {
            await client.SendAsync(mail, cancellationToken);
        }
        catch (SmtpCommandException fout) when (fout is { ErrorCode: SmtpErrorCode.RecipientNotAccepted, StatusCode: >= (SmtpStatusCode)500 })
        {
            return false;
        }
        catch (SmtpCommandException fout) when (IsOnbereikbaar(fout.StatusCode))
        {
            throw new DienstOnbereikbaarFout(Fout(fout));
        }
        // A connection that breaks halfway may be the fault of this one mail: that counts as an attempt of the mail.
        catch (Exception fout) when (fout is SmtpCommandException or ProtocolException or IOException or OperationCanceledException)
        {
            throw Fout(fout);
        }
        await SluitAsync(client, cancellationToken);
        return true;
    }

    // The mail was taken: how the conversation ends is of no importance.
    private static async Task SluitAsync(SmtpClient client, CancellationToken cancellationToken)
    {
        try
        {
            await client.DisconnectAsync(quit: true, cancellationToken);
        }
        catch (Exception fout) when (fout is SmtpCommandException or ProtocolException or IOException or OperationCanceledException)
        {
        }
    }

    // Under a name that nobody looks for until it is whole.
    private static async Task<bool> LegInMapAsync(MimeMessage mail, string map)
    {
        var pad = Path.Combine(Directory.CreateDirectory(map).FullName, $"{Guid.CreateVersion7()}");
        await mail.WriteToAsync(pad);
        File.Move(pad, $"{pad}.eml");
        return true;
    }

    private static bool IsOnbereikbaar(SmtpStatusCode status) => status
        is SmtpStatusCode.ServiceNotAvailable or SmtpStatusCode.TemporaryAuthenticationFailure or SmtpStatusCode.AuthenticationRequired or SmtpStatusCode.AuthenticationInvalidCredentials;

    private static Dienstfout Fout(Exception fout) => new(
        fout switch
        {
            SmtpCommandException antwoord => $"Smtp {antwoord.StatusCode}",
            OperationCanceledException => "Timeout",
            _ => Foutwoord.Van(fout),
        },
        fout);
}
