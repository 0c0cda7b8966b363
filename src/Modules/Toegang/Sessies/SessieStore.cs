using System.Buffers.Text;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;
using Npgsql;

namespace AmaWvg.Toegang;

/// <summary>
/// Sign-in sessions in PostgreSQL, so that any host can serve any request and the server can end a session.
/// The table holds a hash of the key and an encrypted ticket.
/// </summary>
internal sealed class SessieStore(
    NpgsqlDataSource database, TicketProtector tickets, TimeProvider clock, IOptions<SessieOptions> options, IAanmeldregister aanmeldingen) : ITicketStore
{
    public async Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var key = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var sleutel = Hash(key);
        await using var insert = database.CreateCommand("""
            insert into kernel.sessie (sleutel, persoon, uitgever, sessie_bij_idp, hco, ticket, begonnen, laatst_actief)
            values ($1, $2, $3, $4, $5, $6, $7, $7)
            """);
        var person = ticket.Principal;
        insert.Parameters.Add(new() { Value = sleutel });
        insert.Parameters.Add(new() { Value = person.FindFirstValue(ClaimTypes.NameIdentifier)! });
        insert.Parameters.Add(new() { Value = person.FindFirstValue(PersoonClaims.Iss)! });
        insert.Parameters.Add(new() { Value = (object?)person.FindFirstValue(PersoonClaims.Sid) ?? DBNull.Value });
        insert.Parameters.Add(new() { Value = (object?)person.FindFirstValue(SessieClaims.Hco) ?? DBNull.Value });
        insert.Parameters.Add(new() { Value = tickets.Protect(sleutel, ticket) });
        insert.Parameters.Add(new() { Value = clock.GetUtcNow() });
        await insert.ExecuteNonQueryAsync();
        await aanmeldingen.NoteerAsync(person, CancellationToken.None);
        return key;
    }

    public async Task<AuthenticationTicket?> RetrieveAsync(string key) =>
        await FindAsync(key) is { } sessie && clock.GetUtcNow() < sessie.Einde ? sessie.Ticket : null;

    public async Task<AuthenticationTicket?> RetrieveAsync(string key, HttpContext httpContext, CancellationToken cancellationToken)
    {
        if (await FindAsync(key) is not { } sessie)
            return null;
        var now = clock.GetUtcNow();
        var isAlive = now < sessie.Einde;
        if (isAlive && now - sessie.LaatstActief > options.Value.Noteertijd && !Achtergrondverzoek.Is(httpContext))
        {
            await TouchAsync(sessie.Sleutel, now);
            sessie = sessie with { LaatstActief = now, Einde = Eerste(now + options.Value.Rusttijd, sessie.Uiterlijk) };
        }
        httpContext.Features.Set(sessie);
        return isAlive ? sessie.Ticket : null;
    }

    // Another profile, or a key shown again, is another session: the role app may not change a ticket either.
    public Task RenewAsync(string key, AuthenticationTicket ticket) => throw new NotSupportedException("A session never changes whose it is.");

    public async Task RemoveAsync(string key)
    {
        await using var update = database.CreateCommand(
            "update kernel.sessie set beeindigd = $2, reden = $3 where sleutel = $1 and beeindigd is null");
        update.Parameters.Add(new() { Value = Hash(key) });
        update.Parameters.Add(new() { Value = clock.GetUtcNow() });
        update.Parameters.Add(new() { Value = Sessiereden.Afgemeld });
        await update.ExecuteNonQueryAsync();
    }

    private async Task<BekendeSessie?> FindAsync(string key)
    {
        var sleutel = Hash(key);
        await using var select = database.CreateCommand("select ticket, begonnen, laatst_actief, beeindigd, reden from kernel.sessie where sleutel = $1");
        select.Parameters.Add(new() { Value = sleutel });
        await using var reader = await select.ExecuteReaderAsync();
        if (!await reader.ReadAsync() || tickets.Unprotect(sleutel, reader.GetFieldValue<byte[]>(0)) is not { } ticket)
            return null;
        var laatstActief = reader.GetFieldValue<DateTimeOffset>(2);
        var uiterlijk = reader.GetFieldValue<DateTimeOffset>(1) + options.Value.Duur;
        var einde = Eerste(laatstActief + options.Value.Rusttijd, uiterlijk);
        return reader.IsDBNull(3)
            ? new(sleutel, ticket, laatstActief, einde, uiterlijk, null)
            : new(sleutel, ticket, laatstActief, Eerste(einde, reader.GetFieldValue<DateTimeOffset>(3)), uiterlijk, reader.GetString(4));
    }

    private async Task TouchAsync(byte[] sleutel, DateTimeOffset now)
    {
        await using var update = database.CreateCommand("update kernel.sessie set laatst_actief = $2 where sleutel = $1");
        update.Parameters.Add(new() { Value = sleutel });
        update.Parameters.Add(new() { Value = now });
        await update.ExecuteNonQueryAsync();
    }

    private static DateTimeOffset Eerste(DateTimeOffset een, DateTimeOffset ander) => een < ander ? een : ander;

    private static byte[] Hash(string key) => SHA256.HashData(Encoding.ASCII.GetBytes(key));
}
