using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace AmaWvg.BrowserTests.Testing;

/// <summary>The program itself on Kestrel, set up as in production, with the local sign-in provider.</summary>
internal sealed class PortaalHost(string app, string beheer, Uri issuer, string secret) : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Testing")
        .UseStaticWebAssets()
        .UseSetting("ConnectionStrings:Portaal", app)
        .UseSetting("ConnectionStrings:Beheer", beheer)
        .UseSetting("Aanmelden:Authority", issuer.GetLeftPart(UriPartial.Authority))
        .UseSetting("Aanmelden:ClientId", "amawvg")
        .UseSetting("Aanmelden:ClientSecret", secret)
        .ConfigureLogging(logging => logging.ClearProviders().AddSimpleConsole().SetMinimumLevel(LogLevel.Error));
}
