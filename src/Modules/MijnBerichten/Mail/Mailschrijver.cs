using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using System.Text.Encodings.Web;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnBerichten.Berichten;
using AmaWvg.Web.Forms;
using Microsoft.Extensions.Options;

namespace AmaWvg.MijnBerichten.Mail;

/// <summary>Writes a message as a mail: plain text, and the same as simple HTML. Attachments stay in the portal.</summary>
internal sealed class Mailschrijver(IOptions<MailOptions> options)
{
    /// <exception cref="FormatException">The address is not one address.</exception>
    public async Task<MailMessage> SchrijfAsync(Bericht bericht, Bezorging bezorging, bool heeftBijlagen, CancellationToken cancellationToken)
    {
        var settings = options.Value;
        var inhoud = new MailView(
            Insztekst.Verberg(bericht.Onderwerp), [.. Insztekst.Verberg(bericht.Tekst).Split("\n\n")], heeftBijlagen, new(settings.Portaaladres, MijnBerichtenUrls.Bericht(bericht.Id)));
        var mail = new MailMessage(new(settings.Afzender, settings.Naam), Adres(bezorging.Adres))
        {
            Subject = inhoud.Onderwerp,
            SubjectEncoding = Encoding.UTF8,
            Body = Regels(inhoud.Platte),
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.QuotedPrintable,
        };
        mail.AlternateViews.Add(await HtmlAsync(inhoud, cancellationToken));
        // Two copies of the same mail, after a crash, have the same id: the reader's program can tell.
        mail.Headers.Add("Message-ID", $"<{bezorging.Id}@{settings.Portaaladres.Host}>");
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        return mail;
    }

    // The lines of a mail end in these two; anything else is encoded as if it were part of a line.
    private static string Regels(string tekst) => tekst.ReplaceLineEndings("\r\n");

    // The rule of the forms: the library reads "a, b" as two addresses and "name <a>" as one.
    private static MailAddress Adres(string adres) =>
        ContactRules.IsEmail(adres) ? new(adres) : throw new FormatException("Not one address.");

    private static async Task<AlternateView> HtmlAsync(MailView inhoud, CancellationToken cancellationToken)
    {
        await using var html = new StringWriter();
        await MailPage.Create(inhoud).RenderAsync(html, HtmlEncoder.Default, cancellationToken);
        var view = AlternateView.CreateAlternateViewFromString(Regels(html.ToString()), Encoding.UTF8, MediaTypeNames.Text.Html);
        view.TransferEncoding = TransferEncoding.QuotedPrintable;
        return view;
    }
}
