using Npgsql;

namespace AmaWvg.Kernel;

/// <summary>What the tasks of retention did, for staff: how much, never whom.</summary>
internal sealed class Bewaarverslag(Werktransactie werk, TimeProvider clock)
{
    /// <summary>Adds a line; none when there was nothing to do.</summary>
    public async Task NoteerAsync(string wat, int aantal, bool isProef, CancellationToken cancellationToken)
    {
        if (aantal == 0)
            return;
        await using var insert = new NpgsqlCommand("insert into kernel.bewaarverslag (id, moment, wat, aantal, is_proef) values ($1, $2, $3, $4, $5)", werk.Transaction.Connection);
        foreach (var value in (object[])[Guid.CreateVersion7(clock.GetUtcNow()), clock.GetUtcNow(), wat, aantal, isProef])
            insert.Parameters.Add(new() { Value = value });
        await insert.ExecuteNonQueryAsync(cancellationToken);
    }
}
