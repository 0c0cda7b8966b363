using System.Text.Json;

namespace AmaWvg.Host;

/// <summary>A line that dev/omgeving.mjs prints: ready, not ready, or something stopped by itself.</summary>
internal sealed record LokaleOmgevingBericht(bool Ready, string? Error, string? Data, PostgresBericht? Postgres, IdpBericht? Idp, LedBericht? Led, LedBericht? Registers)
{
    public static LokaleOmgevingBericht? Lees(string? line) =>
        line is null ? null : JsonSerializer.Deserialize<LokaleOmgevingBericht>(line, JsonSerializerOptions.Web);

    public LokaleOmgevingGegevens NaarGegevens()
    {
        var postgres = Postgres!;
        string Verbinding(string rol) =>
            $"Host=127.0.0.1;Port={postgres.Port};Database={postgres.Database};Username={rol};Password={postgres.Passwords[rol]}";

        return new(Data!, Verbinding("app"), Verbinding("beheer"), Verbinding("werker"), Verbinding("inspectie"), Verbinding("migratie"), Idp?.Issuer, Led?.Address, Registers?.Address);
    }
}

internal sealed record PostgresBericht(int Port, string Database, Dictionary<string, string> Passwords);

internal sealed record IdpBericht(Uri Issuer);

internal sealed record LedBericht(Uri Address);
