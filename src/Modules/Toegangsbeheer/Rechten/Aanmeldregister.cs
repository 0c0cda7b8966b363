using System.Security.Claims;
using Npgsql;

namespace AmaWvg.Toegangsbeheer;

/// <summary>The names of who signed in, by national number: a chain shows those of its own people.</summary>
internal sealed class Aanmeldregister(NpgsqlDataSource database, TimeProvider clock) : IAanmeldregister
{
    public async Task NoteerAsync(ClaimsPrincipal persoon, CancellationToken cancellationToken)
    {
        if (persoon.FindFirstValue(PersoonClaims.Insz) is not { Length: > 0 } insz)
            return;
        await using var batch = database.CreateBatch();
        batch.BatchCommands.Add(new("select set_config('app.insz', $1, true)") { Parameters = { new() { Value = insz } } });
        batch.BatchCommands.Add(new("""
            insert into toegangsbeheer.persoon (insz, naam, aangemeld) values ($1, $2, $3)
            on conflict (insz) do update set naam = excluded.naam, aangemeld = excluded.aangemeld
            """)
        {
            Parameters =
            {
                new() { Value = insz },
                new() { Value = $"{persoon.FindFirstValue(PersoonClaims.GivenName)} {persoon.FindFirstValue(PersoonClaims.FamilyName)}".Trim() },
                new() { Value = clock.GetUtcNow() },
            },
        });
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }
}
