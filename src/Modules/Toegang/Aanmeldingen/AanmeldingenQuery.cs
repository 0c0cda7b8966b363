using System.Security.Claims;
using Microsoft.Extensions.Options;
using Npgsql;

namespace AmaWvg.Toegang;

/// <summary>The sessions of now. Names are read from the encrypted tickets: the table itself holds none.</summary>
internal sealed class AanmeldingenQuery(NpgsqlDataSource database, TicketProtector tickets, TimeProvider clock, IOptions<SessieOptions> options)
{
    private const int PageSize = 25;

    private const string OfNow =
        "from kernel.sessie where beeindigd is null and begonnen > $1 and laatst_actief > $2 and ($3::text is null or persoon = $3)";

    private const string Count = $"select count(*)::int {OfNow}";
    private const string Page = $"select sleutel, ticket, begonnen, laatst_actief {OfNow} order by sleutel = $6 desc, laatst_actief desc, sleutel limit $4 offset $5";

    /// <summary>A page of the sessions of everybody, or of one person; a page that is not there is the first.</summary>
    public async Task<AanmeldingenView> RunAsync(string? persoon, int pagina, BekendeSessie deze, CancellationToken cancellationToken)
    {
        var totaal = await CountAsync(persoon, cancellationToken);
        var paginas = Math.Max(1, (totaal + PageSize - 1) / PageSize);
        var getoond = pagina >= 1 && pagina <= paginas ? pagina : 1;
        return new(totaal, getoond, paginas, await RowsAsync(persoon, getoond, deze, cancellationToken));
    }

    private async Task<int> CountAsync(string? persoon, CancellationToken cancellationToken)
    {
        await using var count = Command(Count, persoon);
        return (int)(await count.ExecuteScalarAsync(cancellationToken))!;
    }

    private async Task<IReadOnlyList<Aanmelding>> RowsAsync(string? persoon, int pagina, BekendeSessie deze, CancellationToken cancellationToken)
    {
        await using var select = Command(Page, persoon);
        select.Parameters.Add(new() { Value = PageSize });
        select.Parameters.Add(new() { Value = (pagina - 1) * PageSize });
        select.Parameters.Add(new() { Value = deze.Sleutel });
        await using var reader = await select.ExecuteReaderAsync(cancellationToken);
        var rows = new List<Aanmelding>();
        while (await reader.ReadAsync(cancellationToken))
            rows.Add(Row(reader, deze));
        return rows;
    }

    private NpgsqlCommand Command(string sql, string? persoon)
    {
        var command = database.CreateCommand(sql);
        command.Parameters.Add(new() { Value = clock.GetUtcNow() - options.Value.Duur });
        command.Parameters.Add(new() { Value = clock.GetUtcNow() - options.Value.Rusttijd });
        command.Parameters.Add(new() { Value = (object?)persoon ?? DBNull.Value });
        return command;
    }

    private Aanmelding Row(NpgsqlDataReader reader, BekendeSessie deze)
    {
        var sleutel = reader.GetFieldValue<byte[]>(0);
        var user = tickets.Unprotect(sleutel, reader.GetFieldValue<byte[]>(1))?.Principal;
        return new(
            Convert.ToHexString(sleutel),
            $"{user?.FindFirstValue(PersoonClaims.GivenName)} {user?.FindFirstValue(PersoonClaims.FamilyName)}".Trim(),
            user?.FindFirstValue(SessieClaims.Organisatie) ?? "",
            reader.GetFieldValue<DateTimeOffset>(2),
            reader.GetFieldValue<DateTimeOffset>(3),
            sleutel.AsSpan().SequenceEqual(deze.Sleutel));
    }
}
