using System.Globalization;
using System.Security.Claims;
using AmaWvg.Voorbeeldgegevens;
using Npgsql;

namespace AmaWvg.BrowserTests.Testing;

/// <summary>Somebody who works for an organisation without a recognition that no other test knows: it can apply once at a time.</summary>
internal static class Aanvrager
{
    private const string Cookie = "__Host-eloket";

    private const string Gegevens = """
        {"adres": "Dorpsstraat 1", "ondernemingsnummer": "0566988259", "contactpersoon": {"voornaam": "Chloé", "naam": "Maes", "email": "chloe@voorbeeld.be", "telefoon": "016 12 34 56"}}
        """;

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
        await using var insert = database.CreateCommand("""
            with voorziening as (
                insert into mijn_voorziening.mt_doc_voorziening (tenant_id, id, data)
                select $1, id, jsonb_build_object('id', id, 'hco', $1, 'naam', $2, 'type', 'InitiatiefBeschutWonen', 'adres', '', 'gemeente', 'Diest', 'provincie', 'Vlaams-Brabant') || $3::jsonb from uuidv7() id)
            insert into mijn_voorziening.mt_doc_rekeningnummer (tenant_id, id, data)
            select $1, id, jsonb_build_object('id', id, 'hco', $1, 'iban', 'BE68539007547034', 'vorige', null, 'gemeld', now(), 'bruikbaar_vanaf', '2020-01-01') from uuidv7() id where $3 <> '{}'
            """);
        insert.Parameters.Add(new() { Value = hco });
        insert.Parameters.Add(new() { Value = naam });
        insert.Parameters.Add(new() { Value = metGegevens ? Gegevens : "{}" });
        await insert.ExecuteNonQueryAsync();
        await Ketentoevoeging.GeefAsync(database, Insz.Hydrate(insz), HcoNummer.Hydrate(hco), naam, "Diest", TimeProvider.System.GetUtcNow());
    }
}
