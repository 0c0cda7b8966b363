using AmaWvg.Host.Ontwikkeling;
using AmaWvg.Kernel.Documents;
using AmaWvg.Toegang.Profielkeuze;
using AmaWvg.Toegang.Rechten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

[assembly: AssemblyFixture(typeof(AmaWvg.Tests.Testing.Portaal))]

namespace AmaWvg.Tests.Testing;

/// <summary>The whole portal over a throw-away PostgreSQL, started once for all tests. Each test makes its own organisation.</summary>
public sealed class Portaal : IAsyncLifetime
{
    private readonly LokaleOmgevingOpties _opties = new()
    {
        Wegwerp = true,
        PostgresPoort = 0,
        Led = new(0, new Dictionary<string, string> { ["LED_POORT"] = "0", ["LED_SLEUTEL"] = PortaalHost.LedSleutel }),
    };
    private readonly string _verbinding = "";
    private LokaleOmgeving _omgeving = null!;
    private PortaalHost _host = null!;
    private readonly Lazy<PortaalHost> _zonderFilter;
    private readonly Lazy<PortaalHost> _zonderRijbeveiliging;

    public Portaal()
    {
        _zonderFilter = new(() => new(this, FilterUit.Register));
        _zonderRijbeveiliging = new(() => new(this, verbinding: Gegevens.Migratie));
    }

    /// <summary>A portal of its own, with other settings of the cluster and more in its connection string.</summary>
    internal Portaal(LokaleOmgevingOpties opties, string verbinding)
        : this() => (_opties, _verbinding) = (opties, verbinding);

    /// <summary>Where the cluster is, with a connection string for each role.</summary>
    public LokaleOmgevingGegevens Gegevens => _omgeving.Gegevens;

    /// <summary>The database as its owner sees it: past row-level security.</summary>
    public NpgsqlDataSource Eigenaar { get; private set; } = null!;

    /// <summary>The clock of the portal; what a test sets counts for that test alone.</summary>
    public TestKlok Klok { get; } = new();

    /// <summary>The register of diplomas that the portal asks.</summary>
    internal TestLed Led { get; } = new();

    /// <summary>What the portal logged.</summary>
    public TestLog Log { get; } = new();

    internal PortaalHost Host => _host;

    /// <summary>The portal with the filter on organisation switched off: only row-level security is left.</summary>
    internal PortaalHost ZonderFilter => _zonderFilter.Value;

    /// <summary>The portal as a role that row-level security lets pass: only the filter is left.</summary>
    internal PortaalHost ZonderRijbeveiliging => _zonderRijbeveiliging.Value;

    /// <summary>The services of the portal.</summary>
    public IServiceProvider Services => _host.Services;

    public async ValueTask InitializeAsync()
    {
        _omgeving = await LokaleOmgeving.StartAsync(_opties);
        Eigenaar = NpgsqlDataSource.Create($"{Gegevens.Migratie};Max Auto Prepare=20");
        _host = new(this, verbinding: Gegevens.App + _verbinding);
        await _host.Services.GetRequiredService<SchemaRunner>().MigrateAsync(Gegevens.Migratie, CancellationToken.None);
        await Achtergrondwerk.VerdeelAsync(Eigenaar);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var copy in new[] { _zonderFilter, _zonderRijbeveiliging }.Where(copy => copy.IsValueCreated))
            await copy.Value.DisposeAsync();
        if (_host is not null)
            await _host.DisposeAsync();
        if (Eigenaar is not null)
            await Eigenaar.DisposeAsync();
        var postgres = await File.ReadAllTextAsync(Path.Combine(Gegevens.Map, "logs", "postgres.log"));
        await _omgeving.DisposeAsync();
        Assert.Empty(LogRules.Faults(postgres));
    }

    /// <summary>Starts a cluster that stopped, at the same port.</summary>
    internal async Task StartDatabankAsync()
    {
        var port = new NpgsqlConnectionStringBuilder(Gegevens.App).Port;
        await _omgeving.DisposeAsync();
        _omgeving = await LokaleOmgeving.StartAsync(_opties with { PostgresPoort = port });
        Eigenaar.Clear();
    }

    /// <summary>A new organisation, with one person who may work for it.</summary>
    public Task<TestOrganisatie> MaakOrganisatieAsync(TestErkenning erkenning = TestErkenning.Lopend) =>
        TestOrganisatie.MaakAsync(this, erkenning);

    /// <summary>A browser in which nobody is signed in.</summary>
    public PortaalClient Bezoeker() => new(_host);

    /// <summary>A browser in which a member of staff of the department is signed in, with these roles.</summary>
    public async Task<PortaalClient> MedewerkerAsync(TestPersoon persoon, params string[] rollen) => await TestSessie.MeldAanAsync(
        _host, Profielsessie.Van(persoon.Principal, new(Toegangsrecht.Departement, null, "Departement Zorg", "Brussel", rollen), meerProfielen: false));

    /// <summary>Gives a right, or changes its roles.</summary>
    public async Task GeefRechtAsync(string insz, string organisatie, string naam, params string[] rollen)
    {
        await using var insert = Eigenaar.CreateCommand("""
            insert into toegang.toegangsrecht (insz, organisatie, naam, gemeente, rollen) values ($1, $2, $3, 'Leuven', $4)
            on conflict (insz, organisatie) do update set rollen = excluded.rollen
            """);
        insert.Parameters.Add(new() { Value = insz });
        insert.Parameters.Add(new() { Value = organisatie });
        insert.Parameters.Add(new() { Value = naam });
        insert.Parameters.Add(new() { Value = rollen });
        await insert.ExecuteNonQueryAsync();
    }

    /// <summary>A browser in which a person is signed in and chose no profile yet.</summary>
    public Task<PortaalClient> MeldAanAsync(TestPersoon persoon) => TestSessie.MeldAanAsync(_host, persoon.Principal);
}
