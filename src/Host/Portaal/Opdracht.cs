using System.Globalization;

namespace AmaWvg.Host;

/// <summary>What the command line asks: the portal itself, or one piece of work.</summary>
/// <param name="Werkwoord"><c>gegevens</c>, <c>migreer</c>, or empty for the portal.</param>
/// <param name="Opnieuw">Throw the local database away first.</param>
/// <param name="Overeenkomsten">How many agreements to load; null for the ordinary example data.</param>
/// <param name="IsCijfers689">Load the register behind the answer to parliamentary question 689 in its place.</param>
/// <param name="Instellingen">Settings of the form <c>--Name=value</c>.</param>
internal sealed record Opdracht(string Werkwoord, bool Opnieuw, int? Overeenkomsten, bool IsCijfers689, string[] Instellingen)
{
    private const string Gebruik = "Use: dotnet run --project src/Host [-- gegevens [--opnieuw] [--overeenkomsten N | --cijfers-689] | -- migreer] [--Name=value]";

    public bool IsPortaal => Werkwoord.Length == 0;

    /// <exception cref="OmgevingFout">The words are not understood.</exception>
    public static Opdracht Lees(string[] args)
    {
        if (args.FirstOrDefault() is not ("gegevens" or "migreer"))
            return new("", false, null, false, args);
        var rest = args.Skip(1).Where(arg => !arg.Contains('=', StringComparison.Ordinal)).ToList();
        var opdracht = new Opdracht(args[0], rest.Remove("--opnieuw"), Aantal(rest), rest.Remove("--cijfers-689"), [.. args.Where(arg => arg.Contains('=', StringComparison.Ordinal))]);
        return rest.Count == 0 && opdracht is not { IsCijfers689: true, Overeenkomsten: not null } ? opdracht : throw new OmgevingFout(Gebruik);
    }

    private static int? Aantal(List<string> rest)
    {
        var at = rest.IndexOf("--overeenkomsten");
        if (at < 0)
            return null;
        if (at + 1 >= rest.Count || !int.TryParse(rest[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var aantal) || aantal == 0)
            throw new OmgevingFout(Gebruik);
        rest.RemoveRange(at, 2);
        return aantal;
    }
}
