namespace AmaWvg.Host;

/// <summary>What a developer's machine needs around the portal. With its own database and provider configured, nothing is started.</summary>
internal static class Ontwikkelstart
{
    private const string ClientSecret = "alleen-voor-deze-computer";
    private const string LedSleutel = "alleen-voor-deze-computer";
    private const string RegistersSleutel = "alleen-voor-deze-computer";

    public static async Task<LokaleOmgeving?> StartIfNeededAsync(WebApplicationBuilder builder, Opdracht opdracht)
    {
        var configuration = builder.Configuration;
        if (configuration.GetConnectionString("Portaal") is not null)
            return null;
        if (!builder.Environment.IsDevelopment())
            throw new OmgevingFout("ConnectionStrings:Portaal is not set: give the connection string of the role app.");

        var portal = (configuration["Urls"] ?? "http://localhost:5080").Split(';')[0].TrimEnd('/');
        var omgeving = await LokaleOmgeving.StartAsync(Opties(configuration, opdracht, portal));
        configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:Portaal"] = omgeving.Gegevens.App,
            ["ConnectionStrings:Beheer"] = omgeving.Gegevens.Beheer,
            ["ConnectionStrings:Werker"] = omgeving.Gegevens.Werker,
            ["ConnectionStrings:Inspectie"] = omgeving.Gegevens.Inspectie,
            ["ConnectionStrings:Migratie"] = omgeving.Gegevens.Migratie,
            ["Mail:Map"] = configuration["Mail:Map"] ?? Path.Combine(omgeving.Gegevens.Map, "mail"),
            ["Mail:Portaaladres"] = configuration["Mail:Portaaladres"] ?? portal,
            ["Aanmelden:Authority"] = configuration["Aanmelden:Authority"] ?? Issuer(configuration),
            ["Aanmelden:ClientId"] = configuration["Aanmelden:ClientId"] ?? "amawvg",
            ["Aanmelden:ClientSecret"] = configuration["Aanmelden:ClientSecret"] ?? ClientSecret,
            ["Led:Adres"] = configuration["Led:Adres"] ?? omgeving.Gegevens.Led?.ToString(),
            ["Led:Sleutel"] = configuration["Led:Sleutel"] ?? LedSleutel,
            ["Kbo:Adres"] = configuration["Kbo:Adres"] ?? omgeving.Gegevens.Registers?.ToString(),
            ["Kbo:Sleutel"] = configuration["Kbo:Sleutel"] ?? RegistersSleutel,
            ["Cobrha:Adres"] = configuration["Cobrha:Adres"] ?? omgeving.Gegevens.Registers?.ToString(),
            ["Cobrha:Sleutel"] = configuration["Cobrha:Sleutel"] ?? RegistersSleutel,
        });
        return omgeving;
    }

    /// <summary>Brings the schema up to date, loads the example data once, and stops the portal when its surroundings stop.</summary>
    public static async Task PrepareAsync(WebApplication app, LokaleOmgeving? omgeving)
    {
        if (omgeving is null)
            return;
        await app.Services.GetRequiredService<SchemaRunner>().MigrateAsync(omgeving.Gegevens.Migratie, CancellationToken.None);
        await Voorbeeldproject.LoadIfNewAsync(omgeving.Gegevens.Migratie);
        app.Lifetime.ApplicationStarted.Register(() =>
            Console.WriteLine($"The portal is ready on {string.Join(", ", app.Urls)}. Sign in as one of the test people of the README. Ctrl+C stops everything."));
        _ = StopWithAsync(omgeving, app.Lifetime);
    }

    private static async Task StopWithAsync(LokaleOmgeving omgeving, IHostApplicationLifetime lifetime)
    {
        if (await omgeving.Gestopt is not { } reason)
            return;
        await Console.Error.WriteLineAsync(reason);
        lifetime.StopApplication();
    }

    private static LokaleOmgevingOpties Opties(ConfigurationManager configuration, Opdracht opdracht, string portal)
    {
        var idpPort = configuration.GetValue("Ontwikkeling:Idp:Poort", 5081);
        var ledPort = configuration.GetValue("Ontwikkeling:Led:Poort", 5082);
        var registersPort = configuration.GetValue("Ontwikkeling:Registers:Poort", 5084);
        var data = configuration["Ontwikkeling:Gegevens"] ?? ".data";
        return new()
        {
            Gegevens = data,
            PostgresPoort = configuration.GetValue("Ontwikkeling:Postgres:Poort", 5083),
            Opnieuw = opdracht.Opnieuw,
            Idp = opdracht.IsPortaal && configuration["Aanmelden:Authority"] is null
                ? new(idpPort, new Dictionary<string, string>
                {
                    ["IDP_ISSUER"] = Issuer(configuration),
                    ["IDP_REDIRECT_URIS"] = $"{portal}/aanmelden/terug",
                    ["IDP_POST_LOGOUT_URIS"] = $"{portal}/afgemeld",
                    ["IDP_BACKCHANNEL_URI"] = $"{portal}/afmelden/bericht",
                    ["IDP_CLIENT_SECRET"] = ClientSecret,
                    ["IDP_DATA"] = Path.Combine(data, "idp"),
                })
                : null,
            Led = opdracht.IsPortaal && configuration["Led:Adres"] is null
                ? new(ledPort, new Dictionary<string, string> { ["LED_POORT"] = $"{ledPort}", ["LED_SLEUTEL"] = LedSleutel })
                : null,
            Registers = opdracht.IsPortaal && (configuration["Kbo:Adres"] is null || configuration["Cobrha:Adres"] is null)
                ? new(registersPort, new Dictionary<string, string> { ["REGISTERS_POORT"] = $"{registersPort}", ["REGISTERS_SLEUTEL"] = RegistersSleutel })
                : null,
        };
    }

    private static string Issuer(ConfigurationManager configuration) => $"http://127.0.0.1:{configuration.GetValue("Ontwikkeling:Idp:Poort", 5081)}";
}
