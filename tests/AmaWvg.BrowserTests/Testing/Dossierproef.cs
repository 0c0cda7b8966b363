using Npgsql;

namespace AmaWvg.BrowserTests.Testing;

/// <summary>Applications before the department: one is filed as people do it, the others are copies of it.</summary>
internal static class Dossierproef
{
    private static readonly Lock Slot = new();

    private static Task? _voorbeeld;

    /// <summary>A filed application of an organisation that no other test knows.</summary>
    /// <param name="proefstand">The portal and the browser.</param>
    /// <param name="status">Where it stands.</param>
    public static async Task<string> DossierAsync(this Proefstand proefstand, string status = "InAanvraag")
    {
        lock (Slot)
            _voorbeeld ??= DienInAsync(proefstand);
        await _voorbeeld;
        var (hco, _) = await Aanvrager.MaakOrganisatieAsync(proefstand.Eigenaar, metGegevens: true);
        await using var database = NpgsqlDataSource.Create(proefstand.Eigenaar);
        await using var insert = database.CreateCommand("""
            with bron as (select * from mijn_voorziening.erkenningsaanvraag where ingediend is not null and bewaard_door = 'Test Aanvrager' order by aangemaakt limit 1),
            aanvraag as (
                insert into mijn_voorziening.erkenningsaanvraag (id, hco, status, aangemaakt, bewaard, bewaard_door, ingediend, voorzieningsinformatie, erkenningscriteria, statuswijzigingen)
                select uuidv7(), $1, $2, aangemaakt, bewaard, bewaard_door, ingediend, voorzieningsinformatie, erkenningscriteria, statuswijzigingen from bron
                returning id),
            bijlage as (
                insert into mijn_voorziening.bijlage (id, hco, aanvraag, vraag, naam, soort, grootte, sha256, toegevoegd, door)
                select gen_random_uuid(), $1, aanvraag.id, b.vraag, b.naam, b.soort, b.grootte, b.sha256, b.toegevoegd, b.door
                from mijn_voorziening.bijlage b join bron on b.aanvraag = bron.id cross join aanvraag)
            select id from aanvraag
            """);
        insert.Parameters.Add(new() { Value = hco });
        insert.Parameters.Add(new() { Value = status });
        return $"/beheer/dossiers/{await insert.ExecuteScalarAsync()}";
    }

    private static async Task DienInAsync(Proefstand proefstand)
    {
        await using var venster = await proefstand.AanvragerAsync();
        await venster.DienInAsync();
    }
}
