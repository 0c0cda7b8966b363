using System.Linq.Expressions;
using System.Reflection;
using AmaWvg.Kernel.Formulieren;
using AmaWvg.Kernel.Historiek;
using AmaWvg.Kernel.Outbox;
using AmaWvg.Kernel.Types;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Kernel.Documents;

/// <summary>
/// The documents of one module, in the module's own schema. Every query sees only rows of the session's organisation:
/// once by the filter set here, once more by row-level security in PostgreSQL (see <see cref="OrganisatieInterceptor"/>).
/// History and idempotency keys are part of every module's context, so that they commit together with the change.
/// </summary>
public abstract class ModuleDb(DbContextOptions options) : DbContext(options)
{
    private ModuleRequest? _request;

    /// <summary>The request that leases this context, if any.</summary>
    internal ModuleRequest? Huidig => _request;

    /// <summary>Name of the PostgreSQL schema that this module owns.</summary>
    protected abstract string Schema { get; }

    /// <summary>Organisation of the session; the global filters compare with it. Null matches no row.</summary>
    internal HcoNummer? Organisatie => _request?.Sessie.Hco;

    /// <summary>
    /// Whether this context is for staff of the department, who see every organisation: no filter, and the role <c>beheer</c>, which
    /// row-level security lets pass. Only pages under a policy of the department ask for such a context.
    /// </summary>
    protected virtual bool ZietAlleOrganisaties => false;

    /// <summary>
    /// Whose rows a table shows that goes by person and not by organisation: row-level security compares with it as <c>app.insz</c>.
    /// Empty, which is nobody's, until somebody is looked up.
    /// </summary>
    protected internal virtual string Persoonsnummer => "";

    private ModuleRequest Request => _request ?? throw new InvalidOperationException("This context belongs to no request.");

    /// <summary>History rows, append-only.</summary>
    public DbSet<HistoriekRegel> Historiek => Set<HistoriekRegel>();

    /// <summary>
    /// Saves the change and, in the same transaction, the idempotency key of the form that asked for it with the address
    /// the answer redirects to, so that the same post again gets the same answer.
    /// </summary>
    /// <param name="antwoord">Own path of the redirect that answers the post.</param>
    /// <param name="cancellationToken">Ends the wait; what was committed stays.</param>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed the same row first.</exception>
    public async Task SaveAsync(string antwoord, CancellationToken cancellationToken)
    {
        if (Request.Formulier.Verbruik(Request.Sessie, antwoord, Request.Clock.GetUtcNow()) is { } sleutel)
            Add(sleutel);
        await SaveChangesAsync(cancellationToken);
        Request.Formulier.MarkeerVerbruikt();
    }

    /// <summary>
    /// Saves what somebody is still typing. The idempotency key stays unused, so that the same form can save again, and be posted at last.
    /// </summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed the same row first.</exception>
    public Task SaveDraftAsync(CancellationToken cancellationToken) => SaveChangesAsync(cancellationToken);

    /// <summary>Adds the history row of a change that the signed-in person makes.</summary>
    /// <param name="onderwerp">What the row is about, such as a participant.</param>
    /// <param name="actie">What was done, in plain Dutch, as the screen shows it.</param>
    /// <param name="toelichting">The values that changed, in words; kept apart so that they can be blanked later.</param>
    /// <returns>The row's id, for the confirmation on the next page.</returns>
    public Guid NoteerHistoriek(HistoriekOnderwerp onderwerp, string actie, string? toelichting = null)
    {
        var regel = HistoriekRegel.Van(Request.Sessie, onderwerp, actie, toelichting, Request.Clock.GetUtcNow());
        Add(regel);
        return regel.Id;
    }

    /// <summary>Adds the history row of a change that the department makes at an organisation; the organisation reads who did it as the department.</summary>
    /// <param name="hco">The organisation.</param>
    /// <param name="onderwerp">What the row is about.</param>
    /// <param name="actie">What was done, in plain Dutch.</param>
    /// <param name="toelichting">The values that changed, in words.</param>
    /// <param name="door">Who did it, as the reader of this history may know it.</param>
    /// <returns>The row's id, for the confirmation on the next page.</returns>
    public Guid NoteerHistoriekBij(HcoNummer hco, HistoriekOnderwerp onderwerp, string actie, string? toelichting, string door)
    {
        var regel = HistoriekRegel.Van(Request.Sessie, hco, onderwerp, actie, toelichting, door, Request.Clock.GetUtcNow());
        Add(regel);
        return regel.Id;
    }

