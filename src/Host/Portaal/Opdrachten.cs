using System.Globalization;

namespace AmaWvg.Host;

/// <summary>The pieces of work that end by themselves.</summary>
internal static class Opdrachten
{
    /// <summary>Brings the schema up to date and, for <c>gegevens</c>, loads data.</summary>
    /// <exception cref="OmgevingFout">The connection string of the owner is missing, or example data is asked for outside Development.</exception>
    public static async Task RunAsync(WebApplication app, Opdracht opdracht)
    {
        if (opdracht.Werkwoord == "gegevens" && !app.Environment.IsDevelopment())
            throw new OmgevingFout("Example data replaces what is in the database: it is loaded in Development only.");
        var owner = app.Configuration.GetConnectionString("Migratie")
            ?? throw new OmgevingFout("ConnectionStrings:Migratie is not set: give the connection string of the role migratie.");
        await app.Services.GetRequiredService<SchemaRunner>().MigrateAsync(owner, CancellationToken.None);
        if (opdracht.Werkwoord == "gegevens")
            await Voorbeeldproject.LoadAsync(owner, opdracht.IsCijfers689 ? "--cijfers-689" : opdracht.Overeenkomsten?.ToString(CultureInfo.InvariantCulture));
        Console.WriteLine("Done.");
    }
}
