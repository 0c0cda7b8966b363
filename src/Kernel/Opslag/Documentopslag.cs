using JasperFx;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Weasel.Core;

namespace AmaWvg.Kernel;

/// <summary>
/// The document stores: one configuration, four roles of the database. A store is made when it is first used. Nobody else opens
/// sessions: <see cref="Werkeenheid"/> does.
/// </summary>
public sealed class Documentopslag(
    NpgsqlDataSource app,
    [FromKeyedServices(Databankrol.Beheer)] NpgsqlDataSource beheer,
    [FromKeyedServices(Databankrol.Werker)] NpgsqlDataSource werker,
    [FromKeyedServices(Databankrol.Inspectie)] NpgsqlDataSource inspectie,
    IEnumerable<ModuleDocumenten> modules) : IAsyncDisposable
{
    private readonly Lazy<DocumentStore> _app = new(() => Maak(app, modules, perOrganisatie: true));
    private readonly Lazy<DocumentStore> _beheer = new(() => Maak(beheer, modules, perOrganisatie: false));
    private readonly Lazy<DocumentStore> _werker = new(() => Maak(werker, modules, perOrganisatie: false));
    private readonly Lazy<DocumentStore> _inspectie = new(() => Maak(inspectie, modules, perOrganisatie: false));

    /// <summary>The types of all documents.</summary>
    public IReadOnlyList<Type> Typen { get; } = [.. modules.SelectMany(module => module.Typen)];

    /// <summary>A document as the stores write it, for who fills a table in bulk.</summary>
    public static string Json(IDocument document) => Documentjson.Schrijf(document);

    /// <summary>A document from the JSON of its table, for who reads without a session.</summary>
    public static T Lees<T>(string json) where T : class, IDocument => Documentjson.Lees<T>(json);

    internal DocumentStore App => _app.Value;

    internal DocumentStore Beheer => _beheer.Value;

    internal DocumentStore Werker => _werker.Value;

    internal DocumentStore Inspectie => _inspectie.Value;

    /// <summary>The table of a type of document.</summary>
    public string Tabel(Type document) => Tabel(App, document);

    internal static string Tabel(DocumentStore store, Type document) => ((IReadOnlyStoreOptions)store.Options).Schema.For(document);

    /// <summary>
    /// The SQL that brings the tables of the documents to what this program knows; empty when they are.
    /// It is a draft for a migration, without walls and rights. Marten's own functions are left out: few are used.
    /// </summary>
    /// <param name="owner">Data source of the role <c>migratie</c>: no role of the program sees every table, and a key only where it may write.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<string> OntwerpMigratieAsync(NpgsqlDataSource owner, CancellationToken cancellationToken)
    {
        var tabellen = App.Storage.Database.BuildFeatureSchemas().Where(schema => Typen.Contains(schema.StorageType)).SelectMany(schema => schema.Objects);
        await using var connection = await owner.OpenConnectionAsync(cancellationToken);
        var migratie = await SchemaMigration.DetermineAsync(connection, cancellationToken, [.. tabellen]);
        await using var tekst = new StringWriter();
        if (migratie.Difference != SchemaPatchDifference.None)
            migratie.WriteAllUpdates(tekst, App.Options.Advanced.Migrator, AutoCreate.CreateOrUpdate);
        return tekst.ToString();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        foreach (var store in new[] { _app, _beheer, _werker, _inspectie }.Where(store => store.IsValueCreated))
            await store.Value.DisposeAsync();
    }

    private static DocumentStore Maak(NpgsqlDataSource source, IEnumerable<ModuleDocumenten> modules, bool perOrganisatie) => DocumentStore.For(options =>
    {
        options.Connection(source);
        options.DatabaseSchemaName = "kernel";
        options.AutoCreateSchemaObjects = AutoCreate.None;
        options.Logger(new Organisatiemuur(perOrganisatie));
        options.UseSystemTextJsonForSerialization(EnumStorage.AsString, Casing.SnakeCase, Documentjson.Configure);
        options.Linq.MemberSources.Add(Waarden.Leden);
        options.Policies.DisableInformationalFields();
        options.Advanced.DefaultTenantUsageEnabled = false;
        // A page that says "try again" beats one that hangs; background work has its own ways to try again.
        options.ConfigurePolly(_ => { });
        options.ConfigureWritePolly(_ => { });
        options.Advanced.DuplicatedFieldEnumStorage = EnumStorage.AsString;
        foreach (var module in modules)
        {
            options.Schema.Include(module);
            options.Policies.ForAllDocuments(module.VulAan);
        }
    });
}
