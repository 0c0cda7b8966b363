using System.Net;
using System.Net.Mail;
using AmaWvg.Kernel.Outbox;
using Microsoft.Extensions.Options;

namespace AmaWvg.MijnBerichten.Mail;

/// <summary>Hands one mail to the mail server, or to the folder of a developer's machine.</summary>
internal sealed class Postbus(IOptions<MailOptions> options, TimeProvider clock)
{
    private const SmtpStatusCode AanmeldenGeweigerd = (SmtpStatusCode)535;

    /// <returns>False when the server refuses the address for good.</returns>
    /// <exception cref="DienstOnbereikbaarFout">The server takes no mail at all now.</exception>
    /// <exception cref="SmtpException">It did not take this mail, or nobody knows whether it did.</exception>
    public async Task<bool> VerstuurAsync(MailMessage mail)
    {
        using var client = Client(options.Value);
        using var tijd = new CancellationTokenSource(options.Value.Tijd, clock);
        try
        {
            await client.SendMailAsync(mail, tijd.Token);
            return true;
        }
        catch (SmtpFailedRecipientException fout) when ((int)fout.StatusCode is >= 500 and < 600)
        {
            return false;
        }
        catch (SmtpException fout) when (IsOnbereikbaar(fout))
        {
            throw new DienstOnbereikbaarFout(fout);
        }
        catch (OperationCanceledException fout)
        {
            throw new SmtpException("The mail server answers too slowly.", new TimeoutException(null, fout));
        }
    }

    private static SmtpClient Client(MailOptions options) => options switch
    {
        { Server: { } server } => new(server, options.Poort)
        {
            EnableSsl = options.StartTls,
            Credentials = options.Gebruiker is null ? null : new NetworkCredential(options.Gebruiker, options.Wachtwoord),
        },
        { Map: { } map } => new() { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = Directory.CreateDirectory(map).FullName },
        _ => throw new DienstOnbereikbaarFout(new InvalidOperationException("Mail:Server is not set.")),
    };

    // A connection that breaks halfway may be the fault of this one mail: that counts as an attempt of the mail.
    private static bool IsOnbereikbaar(SmtpException fout) => fout.StatusCode switch
    {
        SmtpStatusCode.GeneralFailure => fout.InnerException is not (IOException or TimeoutException),
        SmtpStatusCode.ServiceNotAvailable or SmtpStatusCode.MustIssueStartTlsFirst or SmtpStatusCode.ClientNotPermitted or AanmeldenGeweigerd => true,
        _ => false,
    };
}
