using System.Globalization;
using System.Security.Claims;
using AmaWvg.Kernel.Contracts.Toegang;
using Npgsql;

namespace AmaWvg.BrowserTests.Testing;

/// <summary>Somebody who works for an organisation without a recognition that no other test knows: it can apply once at a time.</summary>
internal static class Aanvrager
{
    private const string Cookie = "__Host-eloket";

    private static int _volgnummer;

    /// <param name="proefstand">The portal and the browser.</param>
    /// <param name="script">Whether JavaScript is on.</param>
    /// <param name="metGegevens">Whether the portal knows the organisation's address, numbers and contact person.</param>
    public static async Task<Venster> AanvragerAsync(this Proefstand proefstand, bool script = true, bool metGegevens = true)
    {
        var venster = await proefstand.AangemeldAsync("Test Aanvrager", "Beschut Wonen De Eerste Stap (fictief)", script);
        var nummer = Interlocked.Increment(ref _volgnummer);
        var (hco, naam) = ($"9{nummer.ToString("0000000", CultureInfo.InvariantCulture)}", $"Beschut Wonen Proef {nummer} (fictief)");
        var insz = TestInsz.Nieuw().Waarde;
        await MaakAsync(proefstand.Eigenaar, insz, hco, naam, metGegevens);
        var voorbeeld = (await venster.Page.Context.CookiesAsync()).Single(cookie => cookie.Name == Cookie);
        await venster.Page.Context.AddCookiesAsync(
        [
            new()
            {
                Name = Cookie,
                Value = await proefstand.Sessies.MetAsync(voorbeeld.Value, new Dictionary<string, string>
                {
                    [ClaimTypes.NameIdentifier] = $"persoon-{hco}",
                    [PersoonClaims.Insz] = insz,
                    [SessieClaims.Profiel] = hco,
                    [SessieClaims.Hco] = hco,
                    [SessieClaims.Organisatie] = naam,
                }),
                Domain = voorbeeld.Domain,
                Path = "/",
                Secure = true,
                HttpOnly = true,
                SameSite = SameSiteAttribute.Lax,
            },
        ]);
        return venster;
    }

    private static async Task MaakAsync(string eigenaar, string insz, string hco, string naam, bool metGegevens)
    {
        await using var database = NpgsqlDataSource.Create(eigenaar);
        await using var insert = database.CreateCommand(metGegevens
            ? """
              with voorziening as (
                  insert into mijn_voorziening.voorziening (hco, naam, type, adres, gemeente, provincie, ondernemingsnummer, contactpersoon)
                  values ($1, $2, 'InitiatiefBeschutWonen', 'Dorpsstraat 1', 'Diest', 'Vlaams-Brabant', '0566988259',
                          '{"Voornaam": "Chloé", "Naam": "Maes", "Email": "chloe@voorbeeld.be", "Telefoon": "016 12 34 56"}')
                  returning hco)
              insert into mijn_voorziening.rekeningnummer (id, hco, iban, gemeld, bruikbaar_vanaf)
              select uuidv7(), hco, 'BE68539007547034', now(), '2020-01-01' from voorziening
              """
            : """
              insert into mijn_voorziening.voorziening (hco, naam, type, gemeente, provincie)
              values ($1, $2, 'InitiatiefBeschutWonen', 'Diest', 'Vlaams-Brabant')
              """);
        insert.Parameters.Add(new() { Value = hco });
        insert.Parameters.Add(new() { Value = naam });
        await insert.ExecuteNonQueryAsync();
        await using var recht = database.CreateCommand("insert into toegang.toegangsrecht (insz, organisatie, naam, gemeente, rollen) values ($1, $2, $3, 'Diest', $4)");
        recht.Parameters.Add(new() { Value = insz });
        recht.Parameters.Add(new() { Value = hco });
        recht.Parameters.Add(new() { Value = naam });
        recht.Parameters.Add(new() { Value = new[] { Rollen.Begeleider } });
        await recht.ExecuteNonQueryAsync();
    }
}
