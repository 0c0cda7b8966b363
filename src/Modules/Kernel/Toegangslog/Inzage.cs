using AmaWvg.Kernel.Documents;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace AmaWvg.Kernel.Toegangslog;

/// <summary>
/// Reads a list and writes its line in the access log in one statement: the line names exactly the participants that were read, and whoever
/// has the rows has a committed line. It saves the search step a second call to the database.
/// </summary>
public static class Inzage
{
    private const string Merk = "-- toegangslog: ";

    /// <summary>Notes in the access log whom this query shows, when it shows anybody.</summary>
    /// <param name="query">A query of an organisation's own documents whose rows have a member <c>DeelnemerId</c>.</param>
    /// <param name="doel">Why, as a fixed phrase; never a search text.</param>
    /// <typeparam name="T">What is read.</typeparam>
    public static IQueryable<T> MetInzage<T>(this IQueryable<T> query, string doel) => query.TagWith(Merk[3..] + doel);

    /// <summary>Adds the line to the command of a marked query; leaves any other as it is.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in for an organisation.</exception>
    internal static void Voeg(NpgsqlCommand command, ModuleRequest? request)
    {
        if (!command.CommandText.StartsWith(Merk, StringComparison.Ordinal))
            return;
        var einde = command.CommandText.IndexOf('\n', StringComparison.Ordinal);
        if (request is not { Sessie: { Hco: { } hco } sessie, Clock: var clock })
            throw new InvalidOperationException("The access log needs an organisation.");
        var nu = clock.GetUtcNow();
        command.Parameters.Add(new NpgsqlParameter<Guid>("log_id", Guid.CreateVersion7(nu)));
        command.Parameters.Add(new NpgsqlParameter<string>("log_hco", hco.Waarde));
        command.Parameters.Add(new NpgsqlParameter<DateTimeOffset>("log_tijdstip", nu));
        command.Parameters.Add(new NpgsqlParameter<string>("log_persoon", sessie.Persoon!));
        command.Parameters.Add(new NpgsqlParameter<string>("log_naam", sessie.Naam));
        command.Parameters.Add(new NpgsqlParameter<string>("log_doel", command.CommandText[Merk.Length..einde].Trim()));
        command.CommandText = $"""
            with getoond as materialized ({command.CommandText[einde..]}),
            toegang as (
                insert into kernel.toegangslog (id, hco, tijdstip, persoon, naam, doel, aantal, deelnemers)
                select @log_id, @log_hco, @log_tijdstip, @log_persoon, @log_naam, @log_doel, count(distinct "DeelnemerId"), array_agg(distinct "DeelnemerId")
                from getoond having count(*) > 0)
            select * from getoond
            """;
    }
}
