using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;

namespace AmaWvg.BrowserTests.Testing;

/// <summary>The sessions of the portal as the server keeps them.</summary>
internal sealed class Sessietafel(IServiceProvider services, string owner)
{
    private static readonly string[] OfAProfile =
        [SessieClaims.Profiel, SessieClaims.Hco, SessieClaims.Organisatie, SessieClaims.MeerProfielen, ClaimTypes.Role];

    private readonly ITicketStore _store = services.GetRequiredService<ITicketStore>();
    private readonly ISecureDataFormat<AuthenticationTicket> _format =
        services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(SessieClaims.Scheme).TicketDataFormat;

    /// <summary>A new session of somebody else with the same name and rights; gives its cookie.</summary>
    public async Task<string> NieuweAsync(string cookie, string persoon, bool metProfiel)
    {
        var principal = (await _store.RetrieveAsync(Claim(cookie).Value))!.Principal;
        var claims = principal.Claims.Where(claim => claim.Type != ClaimTypes.NameIdentifier && (metProfiel || !OfAProfile.Contains(claim.Type)));
        var key = await _store.StoreAsync(Ticket([.. claims, new(ClaimTypes.NameIdentifier, persoon)]));
        return _format.Protect(Ticket([new(Claim(cookie).Type, key)]));
    }

    /// <summary>A new session in which these claims have another value; gives its cookie.</summary>
    public async Task<string> MetAsync(string cookie, IReadOnlyDictionary<string, string> andere)
    {
        var principal = (await _store.RetrieveAsync(Claim(cookie).Value))!.Principal;
        var key = await _store.StoreAsync(Ticket([.. principal.Claims.Select(claim => andere.TryGetValue(claim.Type, out var value) ? new Claim(claim.Type, value) : claim)]));
        return _format.Protect(Ticket([new(Claim(cookie).Type, key)]));
    }

    /// <summary>Asks or changes the row of a session; the statement calls its key $1.</summary>
    public async Task<T?> RijAsync<T>(string cookie, string sql)
    {
        await using var database = NpgsqlDataSource.Create(owner);
        await using var command = database.CreateCommand(sql);
        command.Parameters.Add(new() { Value = SHA256.HashData(Encoding.ASCII.GetBytes(Claim(cookie).Value)) });
        return (T?)await command.ExecuteScalarAsync();
    }

    // The cookie holds the key of the session and nothing else.
    private Claim Claim(string cookie) => _format.Unprotect(cookie)!.Principal.Claims.Single();

    private static AuthenticationTicket Ticket(Claim[] claims) => new(new(new ClaimsIdentity(claims, "Test")), SessieClaims.Scheme);
}
