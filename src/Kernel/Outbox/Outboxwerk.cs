using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;

namespace AmaWvg.Kernel;

/// <summary>
/// Does one event at a time: takes it, lets its receivers act, marks it, commits. While the row is locked no other host takes it;
/// a host that dies lets go of it. Kinds that this version does not know are left for one that does.
/// </summary>
public sealed class Outboxwerk(
    [FromKeyedServices(Databankrol.Werker)] NpgsqlDataSource database,
    IServiceScopeFactory scopes,
    IEnumerable<Ontvangst> ontvangsten,
    IOptions<OutboxOptions> options,
    TimeProvider clock,
    ILogger<Outboxwerk> log)
{
    private const string Neem = """
        select id, hco, soort, gegevens::text, tijdstip, pogingen from kernel.outbox
        where verwerkt is null and geparkeerd is null and buiten = $1 and niet_voor <= $2 and soort = any ($3)
        order by niet_voor, id limit 1 for update skip locked
        """;

    private const string Begin = "begin";

    private readonly Dictionary<string, Ontvangst> _ontvangsten = ontvangsten.ToDictionary(o => o.Soort);

    /// <summary>Does the next event that is due, if there is one.</summary>
    /// <param name="buiten">From which lane: work outside the portal, or the rest.</param>
    /// <param name="cancellationToken">Ends the wait for the database; what was taken is carried out.</param>
    /// <exception cref="NpgsqlException">The database does not answer; nothing is done, or all of it.</exception>
    public async Task<Outboxuitkomst> VerwerkVolgendeAsync(bool buiten, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        if (await NeemAsync(connection, buiten, cancellationToken) is not { } werk)
            return Outboxuitkomst.Niets;
        await transaction.SaveAsync(Begin, cancellationToken);
        var uitkomst = await DoeAsync(werk, connection, transaction);
        await transaction.CommitAsync(CancellationToken.None);
        return uitkomst;
    }

    private async Task<Outboxuitkomst> DoeAsync(Werk werk, NpgsqlConnection connection, NpgsqlTransaction transaction)
    {
        var nu = clock.GetUtcNow();
        try
        {
            await InScopeAsync(transaction, services => werk.Ontvangst.Verwerk(services, werk.Gegevens, werk.Herkomst, CancellationToken.None));
            await BoekAsync(connection, "update kernel.outbox set verwerkt = $2, laatste_fout = null where id = $1", werk.Herkomst.Id, nu);
            return Outboxuitkomst.Verwerkt;
        }
        catch (DienstOnbereikbaarFout fout)
        {
            await transaction.RollbackAsync(Begin);
            await BoekAsync(connection, "update kernel.outbox set laatste_fout = $2 where id = $1", werk.Herkomst.Id, Foutwoord.Van(fout.InnerException!));
            log.LogWarning("Outbox: {Soort} {Id} waits, nobody answers outside: {Fout}", werk.Ontvangst.Soort, werk.Herkomst.Id, Foutwoord.Van(fout.InnerException!));
            return Outboxuitkomst.Onbereikbaar;
        }
        catch (Exception fout) when (connection.FullState == System.Data.ConnectionState.Open)
        {
            await transaction.RollbackAsync(Begin);
            return await StelUitAsync(werk, Foutwoord.Van(fout), connection, transaction, nu);
        }
    }

    private async Task<Outboxuitkomst> StelUitAsync(Werk werk, string fout, NpgsqlConnection connection, NpgsqlTransaction transaction, DateTimeOffset nu)
    {
        var pogingen = werk.Pogingen + 1;
        var (soort, id) = (werk.Ontvangst.Soort, werk.Herkomst.Id);
        if (pogingen < options.Value.MeestePogingen)
        {
            await BoekAsync(connection, "update kernel.outbox set pogingen = $2, laatste_fout = $3, niet_voor = $4 where id = $1", id, pogingen, fout, nu + Outboxpauze.VanGebeurtenis(pogingen));
            log.LogWarning("Outbox: {Soort} {Id} failed {Pogingen} times: {Fout}", soort, id, pogingen, fout);
            return Outboxuitkomst.Uitgesteld;
        }
        await InScopeAsync(transaction, services => werk.Ontvangst.GeefOp(services, werk.Gegevens, werk.Herkomst, CancellationToken.None));
        await BoekAsync(connection, "update kernel.outbox set pogingen = $2, laatste_fout = $3, geparkeerd = $4 where id = $1", id, pogingen, fout, nu);
        log.LogError("Outbox: {Soort} {Id} failed {Pogingen} times and now waits for staff: {Fout}", soort, id, pogingen, fout);
        return Outboxuitkomst.Geparkeerd;
    }

    private async Task InScopeAsync(NpgsqlTransaction transaction, Func<IServiceProvider, Task> werk)
    {
        await using var scope = scopes.CreateWerkScope(transaction);
        await werk(scope.ServiceProvider);
    }

    private async Task<Werk?> NeemAsync(NpgsqlConnection connection, bool buiten, CancellationToken cancellationToken)
    {
        await using var select = new NpgsqlCommand(Neem, connection)
        {
            Parameters =
            {
                new() { Value = buiten },
                new() { Value = clock.GetUtcNow() },
                new() { Value = _ontvangsten.Values.Where(o => o.Buiten == buiten).Select(o => o.Soort).ToArray() },
            },
        };
        await using var row = await select.ExecuteReaderAsync(cancellationToken);
        return await row.ReadAsync(cancellationToken)
            ? new(
                new(row.GetGuid(0), HcoNummer.Hydrate(row.GetString(1)), row.GetFieldValue<DateTimeOffset>(4)),
                _ontvangsten[row.GetString(2)],
                row.GetString(3),
                row.GetInt32(5))
            : null;
    }

    private static async Task BoekAsync(NpgsqlConnection connection, string sql, params object[] values)
    {
        await using var update = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
            update.Parameters.Add(new() { Value = value });
        await update.ExecuteNonQueryAsync(CancellationToken.None);
    }

    private sealed record Werk(Herkomst Herkomst, Ontvangst Ontvangst, string Gegevens, int Pogingen);
}

/// <summary>What came of one look at the outbox.</summary>
public enum Outboxuitkomst
{
    /// <summary>Nothing is due.</summary>
    Niets,

    /// <summary>One event is done.</summary>
    Verwerkt,

    /// <summary>One event failed; it is tried again later.</summary>
    Uitgesteld,

    /// <summary>One event failed too often; it waits for staff.</summary>
    Geparkeerd,

    /// <summary>Nobody answers outside; the lane had better wait.</summary>
    Onbereikbaar,
}