    /// <summary>Adds the history row of a change that the department makes to its own papers, such as a rate.</summary>
    /// <returns>The row's id, for the confirmation on the next page.</returns>
    public Guid NoteerHistoriekVanDepartement(HistoriekOnderwerp onderwerp, string actie, string? toelichting) =>
        NoteerHistoriekBij(Sleutelregister.Departement, onderwerp, actie, toelichting, Request.Sessie.Naam);

    /// <summary>Puts an event of the session's organisation in the outbox, to be committed with the change.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in for an organisation.</exception>
    public void Publiceer(IGebeurtenis gebeurtenis) =>
        PubliceerBij(Organisatie ?? throw new InvalidOperationException("An event needs an organisation."), gebeurtenis);

    /// <summary>Puts an event about an organisation in the outbox, to be committed with the change.</summary>
    public void PubliceerBij(HcoNummer hco, IGebeurtenis gebeurtenis) => Add(OutboxRegel.Van(gebeurtenis, hco, Request.Clock.GetUtcNow()));

    /// <summary>Puts events in the outbox that are told once ever, such as that a term ends; those told before are left out.</summary>
    /// <param name="gebeurtenissen">The events, each with its organisation and what it is about; unique within its type.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task PubliceerEenmaalAsync<T>(IReadOnlyList<(HcoNummer Hco, Guid Over, T Gebeurtenis)> gebeurtenissen, CancellationToken cancellationToken)
        where T : IGebeurtenis
    {
        var regels = gebeurtenissen.Select(g => OutboxRegel.Van(g.Gebeurtenis, g.Hco, Request.Clock.GetUtcNow(), $"{typeof(T).Name}/{g.Over}")).ToList();
        var kenmerken = regels.ConvertAll(regel => regel.Kenmerk);
        var verteld = await Set<OutboxRegel>().Where(regel => kenmerken.Contains(regel.Kenmerk)).Select(regel => regel.Kenmerk).ToListAsync(cancellationToken);
        AddRange(regels.ExceptBy(verteld, regel => regel.Kenmerk));
    }

    /// <summary>Binds a context from the pool to the request that leases it.</summary>
    /// <exception cref="InvalidOperationException">It shows every organisation, and the session is not of the department.</exception>
    internal void Begin(ModuleRequest request)
    {
        if (ZietAlleOrganisaties && !request.Sessie.IsDepartement)
            throw new InvalidOperationException("Only the department sees every organisation.");
        _request = request;
    }

    /// <summary>Binds a context to background work: nobody is signed in, and every organisation is seen.</summary>
    internal void BeginWerk(ModuleRequest request) => _request = request;

    /// <summary>Gives the context back; it forgets whose it was, so that the next lease starts without an organisation.</summary>
    public override void Dispose()
    {
        _request = null;
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc cref="Dispose" />
    public override ValueTask DisposeAsync()
    {
        _request = null;
        GC.SuppressFinalize(this);
        return base.DisposeAsync();
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Insz>().HaveConversion<InszConverter>();
        configurationBuilder.Properties<HcoNummer>().HaveConversion<HcoNummerConverter>();
        configurationBuilder.Properties<Iban>().HaveConversion<IbanConverter>();
        configurationBuilder.Properties<Ondernemingsnummer>().HaveConversion<OndernemingsnummerConverter>();
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        KernelModel.Map(modelBuilder);
        MapDocuments(modelBuilder);
        if (!ZietAlleOrganisaties)
        {
            foreach (var entity in modelBuilder.Model.GetEntityTypes().Where(e => typeof(IVanOrganisatie).IsAssignableFrom(e.ClrType)))
                FilterMethod.MakeGenericMethod(entity.ClrType).Invoke(this, [modelBuilder]);
        }
        SnakeCase.Apply(modelBuilder);
    }

    /// <summary>Maps the module's documents.</summary>
    protected abstract void MapDocuments(ModelBuilder modelBuilder);

    private static readonly MethodInfo FilterMethod =
        typeof(ModuleDb).GetMethod(nameof(FilterOnOrganisation), BindingFlags.Instance | BindingFlags.NonPublic)!;

    private void FilterOnOrganisation<T>(ModelBuilder modelBuilder) where T : class, IVanOrganisatie
    {
        Expression<Func<T, bool>> ofThisOrganisation = document => document.Hco == Organisatie;
        modelBuilder.Entity<T>().HasQueryFilter(OrganisatieFilter, ofThisOrganisation);
    }

    /// <summary>Name of the filter that keeps organisations apart.</summary>
    public const string OrganisatieFilter = "organisatie";
}
