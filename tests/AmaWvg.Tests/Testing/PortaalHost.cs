using System.Net;
using AmaWvg.Host.Aanmelden;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AmaWvg.Tests.Testing;

/// <summary>The program itself, in memory, set up as in production but for its clock and its log.</summary>
internal sealed class PortaalHost(
    Portaal portaal, Action<IServiceCollection>? services = null, string? verbinding = null, IReadOnlyDictionary<string, string>? instellingen = null)
    : WebApplicationFactory<Program>
{
    public static readonly Uri Adres = new("https://localhost");

    private const string Toegestaan =
        "alle-hostnamen client-secret databank-onbereikbaar databank-onveilig databank-rol databank-zonder-tls mail mail-zonder-tls sleutelring-zonder-certificaat";

    // A slow test machine is no fault of the database; tests of faults say how long they wait.
    private const string Geduld = "Timeout=60;Command Timeout=60;Options='-c lock_timeout=60s -c statement_timeout=60s'";

    public Portaal Portaal => portaal;

    public TestLog Log => portaal.Log;

    /// <summary>The key of the diploma register.</summary>
    public const string LedSleutel = "only-for-tests";

    private Uri? _kestrel;

    public HttpMessageHandler Handler => _kestrel is null ? Server.CreateHandler() : new TestProxy(_kestrel);

    /// <summary>Starts on Kestrel, behind a proxy that ends TLS: for what only a real server does, such as limits.</summary>
    public PortaalHost OpKestrel()
    {
        UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        StartServer();
        _kestrel = new(Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single());
        return this;
    }

    protected override IHost CreateHost(IHostBuilder builder)
    {
        var host = base.CreateHost(builder);
        // The test's clock flows with the call into the request.
        if (host.Services.GetRequiredService<IServer>() is TestServer server)
            server.PreserveExecutionContext = true;
        return host;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        Configure(builder);
        foreach (var (name, value) in instellingen ?? new Dictionary<string, string>())
            builder.UseSetting(name, value);
    }

    private void Configure(IWebHostBuilder builder) => builder
        .UseEnvironment("Testing")
        .UseStaticWebAssets()
        .UseSetting("ConnectionStrings:Portaal", $"{Geduld};{verbinding ?? portaal.Gegevens.App}")
        .UseSetting("ConnectionStrings:Beheer", $"{Geduld};{portaal.Gegevens.Beheer}")
        .UseSetting("ConnectionStrings:Werker", $"{Geduld};{portaal.Gegevens.Werker}")
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
        .ConfigureTestServices(registered =>
        {
            registered.Replace(ServiceDescriptor.Singleton<TimeProvider>(portaal.Klok));
            portaal.Led.Register(registered);
            registered.Configure<OidcOptions>(OidcExtensions.Scheme, options => options.BackchannelHttpHandler = new TestProvider());
            services?.Invoke(registered);
        })
        .ConfigureLogging(logging => logging.ClearProviders().AddProvider(portaal.Log).AddFilter("Microsoft", LogLevel.Warning));
}
