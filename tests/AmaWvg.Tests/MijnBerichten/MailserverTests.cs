using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.MijnBerichten;

/// <summary>S-64: a mail server that refuses, hangs, cuts off or is away. No mail is lost, and only what is in doubt is sent again.</summary>
public sealed class MailserverTests(Portaal portaal, Mailproef proef) : IClassFixture<Mailproef>
{
    [Fact]
    public async Task Send_ServerIsAwayWithManyMailsWaiting_AllArriveOnceWhenItIsBack()
    {
        var aantal = int.Parse(Environment.GetEnvironmentVariable("AMAWVG_MAILS") ?? "300", System.Globalization.CultureInfo.InvariantCulture);
        var organisatie = await portaal.MaakOrganisatieAsync();
        await PubliceerAsync(organisatie, Enumerable.Range(0, aantal).Select(n => $"wacht{n}@voorbeeld.be"));
        await using var werk = new Achtergrondwerk(organisatie, proef.Host);
        await werk.BaanAsync(buiten: false);
        await proef.Server.StopAsync();

        for (var n = 0; n < 20; n++)
        {
            Assert.Equal(Outboxuitkomst.Onbereikbaar, await werk.VolgendeAsync(buiten: true));
            portaal.Klok.Vooruit(TimeSpan.FromMinutes(1));
        }
        proef.Server.Start();
        var voordien = proef.Server.Gesprekken;
        var uitkomsten = await werk.BaanAsync(buiten: true);

        Assert.Equal(Enumerable.Repeat(Outboxuitkomst.Verwerkt, aantal), uitkomsten);
        // One conversation takes a hundred mails.
        Assert.Equal((aantal + 99) / 100, proef.Server.Gesprekken - voordien);
        Assert.Equal(Enumerable.Range(0, aantal).Select(n => $"wacht{n}@voorbeeld.be").Order(), proef.Server.Mails.Select(mail => mail.Adres).Where(adres => adres.StartsWith("wacht", StringComparison.Ordinal)).Order());
    }

    [Theory]
    [InlineData("vol", 1)]
    [InlineData("hangt", 1)]
    [InlineData("breekt", 2)]
    public async Task Send_ServerFailsOnce_MailArrivesLaterAndOthersAreNotHeldUp(string hoe, int keren)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await PubliceerAsync(organisatie, [$"{hoe}@voorbeeld.be", "goed@voorbeeld.be"]);
        await using var host = proef.MaakHost(tijd: hoe == "hangt" ? "00:00:03" : "00:01:00");
        await using var werk = new Achtergrondwerk(organisatie, host);
        await werk.BaanAsync(buiten: false);

        Assert.Equal([Outboxuitkomst.Verwerkt, Outboxuitkomst.Uitgesteld], (await werk.BaanAsync(buiten: true)).Order());
        portaal.Klok.Vooruit(TimeSpan.FromMinutes(1));
        Assert.Equal([Outboxuitkomst.Verwerkt], await werk.BaanAsync(buiten: true));

