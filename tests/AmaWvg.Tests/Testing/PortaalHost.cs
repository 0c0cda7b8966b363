using System.Net;
using Alba;
using AmaWvg.Host;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace AmaWvg.Tests.Testing;

/// <summary>The program itself, set up as in production but for its clock and its log: in memory on Alba, or on Kestrel.</summary>
internal sealed class PortaalHost(
    Portaal portaal, Action<IServiceCollection>? services = null, string? verbinding = null, IReadOnlyDictionary<string, string>? instellingen = null)
    : IAsyncDisposable
{
    public static readonly Uri Adres = new("https://localhost");

    private const string Toegestaan =
        "alle-hostnamen client-secret databank-onbereikbaar databank-onveilig databank-rol databank-zonder-tls mail mail-zonder-tls sleutelring-zonder-certificaat";

    // A slow test machine is no fault of the database; tests of faults say how long they wait.
    private const string Geduld = "Timeout=60;Command Timeout=60;Options='-c lock_timeout=60s -c statement_timeout=60s'";

    private IAlbaHost? _alba;
    private bool _isStarted;
    private object? _gate;
    private Kestrelhost? _kestrel;

    public Portaal Portaal => portaal;

    public TestLog Log => portaal.Log;

    /// <summary>The key of the diploma register.</summary>
    public const string LedSleutel = "only-for-tests";

    /// <summary>The host for a single request that is no page (<see cref="IAlbaHost.Scenario"/>).</summary>
    public IAlbaHost Alba => LazyInitializer.EnsureInitialized(ref _alba, ref _isStarted, ref _gate, Start)!;

    public TestServer Server => Alba.Server;

    public IServiceProvider Services => _kestrel?.Services ?? Alba.Services;

    public HttpMessageHandler Handler => _kestrel is null ? Server.CreateHandler() : new TestProxy(_kestrel.Adres);

    /// <summary>Where it listens on Kestrel.</summary>
    public Uri Kestreladres => _kestrel!.Adres;

    /// <summary>Starts on Kestrel, behind a proxy that ends TLS: for what only a real server does, such as limits.</summary>
    public PortaalHost OpKestrel()
    {
        _kestrel = new(Configure);
        _kestrel.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _kestrel.StartServer();
        return this;
    }

    public async ValueTask DisposeAsync()
    {
        if (_kestrel is not null)
            await _kestrel.DisposeAsync();
        if (_alba is not null)
            await _alba.DisposeAsync();
    }

    private IAlbaHost Start()
    {
        var host = AlbaHost.For<Program>(Configure).GetAwaiter().GetResult();
        // The test's clock flows with the call into the request; what blocks a thread in production fails here too.
        (host.Server.PreserveExecutionContext, host.Server.AllowSynchronousIO) = (true, false);
        return host;
    }

    private void Configure(IWebHostBuilder builder)
    {
        ConfigurePortaal(builder);
        foreach (var (name, value) in instellingen ?? new Dictionary<string, string>())
            builder.UseSetting(name, value);
    }

    private void ConfigurePortaal(IWebHostBuilder builder) => builder
        .UseEnvironment("Testing")
        .UseStaticWebAssets()
        .UseSetting("ConnectionStrings:Portaal", $"{Geduld};{verbinding ?? portaal.Gegevens.App}")
        .UseSetting("ConnectionStrings:Beheer", $"{Geduld};{portaal.Gegevens.Beheer}")
        .UseSetting("ConnectionStrings:Werker", $"{Geduld};{portaal.Gegevens.Werker}")
        .UseSetting("ConnectionStrings:Inspectie", $"{Geduld};{portaal.Gegevens.Inspectie}")
        .UseSetting("Outbox:Actief", "false") // Tests do that work themselves, each its own.
        .UseSetting("Mail:Map", TestMail.Map(portaal))
        .UseSetting("Mail:Portaaladres", Adres.ToString())
        .UseSetting("Aanmelden:Authority", TestProvider.Issuer)
        .UseSetting("Aanmelden:ClientId", "amawvg")
        .UseSetting("Aanmelden:ClientSecret", "only-for-tests")
        .UseSetting("Led:Adres", $"{portaal.Gegevens.Led}")
        .UseSetting("Led:Sleutel", LedSleutel)
        .UseSetting("Beveiliging:Toegestaan", Toegestaan)
        .UseSetting("Uitbetalingen:MaaktVoorstellen", "false") // A run touches every organisation: tests of it have a portal of their own.
        .UseSetting("Uitbetalingen:Iban", "BE54000000009797")
        .UseSetting("Limieten:Actief", "false") // One machine plays hundreds of people.
        .UseSetting("Limieten:Streeftijd", "00:00:00") // And is slow without anybody's fault.
        .ConfigureTestServices(registered =>
        {
            registered.Replace(ServiceDescriptor.Singleton<TimeProvider>(portaal.Klok));
            portaal.Led.Register(registered);
            portaal.Registers.Register(registered);
            registered.Configure<OidcOptions>(OidcExtensions.Scheme, options => options.BackchannelHttpHandler = new TestProvider());
            services?.Invoke(registered);
        })
        .ConfigureLogging(logging => logging.ClearProviders().AddProvider(portaal.Log).AddFilter("Microsoft", LogLevel.Warning));

    private sealed class Kestrelhost(Action<IWebHostBuilder> configure) : WebApplicationFactory<Program>
    {
        public Uri Adres => new(Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single());

        protected override void ConfigureWebHost(IWebHostBuilder builder) => configure(builder);
    }
}
