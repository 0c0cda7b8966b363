using AmaWvg.Kernel.Beveiliging;
using AmaWvg.Kernel.Contracts.Toegang;
using Npgsql;

namespace AmaWvg.Toegang.Sessies;

/// <summary>Ends sessions from the server. The next request of every copy of their cookies finds none.</summary>
internal sealed class SessieEinde(NpgsqlDataSource database, TimeProvider clock, Beveiligingslog log)
{
    /// <summary>Ends what the provider says has ended; false when the same message came before.</summary>
    public async Task<bool> DoorProviderAsync(Afmeldbericht bericht, CancellationToken cancellationToken)
    {
        // One statement, so one transaction: the message is used if and only if its sessions end.
        await using var command = database.CreateCommand("""
            with bericht as (
                insert into toegang.afmeldbericht (uitgever, kenmerk, tot) values ($1, $2, $3) on conflict do nothing returning kenmerk
            ), einde as (
                update kernel.sessie set beeindigd = $6, reden = 'provider'
                where uitgever = $1 and ($4::text is null or persoon = $4) and ($5::text is null or sessie_bij_idp = $5)
                  and beeindigd is null and exists (select from bericht)
                returning persoon
            )
            select exists (select from bericht), array(select persoon from einde)
            """);
        command.Parameters.Add(new() { Value = bericht.Uitgever });
        command.Parameters.Add(new() { Value = bericht.Kenmerk });
        command.Parameters.Add(new() { Value = bericht.Tot });
        command.Parameters.Add(new() { Value = (object?)bericht.Persoon ?? DBNull.Value });
        command.Parameters.Add(new() { Value = (object?)bericht.Sessie ?? DBNull.Value });
        command.Parameters.Add(new() { Value = clock.GetUtcNow() });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        foreach (var persoon in reader.GetFieldValue<string[]>(1))
            log.Noteer(Beveiligingsfeit.SessieBeeindigd, "provider", persoon);
        return reader.GetBoolean(0);
    }
}
