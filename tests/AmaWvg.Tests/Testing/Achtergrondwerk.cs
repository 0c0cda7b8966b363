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
    private readonly IServiceProvider _services;

    public Achtergrondwerk(TestOrganisatie organisatie, PortaalHost? host = null, Ontvangst? ontvangst = null)
        : this([organisatie], host, ontvangst)
    {
    }

    public Achtergrondwerk(TestOrganisatie[] organisaties, PortaalHost? host = null, Ontvangst? ontvangst = null)
        : this(host ?? organisaties[0].Portaal.Host, [.. organisaties.Select(organisatie => organisatie.Hco)], ontvangst)
    {
    }

    /// <param name="host">The portal.</param>
    /// <param name="organisaties">Whose work it does.</param>
    /// <param name="ontvangst">The one receiver; null for all.</param>
    public Achtergrondwerk(PortaalHost host, HcoNummer[] organisaties, Ontvangst? ontvangst = null)
    {
        var portaal = host.Portaal;
        var services = host.Services;
        var scopes = services.GetRequiredService<IServiceScopeFactory>();
        var options = services.GetRequiredService<IOptions<OutboxOptions>>();
        var alleen = string.Join<HcoNummer>(',', organisaties);
        _database = NpgsqlDataSource.Create($"{portaal.Gegevens.Werker};Maximum Pool Size=20;Timeout=60;Command Timeout=60;Options='-c test.hco={alleen}'");
        _werk = new(
            _database, scopes, ontvangst is null ? services.GetServices<Ontvangst>() : [ontvangst], options, portaal.Klok, services.GetRequiredService<ILogger<Outboxwerk>>());
        _services = services;
        _dagwerk = Dag(_ => true);
    }

    /// <summary>Lets the owner divide what background work sees by the setting that workers of tests come with.</summary>
    public static async Task VerdeelAsync(NpgsqlDataSource eigenaar)
    {
        foreach (var (tabel, kolom) in new[]
        {
            ("kernel.outbox", "hco"), ("kernel.idempotentie", "hco"), ("mijn_voorziening.mt_doc_erkenning", "tenant_id"), ("overeenkomsten.mt_doc_deelnemer", "tenant_id"),
            ("toegangsbeheer.mt_doc_onderneming", "tenant_id"),
            ("kernel.toegangslog", "hco"),
            ("overeenkomsten.mt_doc_overeenkomst", "tenant_id"),
            ("begeleiding.mt_doc_polis", "tenant_id"), ("inspecties.mt_doc_inspectie", "tenant_id"), ("inspecties.mt_doc_remediering", "tenant_id"),
        })
        {
            await using var policy = eigenaar.CreateCommand($"""
                create policy van_de_test on {tabel} as restrictive to werker
                using (coalesce(current_setting('test.hco', true), '') = '' or {kolom} = any (string_to_array(current_setting('test.hco', true), ',')))
                """);
            await policy.ExecuteNonQueryAsync();
        }

        // What a task of the day throws away once it is old: the clock of one test is years ahead of that of another.
        foreach (var (tabel, kolom) in new[] { ("begeleiding.concept", "hco"), ("mijn_voorziening.mt_doc_vorigadres", "tenant_id") })
        {
            await using var policy = eigenaar.CreateCommand($"""
                create policy van_de_test on {tabel} as restrictive for delete to werker
                using (coalesce(current_setting('test.hco', true), '') = '' or {kolom} = any (string_to_array(current_setting('test.hco', true), ',')))
                """);
            await policy.ExecuteNonQueryAsync();
        }
    }

    /// <summary>Does the work of the day.</summary>
    public Task DagAsync() => _dagwerk.RunAsync(TestContext.Current.CancellationToken);

    /// <summary>Does one task of the day.</summary>
    public async Task DagAsync(string taak)
    {
        using var werk = Dag(soort => soort.Naam == taak);
        await werk.RunAsync(TestContext.Current.CancellationToken);
    }

    private Dagwerk Dag(Func<Dagtaaksoort, bool> welke) => new(
        _database, _services.GetRequiredService<IServiceScopeFactory>(), _services.GetServices<Dagtaaksoort>().Where(welke),
        _services.GetRequiredService<IOptions<OutboxOptions>>(), _services.GetRequiredService<TimeProvider>(), _services.GetRequiredService<ILogger<Dagwerk>>());

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
