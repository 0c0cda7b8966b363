using System.Reflection;
using AmaWvg.MijnBerichten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AmaWvg.Tests.Kernel.Outbox;

/// <summary>The work on events: each once, whatever fails and however many hosts work.</summary>
public sealed class OutboxwerkTests(Portaal portaal)
{
    [Fact]
    public async Task Work_SeveralHostsAtOnce_DoEveryEventOnce()
    {
        var organisatie = await MetGebeurtenissenAsync(40);
        var gezien = new System.Collections.Concurrent.ConcurrentBag<Guid>();
        await using var werk = new Achtergrondwerk(organisatie, ontvangst: Ontvangst((_, herkomst) => gezien.Add(herkomst.Id)));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => werk.BaanAsync(buiten: false))));

        Assert.Equal(40, gezien.Count);
        Assert.Equal(40, gezien.Distinct().Count());
    }

    [Fact]
    public async Task Work_ThatFails_IsTakenBackAndTriedAgainAfterGrowingPauses()
    {
        var organisatie = await MetGebeurtenissenAsync(1);
        var pogingen = 0;
        await using var werk = new Achtergrondwerk(organisatie, ontvangst: OntvangstAsync(async (services, herkomst) =>
        {
            services.GetRequiredService<WerkDocumenten>().PubliceerBij(herkomst.Hco, new ContactpersoonGewijzigd([]));
            await services.GetRequiredService<WerkDocumenten>().SaveDraftAsync(default);
            if (++pogingen <= 3)
                throw new InvalidOperationException("geheim@voorbeeld.be");
        }));

        foreach (var pauze in new[] { 1, 5, 10 })
        {
            Assert.Equal(Outboxuitkomst.Uitgesteld, await werk.VolgendeAsync());
            portaal.Klok.Vooruit(TimeSpan.FromMinutes(pauze) - TimeSpan.FromSeconds(1));
            Assert.Equal(Outboxuitkomst.Niets, await werk.VolgendeAsync());
            portaal.Klok.Vooruit(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(1, await AantalAsync(organisatie, "true"));
        Assert.Equal("InvalidOperation", await TekstAsync(organisatie, "laatste_fout"));
        Assert.Equal(Outboxuitkomst.Verwerkt, await werk.VolgendeAsync());
        Assert.Equal((2, 1), (await AantalAsync(organisatie, "true"), await AantalAsync(organisatie, "verwerkt is not null and laatste_fout is null")));
    }

    [Fact]
    public async Task Work_ThatKeepsFailing_WaitsForStaffAndIsNeverDropped()
    {
        var (organisatie, opgegeven) = (await MetGebeurtenissenAsync(1), 0);
        var soort = Ontvangst((_, _) => throw new InvalidOperationException()) with { GeefOp = (_, _, _, _) => Task.FromResult(opgegeven++) };
        await using var werk = new Achtergrondwerk(organisatie, ontvangst: soort);
        var uitkomsten = new List<Outboxuitkomst>();

        while (await werk.VolgendeAsync() is not Outboxuitkomst.Niets and var uitkomst)
        {
            uitkomsten.Add(uitkomst);
            portaal.Klok.Vooruit(TimeSpan.FromMinutes(15));
        }

        Assert.Equal((24, Outboxuitkomst.Geparkeerd), (uitkomsten.Count, uitkomsten[^1]));
        Assert.Equal((1, 1), (opgegeven, await AantalAsync(organisatie, "geparkeerd is not null and verwerkt is null")));
    }

    [Fact]
    public async Task Work_NobodyAnswersOutside_CountsNoAttempt()
    {
        var organisatie = await MetGebeurtenissenAsync(1);
        await using var werk = new Achtergrondwerk(organisatie, ontvangst: Ontvangst((_, _) => throw new DienstOnbereikbaarFout(new TimeoutException())));

        Assert.Equal([Outboxuitkomst.Onbereikbaar, Outboxuitkomst.Onbereikbaar], [await werk.VolgendeAsync(), await werk.VolgendeAsync()]);

        Assert.Equal(1, await AantalAsync(organisatie, "pogingen = 0 and laatste_fout = 'Timeout' and geparkeerd is null"));
    }

    [Fact]
    public async Task Work_OfAKindThatThisVersionDoesNotKnow_IsLeftForOneThatDoes()
    {
        var organisatie = await MetGebeurtenissenAsync(1);
        await using var oud = new Achtergrondwerk(organisatie, ontvangst: Ontvangst((_, _) => { }) with { Soort = "IetsVanVroeger" });

        Assert.Equal(Outboxuitkomst.Niets, await oud.VolgendeAsync());
    }

    [Fact]
    public async Task Work_ConnectionLostHalfway_IsDoneByTheNext()
    {
        var organisatie = await MetGebeurtenissenAsync(1);
        await using var werker = NpgsqlDataSource.Create(portaal.Gegevens.Werker);
        await using var stervend = new Achtergrondwerk(organisatie, ontvangst: Ontvangst((services, _) =>
        {
            using var kill = werker.CreateCommand("select pg_terminate_backend($1)");
            kill.Parameters.Add(new() { Value = services.GetRequiredService<Werktransactie>().Transaction.Connection!.ProcessID });
            kill.ExecuteNonQuery();
        }));
        await using var werk = new Achtergrondwerk(organisatie, ontvangst: Ontvangst((_, _) => { }));

        await Assert.ThrowsAnyAsync<Exception>(() => stervend.VolgendeAsync());

        Assert.Equal(Outboxuitkomst.Verwerkt, await werk.VolgendeAsync());
        Assert.Equal(1, await AantalAsync(organisatie, "verwerkt is not null and pogingen = 0"));
    }

    [Fact]
    public void Events_OfTheContracts_AllHaveAReceiver()
    {
        var soorten = typeof(IGebeurtenis).Assembly.GetTypes().Concat(typeof(MijnBerichtenModule).Assembly.GetTypes())
            .Where(type => type is { IsClass: true } && type.IsAssignableTo(typeof(IGebeurtenis))).Select(type => type.Name);

        Assert.Equal(soorten.Order(StringComparer.Ordinal), portaal.Services.GetServices<Ontvangst>().Select(o => o.Soort).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Work_WithReceiversInTwoModules_IsGivenToBoth()
    {
        var (organisatie, gezien) = (await MetGebeurtenissenAsync(1), new List<string>());
        Ontvanger[] ontvangers = [new(((Action<ErkenningLooptAf, Herkomst>)Een.Handle).Method), new(((Action<ErkenningLooptAf, Herkomst>)Twee.Handle).Method)];
        await using var werk = new Achtergrondwerk(organisatie, ontvangst: AmaWvg.Kernel.Ontvangst.Van(typeof(ErkenningLooptAf), ontvangers));
        Gezien[organisatie.Hco] = gezien;

        await werk.BaanAsync(buiten: false);

        Assert.Equal(["een", "twee"], gezien);
    }

    [Fact]
    public void Receivers_AskOnlyForWhatTheirScopeHas()
    {
        var services = portaal.Services.GetRequiredService<IServiceProviderIsService>();
        var gevraagd = portaal.Services.GetServices<IPortalModule>().SelectMany(module => module.GetType().Assembly.GetTypes())
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(methode => methode.Name is "Handle" or "GeefOp")
            .SelectMany(methode => methode.GetParameters().Skip(1).Select(parameter => parameter.ParameterType)).Distinct()
            .Except([typeof(Herkomst), typeof(CancellationToken)]).ToList();

        Assert.NotEmpty(gevraagd);
        Assert.All(gevraagd, type => Assert.True(services.IsService(type), type.Name));
    }

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<HcoNummer, List<string>> Gezien = new();

    private static class Een
    {
        public static void Handle(ErkenningLooptAf _, Herkomst herkomst) => Gezien[herkomst.Hco].Add("een");
    }

    private static class Twee
    {
        public static void Handle(ErkenningLooptAf _, Herkomst herkomst) => Gezien[herkomst.Hco].Add("twee");
    }

    private async Task<TestOrganisatie> MetGebeurtenissenAsync(int aantal)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.PubliceerAsync(Enumerable.Range(0, aantal).Select(_ => new ErkenningLooptAf(new(2027, 1, 1))));
        return organisatie;
    }

    private static Ontvangst Ontvangst(Action<IServiceProvider, Herkomst> werk) => OntvangstAsync((services, herkomst) =>
    {
        werk(services, herkomst);
        return Task.CompletedTask;
    });

    private static Ontvangst OntvangstAsync(Func<IServiceProvider, Herkomst, Task> werk) =>
        new(nameof(ErkenningLooptAf), Buiten: false, (services, _, herkomst, _) => werk(services, herkomst), (_, _, _, _) => Task.CompletedTask);

    private Task<long> AantalAsync(TestOrganisatie organisatie, string waar) => VraagAsync<long>(organisatie, $"select count(*) from kernel.outbox where hco = $1 and {waar}");

    private Task<string> TekstAsync(TestOrganisatie organisatie, string kolom) => VraagAsync<string>(organisatie, $"select {kolom} from kernel.outbox where hco = $1");

    private async Task<T> VraagAsync<T>(TestOrganisatie organisatie, string sql)
    {
        await using var select = portaal.Eigenaar.CreateCommand(sql);
        select.Parameters.Add(new() { Value = organisatie.Hco.Waarde });
        return (T)(await select.ExecuteScalarAsync())!;
    }
}
