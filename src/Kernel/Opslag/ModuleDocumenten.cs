using System.Linq.Expressions;
using System.Reflection;
using Marten;
using Marten.Schema;
using Weasel.Postgresql;

namespace AmaWvg.Kernel;

/// <summary>The documents of one module, in the module's own schema: the base of its <c>XDocumenten</c>.</summary>
/// <param name="schema">Name of the PostgreSQL schema that this module owns.</param>
public abstract class ModuleDocumenten(string schema) : MartenRegistry
{
    private readonly List<Type> _typen = [];
    private readonly List<(Type Document, Action<DocumentMapping> Doe)> _aanvullingen = [];

    /// <summary>The setting of PostgreSQL that row-level security compares with.</summary>
    internal const string Organisatie = "app.hco";

    /// <summary>The types of the documents.</summary>
    public IReadOnlyList<Type> Typen => _typen;

    /// <summary>
    /// Registers a document. One of an organisation (<see cref="IVanOrganisatie"/>) is kept apart by tenant and by row-level security, of which
    /// the policy is written in the module's migration; any other belongs to the department and has neither.
    /// </summary>
    protected DocumentMappingExpression<T> Document<T>() where T : class, IDocument
    {
        _typen.Add(typeof(T));
        var document = For<T>().DatabaseSchemaName(schema).UseOptimisticConcurrency(true).Metadata(metadata => metadata.Version.MapTo(Versie<T>()));
        return typeof(IVanOrganisatie).IsAssignableFrom(typeof(T))
            ? document.MultiTenanted().UseRowLevelSecurity(Organisatie)
            : document.SingleTenanted();
    }

    /// <summary>Keeps a member in a column of its own as well, for what is filtered, sorted or read by SQL. It has no index by itself.</summary>
    /// <param name="lid">The member. A value type, such as an Insz, is not used by queries then: give that an index on the JSON instead.</param>
    /// <param name="kolom">Name of the column.</param>
    /// <param name="type">Its type in PostgreSQL.</param>
    /// <param name="verplicht">Whether it is never null.</param>
    protected void Kolom<T>(Expression<Func<T, object?>> lid, string kolom, string type, bool verplicht = false) where T : class, IDocument
    {
        var member = Lid(lid);
        _aanvullingen.Add((typeof(T), mapping => mapping.DuplicateField([member], type, kolom, verplicht, false)));
    }

    /// <summary>An index on columns: those of <see cref="Kolom"/>, <c>id</c>, and first of all <c>tenant_id</c>.</summary>
    protected void Kolomindex<T>(string naam, string[] kolommen, Action<DocumentIndex>? stelIn = null) where T : class, IDocument => _aanvullingen.Add((typeof(T), mapping =>
    {
        var index = new DocumentIndex(mapping, kolommen) { Name = naam };
        stelIn?.Invoke(index);
        mapping.Indexes.Add(index);
    }
    ));

    /// <summary>A foreign key to another document of the module; within the organisation when both are of one. What is referred to is saved first.</summary>
    /// <typeparam name="T">The document that refers.</typeparam>
    /// <typeparam name="TNaar">What it refers to.</typeparam>
    /// <param name="lid">The member with its id.</param>
    /// <param name="kolom">The column that <see cref="Kolom"/> gave it before.</param>
    /// <param name="naam">Name of the constraint; null for Marten's own.</param>
    /// <param name="gaatMee">Whether it goes when the other goes; otherwise the other cannot go.</param>
    protected void Verwijzing<T, TNaar>(Expression<Func<T, object?>> lid, string kolom, string? naam = null, bool gaatMee = false)
        where T : class, IDocument where TNaar : class, IDocument
    {
        var member = Lid(lid);
        var isBinnen = typeof(IVanOrganisatie).IsAssignableFrom(typeof(T)) && typeof(IVanOrganisatie).IsAssignableFrom(typeof(TNaar));
        _aanvullingen.Add((typeof(T), mapping =>
        {
            // Its own mapping is still being made, and cannot be asked for. Nor does it know its schema and tenancy yet.
            var sleutel = typeof(T) == typeof(TNaar) ? new DocumentForeignKey(kolom, mapping, mapping) : mapping.AddForeignKey([member], typeof(TNaar));
            sleutel.DeleteAction = gaatMee ? Weasel.Core.CascadeAction.Cascade : Weasel.Core.CascadeAction.NoAction;
            sleutel.ColumnNames = isBinnen ? ["tenant_id", kolom] : [kolom];
            sleutel.LinkedNames = isBinnen ? ["tenant_id", "id"] : ["id"];
            sleutel.LinkedTable = new PostgresqlObjectName(schema, sleutel.LinkedTable!.Name, SchemaUtils.IdentifierUsage.General);
            if (naam is not null)
                sleutel.Name = naam;
            if (typeof(T) == typeof(TNaar))
                mapping.ForeignKeys.Add(sleutel);
        }
        ));
    }

    internal void VulAan(DocumentMapping mapping)
    {
        foreach (var (_, doe) in _aanvullingen.Where(aanvulling => aanvulling.Document == mapping.DocumentType))
            doe(mapping);
    }

    private static MemberInfo Lid<T>(Expression<Func<T, object?>> lid) => ((MemberExpression)(lid.Body is UnaryExpression { Operand: var inner } ? inner : lid.Body)).Member;

    // By hand: written as a lambda, it would name the interface's member, which has no setter.
    private static Expression<Func<T, Guid>> Versie<T>() where T : IDocument
    {
        var document = Expression.Parameter(typeof(T));
        return Expression.Lambda<Func<T, Guid>>(Expression.Property(document, typeof(T).GetProperty(nameof(IDocument.Versie))!), document);
    }
}
