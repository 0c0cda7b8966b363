using System.Data.Common;
using AmaWvg.Kernel.Toegangslog;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace AmaWvg.Kernel.Documents;

/// <summary>
/// Second wall between organisations: tells PostgreSQL, in the same batch and so in the same transaction as the command,
/// for which organisation it runs, and about which person the access directory is asked. Row-level security then hides every other row. Without an organisation nothing matches.
/// </summary>
public sealed class OrganisatieInterceptor : DbCommandInterceptor
{
    private const string SetOrganisation = "select set_config('app.hco', @app_hco, true);\n";
    private const string SetPerson = "select set_config('app.hco', @app_hco, true), set_config('app.insz', @app_insz, true);\n";

    /// <inheritdoc />
    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Prefix(command, eventData.Context);
        return result;
    }

    /// <inheritdoc />
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Prefix(command, eventData.Context);
        return ValueTask.FromResult(result);
    }

    /// <inheritdoc />
    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result)
    {
        result.NextResult();
        return result;
    }

    /// <inheritdoc />
    public override async ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        await result.NextResultAsync(cancellationToken);
        return result;
    }

    /// <inheritdoc />
    public override InterceptionResult<int> NonQueryExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result) => throw NotAReader();

    /// <inheritdoc />
    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        throw NotAReader();

    private static void Prefix(DbCommand command, DbContext? context)
    {
        var db = context as ModuleDb;
        Inzage.Voeg((NpgsqlCommand)command, db?.Huidig);
        var persoon = db?.Persoonsnummer ?? "";
        command.CommandText = (persoon is "" ? SetOrganisation : SetPerson) + command.CommandText;
        command.Parameters.Add(new NpgsqlParameter<string>("app_hco", db?.Organisatie?.Waarde ?? ""));
        if (persoon is not "")
            command.Parameters.Add(new NpgsqlParameter<string>("app_insz", persoon));
    }

    // ExecuteUpdate, ExecuteDelete and scalar commands would run without an organisation: they change nothing, silently.
    private static InvalidOperationException NotAReader() =>
        new("Only queries and SaveChanges pass the wall between organisations.");
}
