using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;

namespace AmaWvg.Tests.Testing;

/// <summary>
/// The background work for the organisations of one test, done when it says so. The database shows this worker nothing of others,
/// so that tests do not do each other's work.
/// </summary>
internal sealed class Achtergrondwerk : IAsyncDisposable
{
    private readonly NpgsqlDataSource _database;
    private readonly Outboxwerk _werk;
    private readonly Dagwerk _dagwerk;

    public Achtergrondwerk(TestOrganisatie organisatie, PortaalHost? host = null, Ontvangst? ontvangst = null)
        : this([organisatie], host, ontvangst)
    {
    }

    public Achtergrondwerk(TestOrganisatie[] organisaties, PortaalHost? host = null, Ontvangst? ontvangst = null)
    {
        var portaal = organisaties[0].Portaal;
        var services = (host ?? portaal.Host).Services;
        var scopes = services.GetRequiredService<IServiceScopeFactory>();
        var options = services.GetRequiredService<IOptions<OutboxOptions>>();
        var alleen = string.Join(',', organisaties.Select(organisatie => organisatie.Hco));
        _database = NpgsqlDataSource.Create($"{portaal.Gegevens.Werker};Maximum Pool Size=20;Timeout=60;Command Timeout=60;Options='-c test.hco={alleen}'");
        _werk = new(
            _database, scopes, ontvangst is null ? services.GetServices<Ontvangst>() : [ontvangst], options, portaal.Klok, services.GetRequiredService<ILogger<Outboxwerk>>());
        _dagwerk = new(_database, scopes, services.GetServices<Dagtaaksoort>(), options, portaal.Klok, services.GetRequiredService<ILogger<Dagwerk>>());
    }

    /// <summary>Lets the owner divide what background work sees by the setting that workers of tests come with.</summary>
    public static async Task VerdeelAsync(NpgsqlDataSource eigenaar)
    {
        foreach (var (tabel, kolom) in new[]
        {
            ("kernel.outbox", "hco"), ("kernel.idempotentie", "hco"), ("mijn_voorziening.mt_doc_erkenning", "tenant_id"), ("overeenkomsten.mt_doc_deelnemer", "tenant_id"),
            ("overeenkomsten.mt_doc_overeenkomst", "tenant_id"),
        })
        {
            await using var policy = eigenaar.CreateCommand($"""
                create policy van_de_test on {tabel} as restrictive to werker
                using (coalesce(current_setting('test.hco', true), '') = '' or {kolom} = any (string_to_array(current_setting('test.hco', true), ',')))
                """);
            await policy.ExecuteNonQueryAsync();
        }
    }

    /// <summary>Does the work of the day.</summary>
    public Task DagAsync() => _dagwerk.RunAsync(TestContext.Current.CancellationToken);

    public Task<Outboxuitkomst> VolgendeAsync(bool buiten = false) => _werk.VerwerkVolgendeAsync(buiten, TestContext.Current.CancellationToken);

    /// <summary>Does all that is due in a lane, or until it has to wait.</summary>
    public async Task<List<Outboxuitkomst>> BaanAsync(bool buiten)
    {
        var uitkomsten = new List<Outboxuitkomst>();
        while (await VolgendeAsync(buiten) is not (Outboxuitkomst.Niets or Outboxuitkomst.Onbereikbaar) and var uitkomst)
            uitkomsten.Add(uitkomst);
        return uitkomsten;
    }

    /// <summary>Makes the messages and sends their mails.</summary>
    public async Task AllesAsync()
    {
        Assert.All(await BaanAsync(buiten: false), uitkomst => Assert.Equal(Outboxuitkomst.Verwerkt, uitkomst));
        Assert.All(await BaanAsync(buiten: true), uitkomst => Assert.Equal(Outboxuitkomst.Verwerkt, uitkomst));
    }

    public async ValueTask DisposeAsync()
    {
        _dagwerk.Dispose();
        await _database.DisposeAsync();
    }
}
