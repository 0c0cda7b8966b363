using AmaWvg.BrowserTests.Proefformulier;
using AmaWvg.Host;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AmaWvg.BrowserTests.Testing;

/// <summary>The program itself on Kestrel, set up as in production, with the local sign-in provider.</summary>
internal sealed class PortaalHost(LokaleOmgevingGegevens gegevens, Uri adres, string secret) : WebApplicationFactory<Program>
{
    private const string Geduld = "Timeout=60;Command Timeout=60";

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Testing")
        .UseStaticWebAssets()
        .UseSetting("ConnectionStrings:Portaal", $"{Geduld};{gegevens.App}")
        .UseSetting("ConnectionStrings:Beheer", $"{Geduld};{gegevens.Beheer}")
        .UseSetting("ConnectionStrings:Werker", $"{Geduld};{gegevens.Werker}")
        .UseSetting("ConnectionStrings:Inspectie", $"{Geduld};{gegevens.Inspectie}")
        .UseSetting("Limieten:Insz:Ineens", "600") // Test Begeleider is many people at once.
        .UseSetting("Limieten:Insz:PerMinuut", "600")
        .UseSetting("Mail:Map", Path.Combine(gegevens.Map, "mail"))
        .UseSetting("Mail:Portaaladres", adres.ToString())
        .UseSetting("Aanmelden:Authority", gegevens.Issuer!.GetLeftPart(UriPartial.Authority))
        .UseSetting("Aanmelden:ClientId", "amawvg")
        .UseSetting("Aanmelden:ClientSecret", secret)
        .UseSetting("Kbo:Adres", $"{gegevens.Registers}")
        .UseSetting("Kbo:Sleutel", secret)
        .UseSetting("Cobrha:Adres", $"{gegevens.Registers}")
        .UseSetting("Cobrha:Sleutel", secret)
        .UseSetting("Uitbetalingen:Iban", "BE54000000009797")
        .UseSetting("Beveiliging:Toegestaan", "alle-hostnamen client-secret databank-onveilig databank-zonder-tls mail mail-zonder-tls sleutelring-zonder-certificaat")
        .ConfigureTestServices(services =>
        {
            // Before all else that starts: the key ring is read at the start.
            services.Insert(0, ServiceDescriptor.Singleton<IHostedService>(provider => new Migratie(provider.GetRequiredService<SchemaRunner>(), gegevens.Migratie)));
            services.AddSingleton<IPortalModule, ProefModule>();
        })
        .ConfigureLogging(logging => logging.ClearProviders().AddSimpleConsole().SetMinimumLevel(LogLevel.Error));

    private sealed class Migratie(SchemaRunner schema, string eigenaar) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => schema.MigrateAsync(eigenaar, cancellationToken);

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
