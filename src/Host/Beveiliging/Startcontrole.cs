using AmaWvg.Host.Ontwikkeling;
using AmaWvg.Kernel.Beveiliging;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;
using Npgsql;

namespace AmaWvg.Host.Beveiliging;

/// <summary>
/// Outside Development the portal starts only when it is set up safely. What must be otherwise is named in
/// <c>Beveiliging:Toegestaan</c>, one word each; the security log tells of it at every start.
/// </summary>
internal static class Startcontrole
{
    /// <exception cref="OmgevingFout">Something is not safe, and not allowed.</exception>
    public static async Task RunAsync(WebApplication app)
    {
        if (app.Environment.IsDevelopment())
            return;
        var (services, configuration) = (app.Services, app.Configuration);
        List<Gebrek> gebreken =
        [
            .. Instellingen.Gebreken(configuration, Environment.Version, services.GetRequiredService<IStartupValidator>()),
            .. await Databank.GebrekenAsync(services.GetRequiredService<NpgsqlDataSource>()),
        ];
        if (!gebreken.Contains(Databank.Onbereikbaar))
            gebreken.AddRange(Sleutelringbeveiliging.Gebreken(
                services.GetRequiredService<IKeyManager>(),
                services.GetRequiredService<IOptions<KeyManagementOptions>>().Value.XmlRepository!,
                services.GetRequiredService<TimeProvider>().GetUtcNow()));

        var log = services.GetRequiredService<Beveiligingslog>();
        foreach (var gebrek in gebreken)
            log.Noteer(Beveiligingsfeit.OnveiligeInstelling, gebrek.Naam);

        var toegestaan = (configuration["Beveiliging:Toegestaan"] ?? "").Split(' ');
        var fataal = gebreken.Where(gebrek => !toegestaan.Contains(gebrek.Naam)).Select(gebrek => $"{gebrek.Melding} [{gebrek.Naam}]").ToList();
        if (fataal.Count > 0)
            throw new OmgevingFout($"The portal does not start: {string.Join(' ', fataal)}");
    }
}
