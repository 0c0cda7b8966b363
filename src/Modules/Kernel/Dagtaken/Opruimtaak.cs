using AmaWvg.Kernel.Documents;
using Microsoft.Extensions.Options;
using Npgsql;

namespace AmaWvg.Kernel.Dagtaken;

/// <summary>Deletes events that were done and keys of forms, after their term.</summary>
internal sealed class Opruimtaak(Werktransactie werk, IOptions<BewaarOptions> options, TimeProvider clock) : IDagtaak
{
    private const int PerKeer = 10_000;
    private const int MinsteDagen = 2;

    public async Task RunAsync(DateOnly vandaag, CancellationToken cancellationToken)
    {
        await VerwijderAsync("kernel.outbox", "verwerkt < $1 and kenmerk is null", options.Value.OutboxDagen, cancellationToken);
        await VerwijderAsync("kernel.idempotentie", "tijdstip < $1", Math.Max(MinsteDagen, options.Value.FormulierDagen), cancellationToken);
    }

    // In parts: one statement has only seconds.
    private async Task VerwijderAsync(string tabel, string oud, int dagen, CancellationToken cancellationToken)
    {
        await using var delete = new NpgsqlCommand($"delete from {tabel} where ctid = any (array(select ctid from {tabel} where {oud} limit {PerKeer}))", werk.Transaction.Connection);
        delete.Parameters.Add(new() { Value = clock.GetUtcNow().AddDays(-dagen) });
        while (await delete.ExecuteNonQueryAsync(cancellationToken) == PerKeer)
            await Task.Yield();
    }
}
