using AmaWvg.Host;
using AmaWvg.Voorbeeldgegevens;
using Npgsql;

namespace AmaWvg.BrowserTests.Testing;

/// <summary>The whole portal on http://localhost with the example data, a throw-away PostgreSQL and the local sign-in provider.</summary>
internal sealed class Portaal : IAsyncDisposable
{
    private const string Secret = "only-for-tests";

    private readonly LokaleOmgeving _omgeving;
    private readonly PortaalHost _host;

    private Portaal(LokaleOmgeving omgeving, PortaalHost host, Uri adres) => (_omgeving, _host, Adres) = (omgeving, host, adres);

    /// <summary>Address of the portal.</summary>
    public Uri Adres { get; }

    /// <summary>Address of the sign-in provider.</summary>
    public Uri Provider => _omgeving.Gegevens.Issuer!;

    /// <summary>Its sessions.</summary>
    public Sessietafel Sessies => new(_host.Services, _omgeving.Gegevens.Migratie);

    /// <summary>Connection string of the owner of the database.</summary>
    public string Eigenaar => _omgeving.Gegevens.Migratie;

    /// <summary>Changes the database as its owner.</summary>
    public async Task VoerUitAsync(string sql)
    {
        await using var database = NpgsqlDataSource.Create(_omgeving.Gegevens.Migratie);
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Where mails land as files.</summary>
    public DirectoryInfo Mail => Directory.CreateDirectory(Path.Combine(_omgeving.Gegevens.Map, "mail"));

    public static async Task<Portaal> StartAsync()
    {
        var (port, idpPort) = (FreePort.Choose(), FreePort.Choose());
        // Browsers accept Secure cookies without TLS on localhost only.
        var adres = new Uri($"http://localhost:{port}/");
        var omgeving = await LokaleOmgeving.StartAsync(new()
        {
            Wegwerp = true,
            PostgresPoort = 0,
            Idp = new(idpPort, new Dictionary<string, string>
            {
                ["IDP_ISSUER"] = $"http://127.0.0.1:{idpPort}",
                ["IDP_REDIRECT_URIS"] = $"{adres}aanmelden/terug",
                ["IDP_POST_LOGOUT_URIS"] = $"{adres}afgemeld",
                ["IDP_BACKCHANNEL_URI"] = $"{adres}afmelden/bericht",
                ["IDP_CLIENT_SECRET"] = Secret,
            }),
            Registers = new(0, new Dictionary<string, string> { ["REGISTERS_POORT"] = "0", ["REGISTERS_SLEUTEL"] = Secret }),
        });
        var host = new PortaalHost(omgeving.Gegevens, adres, Secret);
        host.UseKestrel(kestrel => kestrel.ListenLocalhost(port));
        host.StartServer();
        await Voorbeeldlading.LoadAsync(omgeving.Gegevens.Migratie, null, TimeProvider.System, CancellationToken.None);
        return new(omgeving, host, adres);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _omgeving.DisposeAsync();
    }
}
