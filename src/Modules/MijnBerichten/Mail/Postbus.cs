using MailKit;
using MailKit.Net.Smtp;
using Microsoft.Extensions.Options;
using MimeKit;

namespace AmaWvg.MijnBerichten;

/// <summary>Hands one mail to the mail server, or to the folder of a developer's machine.</summary>
internal sealed class Postbus(IOptions<MailOptions> options, Mailverbinding verbinding, TimeProvider clock)
{
    /// <returns>False when the server refuses the address for good.</returns>
    /// <exception cref="DienstOnbereikbaarFout">The server takes no mail at all now.</exception>
    /// <exception cref="Dienstfout">It did not take this mail, or nobody knows whether it did.</exception>
    public async Task<bool> VerstuurAsync(MimeMessage mail)
    {
        mail.Date = BrusselseTijd.Lokaal(clock.GetUtcNow());
        return options.Value is { Server: null, Map: { } map }
            ? await LegInMapAsync(mail, map)
            : await verbinding.GebruikAsync((client, cancellationToken) => VerstuurAsync(client, mail, cancellationToken));
    }

    private static async Task<bool> VerstuurAsync(SmtpClient client, MimeMessage mail, CancellationToken cancellationToken)
    {
        try
        {
            await client.SendAsync(mail, cancellationToken);
            return true;
        }
        catch (SmtpCommandException fout) when (fout is { ErrorCode: SmtpErrorCode.RecipientNotAccepted, StatusCode: >= (SmtpStatusCode)500 })
        {
            return false;
        }
        catch (SmtpCommandException fout) when (IsOnbereikbaar(fout.StatusCode))
        {
            throw new DienstOnbereikbaarFout(Mailfout.Van(fout));
        }
        // A connection that breaks halfway may be the fault of this one mail: that counts as an attempt of the mail.
        catch (Exception fout) when (fout is SmtpCommandException or ProtocolException or IOException or OperationCanceledException)
        {
            throw Mailfout.Van(fout);
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
}
