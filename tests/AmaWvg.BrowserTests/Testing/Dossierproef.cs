using System.Globalization;
using Npgsql;

namespace AmaWvg.BrowserTests.Testing;

/// <summary>Applications before the department: one is filed as people do it, the others are copies of it.</summary>
internal static class Dossierproef
{
    private const string Kopie = """
        with bron as (select * from mijn_voorziening.erkenningsaanvraag where ingediend is not null and bewaard_door = 'Test Aanvrager' order by aangemaakt limit 1),
        voorziening as (
            insert into mijn_voorziening.voorziening (hco, naam, type, gemeente, provincie)
            values ($1, $2, 'InitiatiefBeschutWonen', 'Diest', 'Vlaams-Brabant')),
        aanvraag as (
            insert into mijn_voorziening.erkenningsaanvraag (id, hco, status, aangemaakt, bewaard, bewaard_door, ingediend, voorzieningsinformatie, erkenningscriteria, statuswijzigingen)
            select uuidv7(), $1, $3, aangemaakt, bewaard, bewaard_door, ingediend, voorzieningsinformatie, erkenningscriteria, statuswijzigingen from bron
            returning id),
        bijlage as (
            insert into mijn_voorziening.bijlage (id, hco, aanvraag, vraag, naam, soort, grootte, sha256, toegevoegd, door)
            select gen_random_uuid(), $1, aanvraag.id, b.vraag, b.naam, b.soort, b.grootte, b.sha256, b.toegevoegd, b.door
            from mijn_voorziening.bijlage b join bron on b.aanvraag = bron.id and b.toegevoegd <= bron.ingediend cross join aanvraag)
        select id from aanvraag
        """;

    private static readonly Lock Slot = new();

    private static Task? _voorbeeld;

    private static int _volgnummer;

    /// <summary>The address of an application of an organisation that no other test knows.</summary>
    /// <param name="proefstand">The portal and the browser.</param>
    /// <param name="status">Where it stands.</param>
    public static async Task<string> DossierAsync(this Proefstand proefstand, string status = "InAanvraag")
    {
        lock (Slot)
            _voorbeeld ??= DienInAsync(proefstand);
        await _voorbeeld;
        var nummer = Interlocked.Increment(ref _volgnummer);
        await using var database = NpgsqlDataSource.Create(proefstand.Eigenaar);
        await using var insert = database.CreateCommand(Kopie);
        insert.Parameters.Add(new() { Value = $"8{nummer.ToString("0000000", CultureInfo.InvariantCulture)}" });
        insert.Parameters.Add(new() { Value = $"Beschut Wonen Dossier {nummer} (fictief)" });
        insert.Parameters.Add(new() { Value = status });
        return $"/beheer/dossiers/{await insert.ExecuteScalarAsync()}";
    }

    private static async Task DienInAsync(Proefstand proefstand)
    {
        await using var venster = await proefstand.AanvragerAsync();
        await venster.DienInAsync();
    }
}
