using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AmaWvg.MijnBerichten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AmaWvg.Tests.MijnBerichten;

/// <summary>The rows of the tables of before, as the documents that the migration makes of them.</summary>
public sealed partial class OvernameTests(Portaal portaal)
{
    private static readonly DateTimeOffset Nu = new DateTimeOffset(2026, 3, 1, 23, 30, 0, TimeSpan.Zero).AddMicroseconds(123_450);

    [Fact]
    public async Task Migrate_RowsOfBefore_AreWhatTheProgramWouldWrite()
    {
        var hco = (await portaal.MaakOrganisatieAsync()).Hco;
        var concept = Verzending(new(Type: "Maatwerkbedrijf", Provincie: "Limburg", Erkend: false));
        var verzending = Verzending(new(Hco: hco.Waarde));
        verzending.Verstuur(1, Nu);
        var bijlage = new Verzendbijlage
        {
            Id = Verzendbijlage.NieuwId(),
            VerzendingId = verzending.Id,
            Naam = "plan \"één\".pdf",
            Mediatype = "application/pdf",
            Omschrijving = "pdf, 1 kB",
            Toegevoegd = Nu,
        };
        var bericht = Bericht.Van(
            new(Guid.CreateVersion7(), hco, Nu),
            new(Berichtsoort.Financieel, "Één onderwerp", "Eerste.", "Tweede.\nRegel.") { Koppeling = new("Bekijk", "/mijn-voorziening"), Verzending = verzending.Id },
            Nu);
        var zonder = Bericht.Van(new(Guid.CreateVersion7(), hco, Nu), new(Berichtsoort.Administratief, "Zonder", "Tekst."), Nu);
        var berichtbijlage = Berichtbijlage.Van(bijlage, hco, bericht.Id);
        var bezorging = new Bezorging { Id = Guid.CreateVersion7(), Hco = hco, BerichtId = bericht.Id, Adres = "ama@voorbeeld.be", Tijdstip = Nu };
        bezorging.Boek(Bezorgstatus.Geweigerd, Nu);

        await using var connection = await portaal.Eigenaar.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var v in new[] { concept, verzending })
            await VoerUitAsync(connection, """
                insert into mijn_berichten.verzending values ($1, $2, $3, $4, jsonb_build_object('Hco', $5, 'Type', $6, 'Provincie', $7, 'Erkend', $8::boolean), $9, $10, $11, $12, $13)
                """,
                v.Id, $"{v.Soort}", v.Onderwerp, v.Tekst,
                Tekst(v.Doelgroep.Hco), Tekst(v.Doelgroep.Type), Tekst(v.Doelgroep.Provincie), v.Doelgroep.Erkend ?? (object)DBNull.Value,
                v.Aan, v.Opgesteld, v.Door, v.Verstuurd ?? (object)DBNull.Value, v.Aantal);
        await VoerUitAsync(connection, "insert into mijn_berichten.verzendbijlage values ($1, $2, $3, $4, $5, $6)",
            bijlage.Id, bijlage.VerzendingId, bijlage.Naam, bijlage.Mediatype, bijlage.Omschrijving, bijlage.Toegevoegd);
        foreach (var b in new[] { bericht, zonder })
            await VoerUitAsync(connection, "insert into mijn_berichten.bericht values ($1, $2, $3, $4, $5, $6, $7, $8, $9::text::jsonb, $10)",
                b.Id, hco.Waarde, b.Verzonden, b.Verzenddag, $"{b.Soort}", b.Onderwerp, b.Zoektekst, b.Tekst,
                Tekst(b.Koppeling is null ? null : """{"Pad": "/mijn-voorziening", "Tekst": "Bekijk"}"""), b.VerzendingId ?? (object)DBNull.Value);
        await VoerUitAsync(connection, "insert into mijn_berichten.berichtbijlage values ($1, $2, $3, $4, $5, $6, $7)",
            berichtbijlage.Id, hco.Waarde, bericht.Id, bijlage.Id, bijlage.Naam, bijlage.Mediatype, bijlage.Omschrijving);
        await VoerUitAsync(connection, "insert into mijn_berichten.bezorging values ($1, $2, $3, $4, $5, $6)",
            bezorging.Id, hco.Waarde, bericht.Id, bezorging.Adres, $"{bezorging.Status}", bezorging.Tijdstip);

        await VoerUitAsync(connection, "set local timezone to 'UTC'");
        foreach (var stap in Overname().Matches(Migratie()).Select(match => match.Value))
            await VoerUitAsync(connection, stap);

        foreach (var document in new AmaWvg.Kernel.IDocument[] { concept, verzending, bijlage, bericht, zonder, berichtbijlage, bezorging })
        {
            var tabel = portaal.Services.GetRequiredService<Documentopslag>().Tabel(document.GetType());
            await using var select = new NpgsqlCommand($"select data::text from {tabel} where id = $1", connection) { Parameters = { new() { Value = document.Id } } };
            var (opgeslagen, verwacht) = ((string)(await select.ExecuteScalarAsync())!, Documentjson.Schrijf(document));
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(verwacht), JsonNode.Parse(opgeslagen)), $"{verwacht}\n{opgeslagen}");
        }
    }

    private static Verzending Verzending(Doelgroep doelgroep) => new()
    {
        Id = Guid.CreateVersion7(),
        Soort = Berichtsoort.Administratief,
        Onderwerp = "Verlof",
        Tekst = "Eerste.\n\nTweede.",
        Doelgroep = doelgroep,
        Aan = "voorzieningen",
        Opgesteld = Nu,
        Door = "Test Dossierbeheer",
    };

    private string Migratie() => portaal.Services.GetServices<ModuleSchema>().Single(schema => schema.Historie == "kernel.migratie_mijnberichtendb")
        .Migraties.Single(migratie => migratie.Naam == "0031_Documenten").Sql();

    private static NpgsqlParameter Tekst(string? waarde) => new() { Value = waarde ?? (object)DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text };

    private static async Task VoerUitAsync(NpgsqlConnection connection, string sql, params object[] waarden)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var waarde in waarden)
            command.Parameters.Add(waarde as NpgsqlParameter ?? new NpgsqlParameter { Value = waarde });
        await command.ExecuteNonQueryAsync();
    }

    [GeneratedRegex(@"^insert into mijn_berichten\.mt_doc_.*?;", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Overname();
}
