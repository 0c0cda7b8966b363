using Npgsql;

namespace AmaWvg.Kernel;

/// <summary>
/// The line in the access log that a list writes in the same statement as it is read: it names exactly the participants that were read,
/// and whoever has the rows has a committed line.
/// </summary>
/// <param name="Doel">Why, as a fixed phrase; never a search text.</param>
/// <param name="Deelnemer">SQL for the participant's id, from the columns of the list.</param>
/// <param name="Request">Who reads.</param>
internal sealed record Inzageregel(string Doel, string Deelnemer, ModuleRequest Request)
{
    /// <exception cref="InvalidOperationException">Nobody is signed in for an organisation.</exception>
    public void Voeg(NpgsqlBatchCommand command)
    {
        if (Request is not { Sessie: { Hco: { } hco } sessie, Clock: var clock })
            throw new InvalidOperationException("The access log needs an organisation.");
        var (nu, n) = (clock.GetUtcNow(), command.Parameters.Count);
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = Guid.CreateVersion7(nu) });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = hco.Waarde });
        command.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = nu });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = sessie.Persoon! });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = sessie.Naam });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = Doel });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = sessie.Organisatie });
        command.CommandText = $"""
            with getoond as materialized ({command.CommandText.TrimEnd(';', ' ', '\n')}),
            toegang as (
                insert into kernel.toegangslog (id, hco, tijdstip, persoon, naam, doel, namens, aantal, deelnemers)
                select ${n + 1}, ${n + 2}, ${n + 3}, ${n + 4}, ${n + 5}, ${n + 6}, ${n + 7}, count(distinct {Deelnemer}), array_agg(distinct {Deelnemer})
                from getoond having count(*) > 0)
            select * from getoond
            """;
    }
}
