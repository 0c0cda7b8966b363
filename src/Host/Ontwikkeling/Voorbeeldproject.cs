using System.Diagnostics;
using Npgsql;

namespace AmaWvg.Host;

/// <summary>Runs dev/Voorbeeldgegevens, which loads the example data; a published portal does not have it.</summary>
internal static class Voorbeeldproject
{
    private const string Map = "dev/Voorbeeldgegevens";

    /// <summary>Loads the ordinary data when nothing ever happened in the portal.</summary>
    /// <param name="owner">Connection string of the role <c>migratie</c>.</param>
    public static async Task LoadIfNewAsync(string owner)
    {
        await using var source = NpgsqlDataSource.Create(owner);
        await using var command = source.CreateCommand("select exists (select from kernel.historiek)");
        if (await command.ExecuteScalarAsync() is false)
            await LoadAsync(owner, null);
    }

    /// <summary>Replaces what is in the database.</summary>
    /// <param name="owner">Connection string of the role <c>migratie</c>.</param>
    /// <param name="wat">How many agreements, or another set of data; null for the ordinary data.</param>
    /// <exception cref="OmgevingFout">The program ended with a fault; it said which.</exception>
    public static async Task LoadAsync(string owner, string? wat)
    {
        var start = new ProcessStartInfo("dotnet", ["run", "--project", Map, .. wat is null ? Array.Empty<string>() : ["--", wat]]) { WorkingDirectory = Repository.Vind() };
        start.Environment["ConnectionStrings__Migratie"] = owner;
        using var programma = Process.Start(start)!;
        await programma.WaitForExitAsync();
        if (programma.ExitCode != 0)
            throw new OmgevingFout($"{Map} did not load the example data.");
    }
}
