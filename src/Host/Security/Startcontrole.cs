using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace AmaWvg.Host;

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
        var databank = await Task.WhenAll(Databank.Verbindingen.Select(verbinding =>
            Databank.GebrekenAsync(verbinding.Naam, verbinding.Rol, Databaseverbinding.Van(configuration, verbinding.Naam, meeste: 1))));
        List<Gebrek> gebreken =
        [
            .. Instellingen.Gebreken(configuration, Environment.Version, services.GetRequiredService<IStartupValidator>()),
            .. databank.SelectMany(gebreken => gebreken).Distinct(),
        ];
        if (!gebreken.Exists(gebrek => gebrek.Naam is Databank.Onbereikbaar or Databank.AndereRol))
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