        // After DATA nobody knows whether the mail was taken: it is sent again, and the reader's program can tell by its id.
        var mails = proef.Server.Mails.Where(mail => mail.Adres == $"{hoe}@voorbeeld.be").ToList();
        Assert.Equal(keren, mails.Count);
        Assert.Single(mails.Select(mail => mail.Mail.Koppen["Message-ID"]).Distinct());
    }

    [Fact]
    public async Task Send_AddressThatTheServerDoesNotKnow_IsNotedAndNotTriedAgain()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.MaakAdresAsync("onbekend@voorbeeld.be");
        await PubliceerAsync(organisatie, []);
        await using var werk = new Achtergrondwerk(organisatie, proef.Host);

        await werk.AllesAsync();

        Assert.Equal(Outboxuitkomst.Niets, await werk.VolgendeAsync(buiten: true));
        var page = await (await organisatie.ClientAsync()).GetAsync("/mijn-berichten");
        Assert.Contains("onbekend@voorbeeld.be", page.Root.QuerySelector(".notice")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_MailThatKeepsFailing_WaitsForStaffWhoCanLetItGo()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await PubliceerAsync(organisatie, ["volhardend@voorbeeld.be"]);
        await using var werk = new Achtergrondwerk(organisatie, proef.Host);
        await werk.BaanAsync(buiten: false);
        for (var keer = 1; keer < 24; keer++)
        {
            Assert.Equal(Outboxuitkomst.Uitgesteld, await werk.VolgendeAsync(buiten: true));
            portaal.Klok.Vooruit(TimeSpan.FromMinutes(15));
        }
        Assert.Equal(Outboxuitkomst.Geparkeerd, await werk.VolgendeAsync(buiten: true));
        var client = await organisatie.ClientAsync();
        Assert.Contains("volhardend@voorbeeld.be Niet gelukt", (await BerichtAsync(client)).Words, StringComparison.Ordinal);
        var staf = await portaal.MedewerkerAsync(new(), Rollen.Dossierbehandelaar);
        var knop = (await staf.GetAsync("/beheer/outbox")).Form("Opnieuw proberen: E-mail aan volhardend@voorbeeld.be");

        (await knop.VerstuurEnVolgAsync()).HeeftBericht("Wij proberen het opnieuw");

        proef.Server.Genees("volhardend@voorbeeld.be");
        Assert.Contains("volhardend@voorbeeld.be Wordt verzonden", (await BerichtAsync(client)).Words, StringComparison.Ordinal);
        Assert.Equal(Outboxuitkomst.Verwerkt, await werk.VolgendeAsync(buiten: true));
        Assert.Contains("volhardend@voorbeeld.be Verzonden", (await BerichtAsync(client)).Words, StringComparison.Ordinal);
        Assert.Equal(303, (await knop.VerstuurAsync()).Status);
        Assert.Equal(Outboxuitkomst.Niets, await werk.VolgendeAsync(buiten: true));
    }

    [Fact]
    public async Task Send_ServerEndedTheConversationMeanwhile_MailGoesByANewOneAtOnce()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await PubliceerAsync(organisatie, ["eerst@voorbeeld.be", "daarna@voorbeeld.be"]);
        await using var werk = new Achtergrondwerk(organisatie, proef.Host);
        await werk.BaanAsync(buiten: false);
        Assert.Equal(Outboxuitkomst.Verwerkt, await werk.VolgendeAsync(buiten: true));
        await proef.Server.StopAsync();
        proef.Server.Start();

        Assert.Equal(Outboxuitkomst.Verwerkt, await werk.VolgendeAsync(buiten: true));
    }

    [Fact]
    public async Task Send_ServerWithoutEncryption_GetsNoMailWhenEncryptionIsAsked()
    {
        await using var veilig = proef.MaakHost(startTls: true);
        var organisatie = await portaal.MaakOrganisatieAsync();
        await PubliceerAsync(organisatie, ["veilig@voorbeeld.be"]);
        await using var werk = new Achtergrondwerk(organisatie, veilig);
        await werk.BaanAsync(buiten: false);

        Assert.Equal(Outboxuitkomst.Onbereikbaar, await werk.VolgendeAsync(buiten: true));

        Assert.DoesNotContain(proef.Server.Mails, mail => mail.Adres == "veilig@voorbeeld.be");
    }

    [Fact]
    public async Task Send_SeveralHostsAtOnce_SendEveryMailOnce()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await PubliceerAsync(organisatie, Enumerable.Range(0, 40).Select(n => $"samen{n}@voorbeeld.be"));
        await using var werk = new Achtergrondwerk(organisatie, proef.Host);
        await werk.BaanAsync(buiten: false);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => werk.BaanAsync(buiten: true))));

        var adressen = proef.Server.Mails.Select(mail => mail.Adres).Where(adres => adres.StartsWith("samen", StringComparison.Ordinal)).ToList();
        Assert.Equal((40, 40), (adressen.Count, adressen.Distinct().Count()));
    }

    private static async Task<PortaalResponse> BerichtAsync(PortaalClient client) =>
        await client.GetAsync((await client.GetAsync("/mijn-berichten")).Link("Uw contactpersoon AMA is gewijzigd").GetAttribute("href")!);

    private static Task<int> PubliceerAsync(TestOrganisatie organisatie, IEnumerable<string> adressen) => organisatie.PubliceerAsync(new ContactpersoonGewijzigd([.. adressen]));
}
