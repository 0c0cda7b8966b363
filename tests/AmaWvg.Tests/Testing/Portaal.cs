using System.Security.Claims;
using AmaWvg.Host;
using AmaWvg.Tests.Beveiliging;
using AmaWvg.Toegang;
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
    private LokaleOmgeving? _omgeving;
    private PortaalHost _host = null!;
    private readonly Lazy<PortaalHost> _zonderRijbeveiliging;

    public Portaal()
    {
        Rechten = new(this);
        _zonderRijbeveiliging = new(() => new(this, verbinding: Gegevens.Migratie));
    }

    /// <summary>A portal of its own, with other settings of the cluster and more in its connection string.</summary>
    internal Portaal(LokaleOmgevingOpties opties, string verbinding)
        : this() => (_opties, _verbinding) = (opties, verbinding);

    /// <summary>Where the cluster is, with a connection string for each role.</summary>
    public LokaleOmgevingGegevens Gegevens => _omgeving!.Gegevens;

    /// <summary>The database as its owner sees it: past row-level security.</summary>
    public NpgsqlDataSource Eigenaar { get; private set; } = null!;

    /// <summary>The clock of the portal; what a test sets counts for that test alone.</summary>
    public TestKlok Klok { get; } = new();

    /// <summary>The register of diplomas that the portal asks.</summary>
    internal TestLed Led { get; } = new();

    /// <summary>The registers of ondernemingen and voorzieningen that the portal asks.</summary>
    internal TestRegisters Registers { get; } = new();

    /// <summary>Who may do what.</summary>
    internal TestRechten Rechten { get; }

    /// <summary>What the portal logged.</summary>
    public TestLog Log { get; } = new();

    internal PortaalHost Host => _host;

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
        await Momentopname.VersnelAsync(this);
    }

    public async ValueTask DisposeAsync()
    {
        if (_zonderRijbeveiliging.IsValueCreated)
            await _zonderRijbeveiliging.Value.DisposeAsync();
        if (_host is not null)
            await _host.DisposeAsync();
        if (Eigenaar is not null)
            await Eigenaar.DisposeAsync();
        if (_omgeving is null)
            return;
        var postgres = await File.ReadAllTextAsync(Path.Combine(Gegevens.Map, "logs", "postgres.log"));
        await _omgeving.DisposeAsync();
        Assert.Empty(LogRules.Faults(postgres));
    }

    /// <summary>Starts a cluster that stopped, at the same port.</summary>
    internal async Task StartDatabankAsync()
    {
        var port = new NpgsqlConnectionStringBuilder(Gegevens.App).Port;
        await _omgeving!.DisposeAsync();
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
        _host, Profielsessie.Van(persoon.Principal, new(Departement.Sleutel, null, Departement.Naam, "", rollen), meerProfielen: false));

    /// <summary>A browser in which an inspector is signed in.</summary>
    public async Task<PortaalClient> InspecteurAsync(TestPersoon? persoon = null) => await TestSessie.MeldAanAsync(_host, Inspecteur(persoon ?? new("Ines", "Inspecteur")));

    /// <summary>Somebody who is signed in for Zorginspectie.</summary>
    internal static ClaimsPrincipal Inspecteur(TestPersoon persoon) =>
        Profielsessie.Van(persoon.Principal, new(Zorginspectie.Sleutel, null, Zorginspectie.Naam, "", [Rollen.Inspecteur]), meerProfielen: false);

    /// <summary>Gives the right that goes with a profile: by a chain, or at the department; what no chain gives is put in its place.</summary>
    internal Task GeefRechtAsync(Insz insz, string sleutel, string naam, params string[] rollen) =>
        sleutel is Departement.Sleutel or Zorginspectie.Sleutel ? Rechten.GeefDepartementAsync(insz, rollen)
        : rollen is [Rollen.Begeleider] ? Rechten.GeefAsync(insz, HcoNummer.Hydrate(sleutel), naam)
        : Rechten.ZetRolAsync(insz, sleutel, naam, rollen.Single());

    /// <summary>A browser in which a person is signed in and chose no profile yet.</summary>
    public Task<PortaalClient> MeldAanAsync(TestPersoon persoon) => TestSessie.MeldAanAsync(_host, persoon.Principal);
}
