using System.Globalization;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>The portal starts this program on a developer's machine: <c>dotnet run --project src/Host -- gegevens</c>.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        if (Environment.GetEnvironmentVariable("ConnectionStrings__Migratie") is not { } owner)
        {
            await Console.Error.WriteLineAsync("Use: dotnet run --project src/Host -- gegevens [--overeenkomsten N | --cijfers-689]");
            return 1;
        }
        if (args is [Antwoordlading.Vlag])
        {
            await Antwoordlading.LoadAsync(owner, TimeProvider.System, CancellationToken.None);
            return 0;
        }
        int? aantal = args is [var getypt] ? int.Parse(getypt, CultureInfo.InvariantCulture) : null;
        await Voorbeeldlading.LoadAsync(owner, aantal, TimeProvider.System, CancellationToken.None);
        return 0;
    }
}
