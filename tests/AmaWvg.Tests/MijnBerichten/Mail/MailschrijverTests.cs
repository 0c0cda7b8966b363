using System.Text;
using AmaWvg.MijnBerichten;
using Microsoft.Extensions.Options;
using MimeKit;

namespace AmaWvg.Tests.MijnBerichten.Mail;

/// <summary>S-05: a mail goes to one address, whatever stands in it, and nothing that people type becomes a header or markup.</summary>
public sealed class MailschrijverTests
{
    private static readonly Mailschrijver Schrijver = new(Options.Create(new MailOptions { Portaaladres = new("https://eloket.example") }));

    [Theory]
    [InlineData("een@voorbeeld.be, twee@voorbeeld.be")]
    [InlineData("een@voorbeeld.be;twee@voorbeeld.be")]
    [InlineData("\"x\" <een@voorbeeld.be>")]
    [InlineData("een@voorbeeld.be\r\nBcc: twee@voorbeeld.be")]
    [InlineData("voorbeeld.be")]
    public async Task Write_ToWhatIsNotOneAddress_IsRefused(string adres) =>
        await Assert.ThrowsAsync<FormatException>(() => Schrijver.SchrijfAsync(Bericht("Nieuws", "Tekst."), Bezorging(adres), false, default));

    [Fact]
    public async Task Write_LineBreakInTheSubject_IsRefused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Schrijver.SchrijfAsync(Bericht("Nieuws\r\nBcc: twee@voorbeeld.be", "Tekst."), Bezorging("een@voorbeeld.be"), false, default));

    [Fact]
    public async Task Write_MarkupInTheText_ComesOutAsText()
    {
        var mail = await LeesAsync("<b>Nieuws</b>", "<script>alert(1)</script>\nen meer");

        Assert.DoesNotContain("<script>", mail.HtmlBody, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", mail.HtmlBody, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;<br>en meer", mail.HtmlBody, StringComparison.Ordinal);
        Assert.Equal("een@voorbeeld.be", Assert.Single(mail.To.Mailboxes).Address);
    }

    [Theory]
    [InlineData("Een\ntwee\n\ndrie é")]
    [InlineData("Een\r\ntwee \r\ndrie =0D=0A")]
    public async Task Write_SeveralLines_EndAsThoseOfAMail(string tekst)
    {
        var bron = Encoding.ASCII.GetString(await BronAsync("Nieuws", tekst));

        Assert.DoesNotContain('\n', bron.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.DoesNotContain('\r', bron.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.DoesNotMatch("=0[AD]", bron);
        Assert.All(bron.Split("\r\n"), line => Assert.InRange(line.Length, 0, 78));
        Assert.StartsWith(tekst.ReplaceLineEndings("\n"), (await LeesAsync("Nieuws", tekst)).TextBody!.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    // Staff type text, never an encoded word, in subject and text alike.
    [Theory]
    [InlineData("=?utf-8?B?SGFsbG8=?=")]
    [InlineData("Nieuws =?utf-8?Q?a=0D=0ABcc:_x@y.be?= en meer")]
    [InlineData("=?iso-8859-1?q?p=F6st?= één")]
    [InlineData("🙂 =?utf-8?b?eA==?= en nog heel veel tekst die over verschillende regels moet lopen, ééééééééééééééééééééééééééé")]
    [InlineData("Betaling =? straks ?=")]
    [InlineData("=0D=0A")]
    [InlineData("Uw erkenning loopt af: één jaar  nog")]
    public async Task Write_AnySubjectAndText_IsReadAsItWasTyped(string typed)
    {
        var mail = await LeesAsync(typed, typed);

        Assert.Equal(typed, mail.Subject);
        Assert.StartsWith(typed, mail.TextBody, StringComparison.Ordinal);
        Assert.Empty(mail.Bcc);
    }

    [Theory]
    [InlineData("85022899759", true)]
    [InlineData("nr. 85.02.28-997.59,", true)]
    [InlineData("85 02 28 997 59", true)]
    [InlineData("85/02/28-997/59", true)]
    [InlineData("85022899758", false)]
    [InlineData("185022899759", false)]
    [InlineData("BE68 5390 0754 7034", false)]
    [InlineData("geen", false)]
    public void Insz_InRunningText_IsSeenAndPutOut(string text, bool isInsz)
    {
        Assert.Equal(isInsz, Insztekst.Bevat(text));
        Assert.Equal(isInsz, Insztekst.Verberg(text).Contains("[INSZ-nummer]", StringComparison.Ordinal));
        Assert.False(Insztekst.Bevat(Insztekst.Verberg(text)));
    }

    private static async Task<MimeMessage> LeesAsync(string onderwerp, string tekst) => await MimeMessage.LoadAsync(new MemoryStream(await BronAsync(onderwerp, tekst)));

    // As it goes over the line.
    private static async Task<byte[]> BronAsync(string onderwerp, string tekst)
    {
        using var mail = await Schrijver.SchrijfAsync(Bericht(onderwerp, tekst), Bezorging("een@voorbeeld.be"), false, default);
        using var bron = new MemoryStream();
        await mail.WriteToAsync(new FormatOptions { NewLineFormat = NewLineFormat.Dos }, bron);
        return bron.ToArray();
    }

    private static Bericht Bericht(string onderwerp, string tekst) => AmaWvg.MijnBerichten.Bericht.Van(
        new(Guid.CreateVersion7(), HcoNummer.Parse("71000001"), default), new(Berichtsoort.Administratief, onderwerp, tekst), new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero));

    private static Bezorging Bezorging(string adres) => new() { Id = Guid.CreateVersion7(), Hco = HcoNummer.Parse("71000001"), BerichtId = Guid.CreateVersion7(), Adres = adres, Tijdstip = default };
}
