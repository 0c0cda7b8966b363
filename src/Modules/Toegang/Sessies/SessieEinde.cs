using Npgsql;

namespace AmaWvg.Toegang;

/// <summary>Ends sessions from the server, each with its line in the security log. The next request of every copy of their cookies finds none.</summary>
internal sealed class SessieEinde(NpgsqlDataSource database, [FromKeyedServices(Databankrol.Werker)] NpgsqlDataSource werker, TimeProvider clock, Beveiligingslog log)
{
    /// <summary>Ends what the provider says has ended; false when the same message came before.</summary>
    public async Task<bool> DoorProviderAsync(Afmeldbericht bericht, CancellationToken cancellationToken)
    {
        // One statement, so one transaction: the message is used if and only if its sessions end.
        await using var command = database.CreateCommand("""
            with bericht as (
                insert into toegang.afmeldbericht (uitgever, kenmerk, tot) values ($1, $2, $3) on conflict do nothing returning kenmerk
            ), einde as (
                update kernel.sessie set beeindigd = $6, reden = $7
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
        command.Parameters.Add(new() { Value = Sessiereden.Provider });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        foreach (var persoon in reader.GetFieldValue<string[]>(1))
            log.Noteer(Beveiligingsfeit.SessieBeeindigd, Sessiereden.Provider, persoon);
        return reader.GetBoolean(0);
    }

    /// <summary>Ends a session whose right is no longer what it was.</summary>
    public async Task DoorRechtAsync(BekendeSessie sessie, CancellationToken cancellationToken)
    {
        if (await EindAsync(sessie.Sleutel, null, Sessiereden.Recht, cancellationToken) is (true, var persoon))
            log.Noteer(Beveiligingsfeit.SessieBeeindigd, Sessiereden.Recht, persoon);
    }

    /// <summary>Ends a session of the signed-in person; false when there is none of theirs with this key. Once more does no harm.</summary>
    public async Task<bool> DoorPersoonAsync(byte[] sleutel, string persoon, CancellationToken cancellationToken)
    {
        if (await EindAsync(sleutel, persoon, Sessiereden.Zelf, cancellationToken) is not { } gevonden)
            return false;
        if (gevonden.IsNu)
            log.Noteer(Beveiligingsfeit.SessieBeeindigd, Sessiereden.Zelf, over: gevonden.Persoon);
        return true;
    }

    /// <summary>
    /// Ends anybody's session for the member of staff who is signed in, with the calendar addresses of that person, which may have been made in it;
    /// false when there is none with this key.
    /// </summary>
    public async Task<bool> DoorDepartementAsync(byte[] sleutel, CancellationToken cancellationToken)
    {
        if (await EindAsync(sleutel, null, Sessiereden.Departement, cancellationToken) is not { } gevonden)
            return false;
        await using var agenda = werker.CreateCommand("delete from toegang.agenda where persoon = $1");
        agenda.Parameters.Add(new() { Value = gevonden.Persoon });
        await agenda.ExecuteNonQueryAsync(cancellationToken);
        if (gevonden.IsNu)
            log.Noteer(Beveiligingsfeit.SessieBeeindigd, Sessiereden.Departement, over: gevonden.Persoon);
        return true;
    }

    private async Task<(bool IsNu, string Persoon)?> EindAsync(byte[] sleutel, string? persoon, string reden, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand("""
            with einde as (
                update kernel.sessie set beeindigd = $3, reden = $4
                where sleutel = $1 and ($2::text is null or persoon = $2) and beeindigd is null
                returning persoon
            )
            select exists (select from einde), persoon from kernel.sessie where sleutel = $1 and ($2::text is null or persoon = $2)
            """);
        command.Parameters.Add(new() { Value = sleutel });
        command.Parameters.Add(new() { Value = (object?)persoon ?? DBNull.Value });
        command.Parameters.Add(new() { Value = clock.GetUtcNow() });
        command.Parameters.Add(new() { Value = reden });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? (reader.GetBoolean(0), reader.GetString(1)) : null;
    }
}
