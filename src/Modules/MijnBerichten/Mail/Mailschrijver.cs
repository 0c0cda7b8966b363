using System.Text;
using System.Text.Encodings.Web;
using AmaWvg.MijnBerichten.Mail;
using Microsoft.Extensions.Options;
using MimeKit;
using MimeKit.Text;

namespace AmaWvg.MijnBerichten;

/// <summary>Writes a message as a mail: plain text, and the same as simple HTML. Attachments stay in the portal.</summary>
internal sealed class Mailschrijver(IOptions<MailOptions> options)
{
    private static readonly ParserOptions EenAdres = new() { AllowAddressesWithoutDomain = false, AllowUnquotedCommasInAddresses = false };

    /// <exception cref="FormatException">The address is not one address.</exception>
    /// <exception cref="ArgumentException">The subject has more than one line.</exception>
    public async Task<MimeMessage> SchrijfAsync(Bericht bericht, Bezorging bezorging, bool heeftBijlagen, CancellationToken cancellationToken)
    {
        var settings = options.Value;
        var inhoud = new MailView(
            Insztekst.Verberg(bericht.Onderwerp), [.. Insztekst.Verberg(bericht.Tekst).Split("\n\n")], heeftBijlagen, new(settings.Portaaladres, MijnBerichtenUrls.Bericht(bericht.Id)));
        await using var html = new StringWriter();
        await MailPage.Create(inhoud).RenderAsync(html, HtmlEncoder.Default, cancellationToken);
        var mail = new MimeMessage
        {
            // Two copies of the same mail, after a crash, have the same id: the reader's program can tell.
            MessageId = $"{bezorging.Id}@{settings.Portaaladres.Host}",
            Body = new MultipartAlternative(Deel(TextFormat.Plain, inhoud.Platte), Deel(TextFormat.Html, html.ToString())),
        };
        mail.From.Add(new MailboxAddress(settings.Naam, settings.Afzender));
        mail.To.Add(Adres(bezorging.Adres));
        mail.Headers.Replace(Mailonderwerp.Kop(inhoud.Onderwerp));
        mail.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        return mail;
    }

    // The lines of a mail end in these two; anything else is encoded as if it were part of a line.
    private static TextPart Deel(TextFormat vorm, string tekst)
    {
        var deel = new TextPart(vorm) { ContentTransferEncoding = ContentEncoding.QuotedPrintable };
        deel.SetText(Encoding.UTF8, tekst.ReplaceLineEndings("\r\n"));
        return deel;
    }

    // The library reads "name <a>" as one address too.
    private static MailboxAddress Adres(string adres) =>
        MailboxAddress.TryParse(EenAdres, adres, out var address) && address.Address == adres ? new(null, adres) : throw new FormatException("Not one address.");
}
