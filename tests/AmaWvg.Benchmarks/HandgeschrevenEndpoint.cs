using System.Security.Claims;
using System.Text;
using AmaWvg.Overeenkomsten;
using Htmx;
using Microsoft.AspNetCore.Http;
using Npgsql;

namespace AmaWvg.Benchmarks;

/// <summary>Plain Npgsql and plain text: one batch to the database with the line of the access log in it, one pass over the rows. Same rights, rows and bytes as the slice.</summary>
internal static class HandgeschrevenEndpoint
{
    public static async Task GetAsync(HttpContext context, NpgsqlDataSource database, TimeProvider clock)
    {
        var (hco, persoon) = (context.User.FindFirstValue(SessieClaims.Hco)!, context.User.FindFirstValue(ClaimTypes.NameIdentifier)!);
        var filter = OverzichtFilter.Van(context.Request.Query);
        var woorden = Letterbeeld.Woorden(filter[OverzichtVeld.Zoek]).Select(woord => $"%{woord}%").ToArray();
        var (vandaag, nu) = (clock.Vandaag(), clock.GetUtcNow());

        await using var connection = await database.OpenConnectionAsync(context.RequestAborted);
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                new("select set_config('app.hco', $1, true)") { Parameters = { new() { Value = hco } } },
                new("select count(*)::int from overeenkomsten.mt_doc_overeenkomst where tenant_id = $1 and zoektekst like all ($2)") { Parameters = { new() { Value = hco }, new() { Value = woorden } } },
                new("""
                    with getoond as materialized (
                        select deelnemer_id, data ->> 'naam' naam, data ->> 'voornaam' voornaam, insz, data ->> 'referentie' referentie, startdatum, einddatum, aanmeldingsdag
                        from overeenkomsten.mt_doc_overeenkomst where tenant_id = $1 and id in (
                            select id from overeenkomsten.mt_doc_overeenkomst where tenant_id = $1 and zoektekst like all ($2) order by startdatum desc, id desc limit 25)
                        order by startdatum desc, id desc),
                    toegang as (
                        insert into kernel.toegangslog (id, hco, tijdstip, persoon, naam, doel, aantal, deelnemers)
                        select $3, $1, $4, $5, $6, 'overzicht overeenkomsten', count(distinct deelnemer_id), array_agg(distinct deelnemer_id) from getoond having count(*) > 0)
                    select * from getoond
                    """)
                {
                    Parameters =
                    {
                        new() { Value = hco }, new() { Value = woorden }, new() { Value = Guid.CreateVersion7(nu) }, new() { Value = nu }, new() { Value = persoon },
                        new() { Value = Naam(context.User) },
                    },
                },
            },
        };
        var rijen = new List<OverzichtRij>(25);
        int totaal;
        await using (var reader = await batch.ExecuteReaderAsync(context.RequestAborted))
        {
            await reader.NextResultAsync(context.RequestAborted);
            await reader.ReadAsync(context.RequestAborted);
            totaal = reader.GetInt32(0);
            await reader.NextResultAsync(context.RequestAborted);
            while (await reader.ReadAsync(context.RequestAborted))
                rijen.Add(Row(rijen.Count + 1, reader, vandaag));
        }

        context.Response.Htmx(h => h.WithVary().PushUrl(filter.Url("/overeenkomsten")));
        context.Response.ContentType = "text/html; charset=utf-8";
        var html = new StringBuilder(16 * 1024);
        HandgeschrevenHtml.Write(html, filter, totaal, rijen);
        await context.Response.BodyWriter.WriteAsync(Encoding.UTF8.GetBytes(html.ToString()), context.RequestAborted);
    }

    private static string Naam(ClaimsPrincipal user) => $"{user.FindFirstValue(PersoonClaims.GivenName)} {user.FindFirstValue(PersoonClaims.FamilyName)}";

    private static OverzichtRij Row(int nummer, NpgsqlDataReader reader, DateOnly vandaag)
    {
        var (start, aangemeld) = (reader.GetFieldValue<DateOnly>(5), reader.GetFieldValue<DateOnly>(7));
        DateOnly? einde = reader.IsDBNull(6) ? null : reader.GetFieldValue<DateOnly>(6);
        return new(
            nummer, reader.GetGuid(0), reader.GetString(1), reader.GetString(2), Insz.Hydrate(reader.GetString(3)).Weergave, reader.GetString(4),
            start, einde, aangemeld, OvereenkomstStatusRegel.StatusOp(vandaag, start, einde),
            Aanmeldtermijn.IsLaattijdig(start, aangemeld) ? Aanmeldtermijn.SubsidieVanaf(start, aangemeld).Weergave : null);
    }
}
