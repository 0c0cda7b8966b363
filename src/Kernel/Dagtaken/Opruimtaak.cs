using Microsoft.Extensions.Options;
using Npgsql;

namespace AmaWvg.Kernel;

/// <summary>Deletes events that were done, keys of forms, marks of changes and lines of the access log, after their term.</summary>
internal sealed class Opruimtaak(Werktransactie werk, Bewaarverslag verslag, IOptions<BewaarOptions> options, TimeProvider clock) : IDagtaak
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
        var nu = clock.GetUtcNow();
        await VerslaAsync("Verwerkte gebeurtenissen verwijderd", await VerwijderAsync(OudeBerichten, nu.AddDays(-options.Value.OutboxDagen), cancellationToken), cancellationToken);
        await VerslaAsync("Sleutels van formulieren verwijderd", await VerwijderAsync(OudeSleutels, nu.AddDays(-Math.Max(MinsteDagen, options.Value.FormulierDagen)), cancellationToken), cancellationToken);
        await VerwijderAsync(OudeWijzigingen, nu.AddDays(-MinsteDagen), cancellationToken);
        await VerslaAsync(
            "Regels van het toegangslogboek verwijderd",
            await VerwijderLogAsync(nu.AddYears(-Math.Max(BewaarOptions.MinsteJaren, options.Value.Toegangslogjaren)), cancellationToken), cancellationToken);
    }

    private Task VerslaAsync(string wat, int aantal, CancellationToken cancellationToken) => verslag.NoteerAsync(wat, aantal, isProef: false, cancellationToken);

    private async Task<int> VerwijderAsync(string sql, DateTimeOffset voor, CancellationToken cancellationToken)
    {
        await using var delete = new NpgsqlCommand(sql, werk.Transaction.Connection) { Parameters = { new() { Value = voor }, new() { Value = PerKeer } } };
        for (var totaal = 0; ;)
        {
            var aantal = await delete.ExecuteNonQueryAsync(cancellationToken);
            totaal += aantal;
            if (aantal < PerKeer)
                return totaal;
        }
    }

    // Of the log it knows only when a line was written: a day at a time, from the oldest on.
    private async Task<int> VerwijderLogAsync(DateTimeOffset voor, CancellationToken cancellationToken)
    {
        await using var oudste = new NpgsqlCommand("select min(tijdstip) from kernel.toegangslog where tijdstip < $1", werk.Transaction.Connection) { Parameters = { new() { Value = voor } } };
        await using var delete = new NpgsqlCommand("delete from kernel.toegangslog where tijdstip < least($1, $2)", werk.Transaction.Connection) { Parameters = { new() { Value = voor }, new() { Value = voor } } };
        for (var totaal = 0; ; totaal += await delete.ExecuteNonQueryAsync(cancellationToken))
        {
            if (await oudste.ExecuteScalarAsync(cancellationToken) is not DateTime begin)
                return totaal;
            delete.Parameters[1].Value = new DateTimeOffset(begin).AddDays(1);
        }
    }
}
