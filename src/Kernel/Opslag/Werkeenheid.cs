using System.Linq.Expressions;
using System.Runtime.ExceptionServices;
using Marten;
using Marten.Linq;
using Marten.Services;
using Npgsql;

namespace AmaWvg.Kernel;

/// <summary>
/// One unit of work over the documents of all modules: it reads, and what it is told to change it saves in one transaction, with the
/// history, the events and the idempotency key of the form. Which organisations it sees says its kind: <see cref="Documenten"/>,
/// <see cref="BeheerDocumenten"/> or <see cref="WerkDocumenten"/>.
/// </summary>
public abstract class Werkeenheid : IAsyncDisposable, IDisposable
{
    private readonly DocumentStore _store;
    private readonly NpgsqlTransaction? _van;
    private NpgsqlConnection? _verbinding;
    private NpgsqlTransaction? _eigen;
    private IDocumentSession? _sessie;

    /// <param name="store">The store of its role.</param>
    /// <param name="request">Who acts.</param>
    /// <param name="transactie">The transaction of somebody else in which it works, if any.</param>
    private protected Werkeenheid(DocumentStore store, ModuleRequest request, NpgsqlTransaction? transactie = null) =>
        (_store, Request, _van) = (store, request, transactie);

    internal ModuleRequest Request { get; }

    /// <summary>Under whom a document goes that is nobody's; for an organisation, what it sees.</summary>
    private protected abstract string Tenant { get; }

    /// <summary>Whether it sees one organisation alone.</summary>
    private protected virtual bool IsVanOrganisatie => false;

    /// <summary>The session; opened when it is first used.</summary>
    internal IDocumentSession Sessie => _sessie ??= _store.LightweightSession(Opties());

    /// <summary>The transaction in which it works, if one is open.</summary>
    internal NpgsqlTransaction? Transactie => _van ?? _eigen;

    /// <summary>The documents of a type that it may see.</summary>
    public IMartenQueryable<T> Query<T>() where T : class, IDocument => HeeftEenTenant<T>()
        ? Sessie.Query<T>()
        : (IMartenQueryable<T>)Sessie.Query<T>().Where(document => document.AnyTenant());

    /// <summary>The document with this id, if it may see it.</summary>
    public Task<T?> LoadAsync<T>(Guid id, CancellationToken cancellationToken) where T : class, IDocument => HeeftEenTenant<T>()
        ? Sessie.LoadAsync<T>(id, cancellationToken)
        : Query<T>().Where(Is<T>(id)).SingleOrDefaultAsync(cancellationToken);

    /// <summary>Adds a document at the next save. One of an organisation goes under that organisation.</summary>
    public void Nieuw<T>(T document) where T : class, IDocument => Van(document).Insert(document);

    /// <summary>Saves a changed document at the next save; when somebody else changed it since it was read, that is refused.</summary>
    public void Wijzig<T>(T document) where T : class, IDocument => Van(document).Update(document);

    /// <summary>Removes a document at the next save; when somebody else changed it since it was read, that is refused.</summary>
    public void Verwijder<T>(T document) where T : class, IDocument => Sessie.QueueOperation(new Verwijdering<T>(document, Tabel<T>()));

    /// <summary>The table of a type of document, for SQL by hand.</summary>
    public string Tabel<T>() where T : class, IDocument => Documentopslag.Tabel(_store, typeof(T));

    /// <summary>Runs a statement at the next save, in the same transaction.</summary>
    /// <param name="sql">The statement, with <c>?</c> for each parameter.</param>
    /// <param name="parameters">Their values; the value types of the documents may stand among them.</param>
    public void VoerUit(string sql, params object?[] parameters) => Sessie.QueueSqlCommand(sql, [.. parameters.Select(Waarden.Kaal)!]);

