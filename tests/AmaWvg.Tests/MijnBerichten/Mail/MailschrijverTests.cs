using AmaWvg.Kernel.Contracts.MijnBerichten;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnBerichten.Berichten;
using AmaWvg.MijnBerichten.Mail;
using Microsoft.Extensions.Options;

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
        using var mail = await Schrijver.SchrijfAsync(Bericht("<b>Nieuws</b>", "<script>alert(1)</script>\nen meer"), Bezorging("een@voorbeeld.be"), false, default);

        using var lezer = new StreamReader(Assert.Single(mail.AlternateViews).ContentStream);
        var html = await lezer.ReadToEndAsync();
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;<br>en meer", html, StringComparison.Ordinal);
        Assert.Equal("een@voorbeeld.be", Assert.Single(mail.To).Address);
    }

    [Fact]
    public async Task Write_SeveralLines_EndAsThoseOfAMail()
    {
        using var mail = await Schrijver.SchrijfAsync(Bericht("Nieuws", "Een\ntwee\n\ndrie"), Bezorging("een@voorbeeld.be"), false, default);

        using var lezer = new StreamReader(Assert.Single(mail.AlternateViews).ContentStream);
        foreach (var tekst in new[] { mail.Body, await lezer.ReadToEndAsync() })
            Assert.DoesNotContain('\n', tekst.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.StartsWith("Een\r\ntwee\r\n\r\ndrie\r\n", mail.Body, StringComparison.Ordinal);
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

    private static Bericht Bericht(string onderwerp, string tekst) => AmaWvg.MijnBerichten.Berichten.Bericht.Van(
        new(Guid.CreateVersion7(), HcoNummer.Parse("71000001"), default), new(Berichtsoort.Administratief, onderwerp, tekst), new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero));

    private static Bezorging Bezorging(string adres) => new() { Id = Guid.CreateVersion7(), Hco = HcoNummer.Parse("71000001"), BerichtId = Guid.CreateVersion7(), Adres = adres, Tijdstip = default };
}
