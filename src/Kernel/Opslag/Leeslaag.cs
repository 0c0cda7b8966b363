using System.Data.Common;
using System.Runtime.CompilerServices;
using Marten.Internal.Sessions;
using Npgsql;

namespace AmaWvg.Kernel;

/// <summary>Reads by SQL, behind the same walls: history, exports, figures, and lists that must be quick.</summary>
public static class Leeslaag
{
    private const string Historiek = """
        select id, hco, soort, onderwerp, tijdstip, actie, door, persoon, toelichting from kernel.historiek
        where onderwerp = any ($1) and ($2::text is null or hco = $2) order by tijdstip desc, id desc offset $3 limit $4
        """;

    /// <summary>Runs a query and reads each row.</summary>
    /// <param name="eenheid">Who reads.</param>
    /// <param name="sql">The query, with <c>$1</c>, <c>$2</c>… for the parameters.</param>
    /// <param name="parameters">Their values; a value type of the documents, or an <see cref="NpgsqlParameter"/> where null needs a type.</param>
    /// <param name="lees">Makes something of the current row.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<List<T>> LeesAsync<T>(this Werkeenheid eenheid, string sql, object?[] parameters, Func<DbDataReader, T> lees, CancellationToken cancellationToken)
    {
        var rijen = new List<T>();
        await foreach (var rij in eenheid.StroomAsync(sql, parameters, lees, cancellationToken))
            rijen.Add(rij);
        return rijen;
    }

    /// <summary>The same, row by row, for what is too large to hold. Nothing else can be asked meanwhile in a transaction that is shared.</summary>
    public static async IAsyncEnumerable<T> StroomAsync<T>(
        this Werkeenheid eenheid, string sql, object?[] parameters, Func<DbDataReader, T> lees, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch { BatchCommands = { Vraag(sql, parameters) } };
        await using var reader = await ((QuerySession)eenheid.Sessie).ExecuteReaderAsync(batch, cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            yield return lees(reader);
    }

    /// <summary>
    /// Runs one query of an organisation's own documents and writes its line in the access log in the same statement, when it shows anybody.
    /// </summary>
    /// <param name="documenten">Who reads.</param>
    /// <param name="doel">Why, as a fixed phrase; never a search text.</param>
    /// <param name="deelnemer">SQL for the participant's id: <c>id</c>, or <c>(data ->> 'deelnemer_id')::uuid</c>, or a column of SQL by hand.</param>
    /// <param name="vraag">Runs the query, whose rows it may show.</param>
    /// <exception cref="InvalidOperationException">Nobody is signed in for an organisation, or nothing was asked.</exception>
    public static async Task<T> MetInzageAsync<T>(this Documenten documenten, string doel, string deelnemer, Func<Inzage, Task<T>> vraag)
    {
        var muur = (Sessiemuur)documenten.Sessie.Logger;
        muur.Inzage = new(doel, deelnemer, documenten.Request);
        try
        {
            var antwoord = await vraag(Inzage.Genoteerd);
            return muur.Inzage is null ? antwoord : throw new InvalidOperationException("The query did not run.");
        }
        finally
        {
            muur.Inzage = null;
        }
    }

    /// <summary>The same, row by row, for a file: the line is committed with the last row, so before anybody gets the file.</summary>
    /// <param name="documenten">Who reads.</param>
    /// <param name="doel">Why, as a fixed phrase; never a search text.</param>
    /// <param name="deelnemer">SQL for the participant's id.</param>
    /// <param name="sql">The query.</param>
    /// <param name="parameters">Values of its parameters.</param>
    /// <param name="lees">Makes something of the current row, and may show its number.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async IAsyncEnumerable<T> StroomMetInzageAsync<T>(
        this Documenten documenten, string doel, string deelnemer, string sql, object?[] parameters, Func<DbDataReader, Inzage, T> lees, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var muur = (Sessiemuur)documenten.Sessie.Logger;
        muur.Inzage = new(doel, deelnemer, documenten.Request);
        try
        {
            await foreach (var rij in documenten.StroomAsync(sql, parameters, rij => lees(rij, Inzage.Genoteerd), cancellationToken))
                yield return rij;
        }
        finally
        {
            muur.Inzage = null;
        }
    }

    /// <summary>History rows about any of these things, the newest first.</summary>
    /// <param name="eenheid">Who reads.</param>
    /// <param name="onderwerpen">Ids of what they are about.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <param name="hco">Of this organisation alone; staff and background work read every one's.</param>
    /// <param name="overslaan">How many to skip.</param>
    /// <param name="hoogstens">How many to read.</param>
    public static Task<List<HistoriekRegel>> HistoriekAsync(
        this Werkeenheid eenheid, IReadOnlyCollection<Guid> onderwerpen, CancellationToken cancellationToken, HcoNummer? hco = null, int overslaan = 0, int hoogstens = int.MaxValue) =>
        eenheid.LeesAsync(Historiek, [onderwerpen.ToArray(), Tekst(hco), overslaan, hoogstens], HistoriekRegel.Lees, cancellationToken);

    /// <summary>How many history rows there are about any of these things.</summary>
    public static async Task<int> TelHistoriekAsync(this Werkeenheid eenheid, IReadOnlyCollection<Guid> onderwerpen, CancellationToken cancellationToken, HcoNummer? hco = null) =>
        (await eenheid.LeesAsync(
            "select count(*)::int from kernel.historiek where onderwerp = any ($1) and ($2::text is null or hco = $2)", [onderwerpen.ToArray(), Tekst(hco)], row => row.GetInt32(0), cancellationToken))[0];

    /// <summary>The history row with this id, for the confirmation after a change; null for none.</summary>
    public static async Task<HistoriekRegel?> HistoriekregelAsync(this Werkeenheid eenheid, Guid? id, CancellationToken cancellationToken) => id is null ? null : (await eenheid.LeesAsync(
        "select id, hco, soort, onderwerp, tijdstip, actie, door, persoon, toelichting from kernel.historiek where id = $1", [id], HistoriekRegel.Lees, cancellationToken)).SingleOrDefault();

    private static NpgsqlParameter Tekst(HcoNummer? hco) => new() { Value = (object?)hco?.Waarde ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text };

    private static NpgsqlBatchCommand Vraag(string sql, object?[] parameters)
    {
        var vraag = new NpgsqlBatchCommand(sql);
        foreach (var parameter in parameters)
            vraag.Parameters.Add(parameter as NpgsqlParameter ?? new NpgsqlParameter { Value = Waarden.Kaal(parameter) ?? DBNull.Value });
        return vraag;
    }
}
