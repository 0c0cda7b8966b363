using AmaWvg.Host.Ontwikkeling;
using AmaWvg.Kernel.Documents;

namespace AmaWvg.Host.Gegevens;

/// <summary>The pieces of work that end by themselves.</summary>
internal static class Opdrachten
{
    /// <summary>Brings the schema up to date and, for <c>gegevens</c>, loads data.</summary>
    /// <exception cref="OmgevingFout">The connection string of the owner is missing.</exception>
    public static async Task RunAsync(WebApplication app, Opdracht opdracht)
    {
        var owner = app.Configuration.GetConnectionString("Migratie")
            ?? throw new OmgevingFout("ConnectionStrings:Migratie is not set: give the connection string of the role migratie.");
        await app.Services.GetRequiredService<SchemaRunner>().MigrateAsync(owner, CancellationToken.None);
        if (opdracht.Werkwoord == "gegevens")
            await Voorbeeldgegevens.LoadAsync(owner, opdracht.Overeenkomsten, CancellationToken.None);
        Console.WriteLine("Done.");
    }
}
