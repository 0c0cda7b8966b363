using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Outbox;
using AmaWvg.Overeenkomsten;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.MijnBerichten;

/// <summary>S-64: a mail server that refuses, hangs, cuts off or is away. No mail is lost, and only what is in doubt is sent again.</summary>
public sealed class MailserverTests(Portaal portaal) : IAsyncLifetime
{
    private readonly TestMailserver _server = new();
    private PortaalHost _host = null!;

    public ValueTask InitializeAsync()
    {
        _host = Host();
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Send_ServerIsAwayWithManyMailsWaiting_AllArriveOnceWhenItIsBack()
    {
        var aantal = int.Parse(Environment.GetEnvironmentVariable("AMAWVG_MAILS") ?? "300", System.Globalization.CultureInfo.InvariantCulture);
        var organisatie = await portaal.MaakOrganisatieAsync();
        await PubliceerAsync(organisatie, Enumerable.Range(0, aantal).Select(n => $"wacht{n}@voorbeeld.be"));
        await using var werk = new Achtergrondwerk(organisatie, _host);
        await werk.BaanAsync(buiten: false);
        await _server.StopAsync();

        for (var n = 0; n < 20; n++)
        {
            Assert.Equal(Outboxuitkomst.Onbereikbaar, await werk.VolgendeAsync(buiten: true));
            portaal.Klok.Vooruit(TimeSpan.FromMinutes(1));
        }
        Assert.Empty(_server.Mails);
        _server.Start();
        var uitkomsten = await werk.BaanAsync(buiten: true);

        Assert.Equal(Enumerable.Repeat(Outboxuitkomst.Verwerkt, aantal), uitkomsten);
        Assert.Equal(Enumerable.Range(0, aantal).Select(n => $"wacht{n}@voorbeeld.be").Order(), _server.Mails.Select(mail => mail.Adres).Order());
    }

    [Theory]
    [InlineData("vol", 1)]
    [InlineData("hangt", 1)]
    [InlineData("breekt", 2)]
    public async Task Send_ServerFailsOnce_MailArrivesLaterAndOthersAreNotHeldUp(string hoe, int keren)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await PubliceerAsync(organisatie, [$"{hoe}@voorbeeld.be", "goed@voorbeeld.be"]);
        await using var werk = new Achtergrondwerk(organisatie, _host);
        await werk.BaanAsync(buiten: false);

        Assert.Equal([Outboxuitkomst.Verwerkt, Outboxuitkomst.Uitgesteld], (await werk.BaanAsync(buiten: true)).Order());
        portaal.Klok.Vooruit(TimeSpan.FromMinutes(1));
        Assert.Equal([Outboxuitkomst.Verwerkt], await werk.BaanAsync(buiten: true));

        // After DATA nobody knows whether the mail was taken: it is sent again, and the reader's program can tell by its id.
        var mails = _server.Mails.Where(mail => mail.Adres.StartsWith(hoe, StringComparison.Ordinal)).ToList();
        Assert.Equal(keren, mails.Count);
        Assert.Single(mails.Select(mail => mail.Mail.Koppen["Message-ID"]).Distinct());
    }

    [Fact]
    public async Task Send_AddressThatTheServerDoesNotKnow_IsNotedAndNotTriedAgain()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.MaakAdresAsync("onbekend@voorbeeld.be");
        await PubliceerAsync(organisatie, []);
        await using var werk = new Achtergrondwerk(organisatie, _host);

        await werk.AllesAsync();

        Assert.Equal(Outboxuitkomst.Niets, await werk.VolgendeAsync(buiten: true));
        var page = await (await organisatie.ClientAsync()).GetAsync("/mijn-berichten");
        Assert.Contains("onbekend@voorbeeld.be", page.Root.QuerySelector(".notice")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_ServerWithoutEncryption_GetsNoMailWhenEncryptionIsAsked()
    {
        await using var veilig = Host(("Mail:StartTls", "true"));
        var organisatie = await portaal.MaakOrganisatieAsync();
        await PubliceerAsync(organisatie, ["veilig@voorbeeld.be"]);
        await using var werk = new Achtergrondwerk(organisatie, veilig);
        await werk.BaanAsync(buiten: false);

        Assert.Equal(Outboxuitkomst.Onbereikbaar, await werk.VolgendeAsync(buiten: true));

        Assert.Empty(_server.Mails);
    }

    [Fact]
    public async Task Send_SeveralHostsAtOnce_SendEveryMailOnce()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await PubliceerAsync(organisatie, Enumerable.Range(0, 40).Select(n => $"samen{n}@voorbeeld.be"));
        await using var werk = new Achtergrondwerk(organisatie, _host);
        await werk.BaanAsync(buiten: false);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => werk.BaanAsync(buiten: true))));

        Assert.Equal(40, _server.Mails.Count);
        Assert.Equal(40, _server.Mails.Select(mail => mail.Adres).Distinct().Count());
    }

    private PortaalHost Host(params (string Naam, string Waarde)[] meer)
    {
        var instellingen = new Dictionary<string, string>
        {
            ["Mail:Server"] = "127.0.0.1",
            ["Mail:Poort"] = $"{_server.Poort}",
            ["Mail:StartTls"] = "false",
            ["Mail:Tijd"] = "00:00:01",
        };
        foreach (var (naam, waarde) in meer)
            instellingen[naam] = waarde;
        return new(portaal, instellingen: instellingen);
    }

    private static Task<int> PubliceerAsync(TestOrganisatie organisatie, IEnumerable<string> adressen) => organisatie.AlsAsync(services =>
    {
        var db = services.GetRequiredService<OvereenkomstenDb>();
        db.Publiceer(new ContactpersoonGewijzigd([.. adressen]));
        return db.SaveChangesAsync();
    });
}
