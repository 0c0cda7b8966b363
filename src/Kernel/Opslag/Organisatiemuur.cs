using System.Text.RegularExpressions;
using Marten;
using Marten.Services;
using Npgsql;

namespace AmaWvg.Kernel;

/// <summary>
/// Second wall between organisations, and what Marten calls a logger: it tells PostgreSQL, in the same round trip and so in the same
/// transaction as each batch or command, for which organisation it runs. Row-level security then hides every other row.
/// It logs nothing: Marten's own logger writes parameters, and those are people's names.
/// </summary>
/// <param name="perOrganisatie">Whether the role of this store goes by organisation; staff and background work see them all.</param>
internal sealed class Organisatiemuur(bool perOrganisatie) : IMartenLogger
{
    // A session for another tenant shares the connection of its parent: the wall stays the parent's.
    public IMartenSessionLogger StartSession(IQuerySession session) =>
        session.Logger as Sessiemuur ?? new Sessiemuur(perOrganisatie ? session.TenantId : null);

    public void SchemaChange(string sql) => throw new InvalidOperationException("The schema is changed by migrations alone.");
}

/// <summary>The wall of one session.</summary>
internal sealed partial class Sessiemuur(string? hco) : IMartenSessionLogger
{
    private const string Zet = "call kernel.zet_organisatie";

    /// <summary>The line in the access log that the next query writes together with what it reads.</summary>
    internal Inzageregel? Inzage { get; set; }

    public void OnBeforeExecute(NpgsqlBatch batch)
    {
        if (Inzage is { } inzage)
        {
            if (batch.BatchCommands.Count != 1)
                throw new InvalidOperationException("Only one query at a time writes its line in the access log.");
            Inzage = null;
            inzage.Voeg(batch.BatchCommands[0]);
        }
        if (hco is not null && !batch.BatchCommands[0].CommandText.StartsWith(Zet, StringComparison.Ordinal))
            batch.BatchCommands.Insert(0, new NpgsqlBatchCommand($"{Zet}($1)") { Parameters = { new NpgsqlParameter<string> { TypedValue = hco } } });
    }

    // A command of several statements takes no positional parameters.
    public void OnBeforeExecute(NpgsqlCommand command)
    {
        if (Inzage is not null)
            throw new InvalidOperationException("Only a list writes its line in the access log.");
        if (hco is null || command.CommandText.StartsWith(Zet, StringComparison.Ordinal))
            return;
        for (var i = 0; i < command.Parameters.Count; i++)
        {
            if (command.Parameters[i].ParameterName is "")
                command.Parameters[i].ParameterName = $"p{i + 1}";
        }
        command.CommandText = $"{Zet}(@app_hco);\n{Positie().Replace(command.CommandText, "@p$1")}";
        command.Parameters.Add(new NpgsqlParameter<string>("app_hco", hco));
    }

    public void LogSuccess(NpgsqlCommand command)
    {
    }

    public void LogSuccess(NpgsqlBatch batch)
    {
    }

    public void LogFailure(NpgsqlCommand command, Exception ex)
    {
    }

    public void LogFailure(NpgsqlBatch batch, Exception ex)
    {
    }

    public void LogFailure(Exception ex, string message)
    {
    }

    public void RecordSavedChanges(IDocumentSession session, IChangeSet commit)
    {
    }

    [GeneratedRegex(@"\$(\d+)")]
    private static partial Regex Positie();
}
