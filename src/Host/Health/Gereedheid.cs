using Npgsql;

namespace AmaWvg.Host;

/// <summary>Whether the portal can serve: the database answers and its schema is the one this program knows.</summary>
internal sealed class Gereedheid(NpgsqlDataSource database, SchemaRunner schema, ILogger<Gereedheid> log)
{
    private volatile bool _schemaIsCurrent;

    public async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var ping = database.CreateCommand("select 1");
            await ping.ExecuteScalarAsync(cancellationToken);
            return _schemaIsCurrent = _schemaIsCurrent || await schema.IsCurrentAsync(database, cancellationToken);
        }
        catch (Exception fault) when (Foutafhandeling.Status(fault) == StatusCodes.Status503ServiceUnavailable)
        {
            log.LogWarning("Not ready: the database does not answer ({Fault})", fault.GetType().Name);
            return false;
        }
    }
}
