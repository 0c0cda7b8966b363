using Microsoft.Extensions.Options;
using Npgsql;

namespace AmaWvg.Kernel;

/// <summary>Deletes events that were done, keys of forms and marks of changes, after their term.</summary>
internal sealed class Opruimtaak(Werktransactie werk, IOptions<BewaarOptions> options, TimeProvider clock) : IDagtaak
{
    private const int PerKeer = 10_000;
    private const int MinsteDagen = 2;

    // In parts: one statement has only seconds.
    private const string OudeBerichten = "delete from kernel.outbox where ctid = any (array(select ctid from kernel.outbox where verwerkt < $1 and kenmerk is null limit $2))";
    private const string OudeSleutels = "delete from kernel.idempotentie where ctid = any (array(select ctid from kernel.idempotentie where tijdstip < $1 limit $2))";

    // An answer that somebody remembers is asked anew after this, and nothing more.
    private const string OudeWijzigingen = "delete from kernel.wijziging where ctid = any (array(select ctid from kernel.wijziging where tijdstip < $1 limit $2))";

    public async Task RunAsync(DateOnly vandaag, CancellationToken cancellationToken)
    {
        await VerwijderAsync(OudeBerichten, options.Value.OutboxDagen, cancellationToken);
        await VerwijderAsync(OudeSleutels, Math.Max(MinsteDagen, options.Value.FormulierDagen), cancellationToken);
        await VerwijderAsync(OudeWijzigingen, MinsteDagen, cancellationToken);
    }

    private async Task VerwijderAsync(string sql, int dagen, CancellationToken cancellationToken)
    {
        await using var delete = new NpgsqlCommand(sql, werk.Transaction.Connection);
        delete.Parameters.Add(new() { Value = clock.GetUtcNow().AddDays(-dagen) });
        delete.Parameters.Add(new() { Value = PerKeer });
        while (await delete.ExecuteNonQueryAsync(cancellationToken) == PerKeer)
            await Task.Yield();
    }
}
