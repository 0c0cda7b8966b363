using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace AmaWvg.Toegang;

/// <summary>
/// The sign-ins that were answered. The provider's code should count once, but only the provider can see to that; this sees to it that an
/// answer which is sent again, with a copy of the browser's cookies, signs in nobody.
/// </summary>
public static class GebruikteAanmelding
{
    /// <summary>Notes that a sign-in is answered now.</summary>
    /// <param name="context">The request that brings the answer.</param>
    /// <param name="kenmerk">What this sign-in alone was asked with; only its hash is kept.</param>
    /// <param name="tot">Until when an answer to it is taken.</param>
    /// <returns>False when it was answered before, here or at another host.</returns>
    public static async Task<bool> NoteerAsync(HttpContext context, string kenmerk, DateTimeOffset tot)
    {
        await using var insert = context.RequestServices.GetRequiredService<NpgsqlDataSource>()
            .CreateCommand("insert into toegang.gebruikte_aanmelding (kenmerk, tot) values ($1, $2) on conflict do nothing");
        insert.Parameters.Add(new() { Value = SHA256.HashData(Encoding.UTF8.GetBytes(kenmerk)) });
        insert.Parameters.Add(new() { Value = tot });
        return await insert.ExecuteNonQueryAsync(context.RequestAborted) == 1;
    }
}
