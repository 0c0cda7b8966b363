using System.Globalization;
using Npgsql;

namespace AmaWvg.BrowserTests.Testing;

/// <summary>Applications before the department: one is filed as people do it, the others are copies of it.</summary>
internal static class Dossierproef
{
    private const string Kopie = """
        with bron as (
            select id, data from mijn_voorziening.mt_doc_erkenningsaanvraag
            where data ->> 'ingediend' is not null and data ->> 'bewaard_door' = 'Test Aanvrager' order by (data ->> 'aangemaakt')::timestamptz limit 1),
        voorziening as (
            insert into mijn_voorziening.mt_doc_voorziening (tenant_id, id, data)
            select $1, id, jsonb_build_object('id', id, 'hco', $1, 'naam', $2, 'type', 'InitiatiefBeschutWonen', 'adres', '', 'gemeente', 'Diest', 'provincie', 'Vlaams-Brabant') from uuidv7() id),
        aanvraag as (
            insert into mijn_voorziening.mt_doc_erkenningsaanvraag (tenant_id, id, data)
            select $1, ander, data || jsonb_build_object('id', ander, 'hco', $1, 'status', $3) from bron, uuidv7() ander
            returning id),
        bijlage as (
            insert into mijn_voorziening.mt_doc_bijlage (tenant_id, id, data)
            select $1, ander, b.data || jsonb_build_object('id', ander, 'hco', $1, 'aanvraag', aanvraag.id)
            from mijn_voorziening.mt_doc_bijlage b
            join bron on b.data ->> 'aanvraag' = bron.id::text and (b.data ->> 'toegevoegd')::timestamptz <= (bron.data ->> 'ingediend')::timestamptz
            cross join aanvraag cross join lateral (select gen_random_uuid() ander, b.id) nieuw)
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
