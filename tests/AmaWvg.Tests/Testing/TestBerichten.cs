using AmaWvg.Kernel.Types;

namespace AmaWvg.Tests.Testing;

/// <summary>Messages of a test's organisation.</summary>
internal static class TestBerichten
{
    /// <summary>Adds a message with one mail that was sent.</summary>
    public static async Task<Guid> MaakBerichtAsync(
        this TestOrganisatie organisatie, string onderwerp = "Nieuws", string soort = "Administratief", DateOnly? dag = null, string adres = "ama@voorbeeld.be", string status = "Verzonden")
    {
        var verzenddag = dag ?? organisatie.Portaal.Klok.Vandaag;
        await using var insert = organisatie.Portaal.Eigenaar.CreateCommand("""
            with bericht as (
                insert into mijn_berichten.bericht (id, hco, verzonden, verzenddag, soort, onderwerp, zoektekst, tekst)
                values (uuidv7(), $1, $2, $3, $4, $5, $8, E'Eerste alinea.\n\nTweede alinea.')
                returning *)
            insert into mijn_berichten.bezorging (id, hco, bericht_id, adres, status, tijdstip)
            select uuidv7(), hco, id, $6, $7, verzonden from bericht returning bericht_id
            """);
        foreach (var value in (object[])[organisatie.Hco.Waarde, new DateTimeOffset(verzenddag, new(9, 0), TimeSpan.Zero), verzenddag, soort, onderwerp, adres, status, Letterbeeld.Vouw(onderwerp)])
            insert.Parameters.Add(new() { Value = value });
        return (Guid)(await insert.ExecuteScalarAsync())!;
    }

    /// <summary>Adds an event that failed too often and waits for staff.</summary>
    public static async Task<Guid> ParkeerAsync(this TestOrganisatie organisatie)
    {
        await using var insert = organisatie.Portaal.Eigenaar.CreateCommand("""
            insert into kernel.outbox (id, hco, soort, gegevens, tijdstip, pogingen, niet_voor, laatste_fout, geparkeerd)
            values (uuidv7(), $1, 'ContactpersoonGewijzigd', '{"Adressen": []}', $2, 24, $2, 'Timeout', $2) returning id
            """);
        insert.Parameters.Add(new() { Value = organisatie.Hco.Waarde });
        insert.Parameters.Add(new() { Value = organisatie.Portaal.Klok.Nu });
        return (Guid)(await insert.ExecuteScalarAsync())!;
    }

    /// <summary>Adds a draft of staff to this organisation.</summary>
    public static async Task<Guid> MaakConceptAsync(this TestOrganisatie organisatie)
    {
        await using var insert = organisatie.Portaal.Eigenaar.CreateCommand("""
            insert into mijn_berichten.verzending (id, soort, onderwerp, tekst, doelgroep, aan, opgesteld, door, aantal)
            values (uuidv7(), 'Administratief', 'Een concept', 'De tekst.', jsonb_build_object('Hco', $1), $2, $3, 'Test Dossierbeheer', 0) returning id
            """);
        foreach (var value in (object[])[organisatie.Hco.Waarde, organisatie.Naam, organisatie.Portaal.Klok.Nu])
            insert.Parameters.Add(new() { Value = value });
        return (Guid)(await insert.ExecuteScalarAsync())!;
    }

    /// <summary>Adds a file to a draft, or to a message of this organisation.</summary>
    /// <returns>The key by which staff, or the organisation, open it.</returns>
    public static async Task<Guid> MaakBerichtbijlageAsync(this TestOrganisatie organisatie, Guid concept, Guid? bericht = null)
    {
        await using var insert = organisatie.Portaal.Eigenaar.CreateCommand("""
            with bijlage as (
                insert into mijn_berichten.verzendbijlage (id, verzending_id, naam, mediatype, omschrijving, toegevoegd)
                values (gen_random_uuid(), $1, 'Geheim bericht.pdf', 'application/pdf', 'pdf, 1 kB', $2) returning *),
            inhoud as (insert into mijn_berichten.verzendinhoud select id, '%PDF-1.7' from bijlage),
            van_bericht as (
                insert into mijn_berichten.berichtbijlage (id, hco, bericht_id, verzendbijlage_id, naam, mediatype, omschrijving)
                select gen_random_uuid(), $3, $4, id, naam, mediatype, omschrijving from bijlage where $4::uuid is not null returning id)
            select coalesce((select id from van_bericht), (select id from bijlage))
            """);
        foreach (var value in (object[])[concept, organisatie.Portaal.Klok.Nu, organisatie.Hco.Waarde])
            insert.Parameters.Add(new() { Value = value });
        insert.Parameters.Add(new() { Value = bericht is { } id ? id : DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Uuid });
        return (Guid)(await insert.ExecuteScalarAsync())!;
    }
}