    /// <summary>
    /// Saves the change and, in the same transaction, the idempotency key of the form that asked for it with the address
    /// the answer redirects to, so that the same post again gets the same answer.
    /// </summary>
    /// <param name="antwoord">Own path of the redirect that answers the post.</param>
    /// <param name="cancellationToken">Ends the wait; what was committed stays.</param>
    /// <exception cref="JasperFx.ConcurrencyException">Somebody else changed the same document first.</exception>
    public async Task SaveAsync(string antwoord, CancellationToken cancellationToken)
    {
        if (Request.Formulier.Verbruik(Request.Sessie, antwoord, Request.Clock.GetUtcNow()) is { } sleutel)
            Kernelrijen.Schrijf(this, sleutel);
        await SaveDraftAsync(cancellationToken);
        Request.Formulier.MarkeerVerbruikt();
    }

    /// <summary>
    /// Saves what somebody is still typing, or what no form asked for. The idempotency key stays unused, so that the same form can save again, and be posted at last.
    /// </summary>
    /// <exception cref="JasperFx.ConcurrencyException">Somebody else changed the same document first.</exception>
    public async Task SaveDraftAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Sessie.SaveChangesAsync(cancellationToken);
        }
        catch (AggregateException fault) when (fault.InnerExceptions.OfType<JasperFx.ConcurrencyException>().FirstOrDefault() is { } botsing)
        {
            // Somebody was first with more than one of the documents: one says enough.
            ExceptionDispatchInfo.Throw(botsing);
        }
    }

    /// <summary>Opens a transaction, in which others can take part: saving does not end it, <see cref="CommitAsync"/> does.</summary>
    /// <exception cref="InvalidOperationException">It works in a transaction already, or was told to change something.</exception>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        if (Transactie is not null || _sessie?.PendingChanges.Operations().Any() == true)
            throw new InvalidOperationException("Open the transaction first.");
        await SluitAsync();
        _verbinding = _store.Storage.Database.CreateConnection();
        await _verbinding.OpenAsync(cancellationToken);
        _eigen = await _verbinding.BeginTransactionAsync(cancellationToken);
    }

    /// <summary>Commits the transaction that <see cref="BeginAsync"/> opened.</summary>
    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        await (_eigen ?? throw new InvalidOperationException("No transaction of its own is open.")).CommitAsync(cancellationToken);
        await SluitAsync();
    }

    /// <summary>Forgets what it was told to change and did not save, or saved in a transaction of its own that is still open.</summary>
    public async Task VergeetAsync()
    {
        _sessie?.EjectAllPendingChanges();
        if (_eigen is not null)
            await SluitAsync();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _sessie?.Dispose();
        _verbinding?.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await SluitAsync();
        GC.SuppressFinalize(this);
    }

    private async Task SluitAsync()
    {
        if (_sessie is not null)
            await _sessie.DisposeAsync();
        // Takes back what was not committed; a connection that broke has nothing left to take back.
        if (_verbinding is not null)
            await _verbinding.DisposeAsync();
        (_sessie, _eigen, _verbinding) = (null, null, null);
    }

    private bool HeeftEenTenant<T>() => IsVanOrganisatie || !typeof(IVanOrganisatie).IsAssignableFrom(typeof(T));

    private SessionOptions Opties()
    {
        var opties = Transactie is null ? new() : SessionOptions.ForTransaction(Transactie);
        opties.TenantId = Tenant;
        return opties;
    }

    // A document goes under its own organisation, whoever saves it; the wall refuses one that is not the session's.
    private IDocumentOperations Van<T>(T document) => document is IVanOrganisatie { Hco: var hco } && hco.Waarde != Sessie.TenantId ? Sessie.ForTenant(hco.Waarde) : Sessie;

    private static Expression<Func<T, bool>> Is<T>(Guid id) where T : IDocument
    {
        var document = Expression.Parameter(typeof(T));
        return Expression.Lambda<Func<T, bool>>(Expression.Equal(Expression.Property(document, nameof(IDocument.Id)), Expression.Constant(id)), document);
    }
}
