using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Kernel;

/// <summary>One module's schema, for the runner.</summary>
/// <param name="Historie">The table of the schema <c>kernel</c> that says which migrations have run.</param>
/// <param name="Migraties">The migrations that this program knows, in order.</param>
public sealed record ModuleSchema(string Historie, IReadOnlyList<Migratie> Migraties)
{
    private const string Kernel = "kernel";

    internal string Gedaan => $"""select "MigrationId" from {Historie}""";

    internal string Begin => $"""
        create schema if not exists {Kernel};
        create table if not exists {Historie} ("MigrationId" varchar(150) primary key, "ProductVersion" varchar(32) not null);
        {Gedaan};
        """;

    internal string Noteer => $"""insert into {Historie} ("MigrationId", "ProductVersion") values ($1, 'sql')""";

    /// <summary>The schema of a module: its migrations are the embedded files <c>Migraties/M….sql</c>.</summary>
    public static ModuleSchema Van(Assembly module) => new(
        $"{Kernel}.migratie_{module.GetName().Name!.Split('.')[^1].ToLowerInvariant()}db",
        [.. module.GetManifestResourceNames().Select(bron => Migratie.Van(module, bron)).OfType<Migratie>().OrderBy(migratie => migratie.Naam, StringComparer.Ordinal)]);
}

/// <summary>One step of a schema.</summary>
/// <param name="Naam">Its number and what it is about, such as <c>0001_Begin</c>; stands in the history table.</param>
/// <param name="Sql">Its statements.</param>
/// <param name="Gegevens">What works stored values out again before it, if anything does.</param>
/// <param name="Vervolg">What goes on after its statements, if anything does.</param>
public sealed partial record Migratie(string Naam, Func<string> Sql, Func<IMigratieMetGegevens>? Gegevens = null, Func<IMigratieMetVervolg>? Vervolg = null)
{
    internal static Migratie? Van(Assembly module, string bron)
    {
        if (Bestand().Match(bron) is not { Success: true } bestand)
            return null;
        var naam = bestand.Groups[1].Value;
        return new(naam, () => Lees(module, bron), Bij<IMigratieMetGegevens>(module, naam), Bij<IMigratieMetVervolg>(module, naam));
    }

    private static Func<T>? Bij<T>(Assembly module, string naam) =>
        module.GetTypes().SingleOrDefault(type => type.Name == $"M{naam}" && type.IsAssignableTo(typeof(T))) is { } deel ? () => (T)Activator.CreateInstance(deel)! : null;

    private static string Lees(Assembly module, string bron)
    {
        using var reader = new StreamReader(module.GetManifestResourceStream(bron)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\.Migraties\.M(\d{4}_\w+)\.sql$")]
    private static partial Regex Bestand();
}

/// <summary>Registers the migrations of a module.</summary>
public static class SchemaRegistration
{
    /// <summary>The migrations of a module, which stand in its assembly.</summary>
    public static IServiceCollection AddMigraties(this IServiceCollection services, Assembly module) => services.AddSingleton(ModuleSchema.Van(module));
}
