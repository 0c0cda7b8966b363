using System.Text.RegularExpressions;
using AmaWvg.MijnVoorziening;
using Marten;
using Marten.Services;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AmaWvg.Tests.MijnVoorziening;

/// <summary>The rows of the tables of before, as the migrations make documents of them.</summary>
public sealed partial class OvernameUitTabellenTests(Portaal portaal)
{
    private const string Hco = "7999999999";

    private const string Oud = """
        insert into mijn_voorziening.voorziening (hco, naam, type, gemeente, provincie, adres, ondernemingsnummer, contactpersoon) values
            ('7999999999', 'Oud', 'Ocmw', 'Leuven', 'Vlaams-Brabant', 'Straat 1', '0566988259', '{"Voornaam": "An", "Naam": "Maes", "Email": "an@voorbeeld.be", "Telefoon": "016 12 34 56"}');
        insert into mijn_voorziening.erkenning (id, hco, nummer, van, tot_en_met, opgeheven_op, is_ingetrokken, besluit) values
            ('00000000-0000-0000-0000-000000000001', '7999999999', 'AMA-1', '2020-01-01', '2024-12-31', null, false, '00000000-0000-0000-0000-00000000000b'),
            ('00000000-0000-0000-0000-000000000002', '7999999999', 'AMA-2', '2028-01-01', '2032-12-31', '2027-06-01', true, null);
        insert into mijn_voorziening.rekeningnummer (id, hco, iban, vorige, gemeld, bruikbaar_vanaf, wacht_op_nazicht) values
            ('00000000-0000-0000-0000-000000000003', '7999999999', 'BE68539007547034', null, '2026-01-01 10:00:00.123456+01', '2026-01-04', true);
        insert into mijn_voorziening.rekeningnazicht (id, hco, vrijgegeven, toelichting, tijdstip) values ('00000000-0000-0000-0000-000000000003', '7999999999', true, 'Gebeld.', '2026-01-02 10:00+01');
        insert into mijn_voorziening.samengaan values ('00000000-0000-0000-0000-000000000004', '7999999999', 'Fusie', '71', 'Elders', true, '2026-03-01', 3, '2026-02-01 10:00+01');
        insert into mijn_voorziening.vorig_adres (id, hco, email, tot, persoon) values ('00000000-0000-0000-0000-000000000005', '7999999999', 'oud@voorbeeld.be', '2026-01-01 10:00+01', 'Jan Oud');
        insert into mijn_voorziening.erkenningsaanvraag (id, hco, status, aangemaakt, bewaard, bewaard_door, ingediend, voorzieningsinformatie, erkenningscriteria, statuswijzigingen) values
            ('00000000-0000-0000-0000-00000000000a', '7999999999', 'InAanvraag', '2026-01-01 10:00+01', '2026-01-02 10:00+01', 'An Maes', '2026-01-03 10:00+01',
             '{"Naam": "Oud", "Type": "Ocmw", "Adres": "Straat 1", "Vergunningsnummer": "9.53"}',
             '{"HeeftBachelors": true, "HeeftErvaring": null, "EigenVerzekering": "Polis é", "GeenCombinatie": true, "Medewerkers": [
                {"Id": "00000000-0000-0000-0000-00000000000c", "Insz": "85073003328", "Diploma": "NietGevonden", "Gecontroleerd": "2026-01-02T09:00:00+00:00", "Naam": "Luc Peeters"},
                {"Id": "00000000-0000-0000-0000-00000000000d", "Insz": "85073003328", "Diploma": null, "Gecontroleerd": null}]}',
             '[{"Status": "InOpmaak", "Tijdstip": "2026-01-01T09:00:00+00:00", "Door": "An Maes", "Persoon": "p", "Reden": ""}, {"Status": "InAanvraag", "Tijdstip": "2026-01-03T09:00:00+00:00", "Door": "An Maes", "Persoon": "p", "Reden": ""}]');
        insert into mijn_voorziening.bijlage (id, hco, aanvraag, vraag, naam, soort, grootte, sha256, toegevoegd, door) values
            ('00000000-0000-0000-0000-00000000000b', '7999999999', '00000000-0000-0000-0000-00000000000a', 'besluit', 'b.pdf', 'Pdf', 5, '\x0102fe', '2026-01-04 10:00+01', 'Departement Zorg');
        """;

    [Fact]
    public async Task Rows_OfTheTablesOfBefore_BecomeTheSameDocuments()
    {
        await using var connection = await portaal.Eigenaar.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await VoerUitAsync(connection, $"set local timezone to 'UTC'; {Oud}");
        foreach (var migratie in new[] { "M0031_Voorzieningen.sql", "M0032_Erkenningsaanvragen.sql" })
            await VoerUitAsync(connection, string.Join('\n', Overname().Matches(await SqlAsync(migratie)).Select(statement => statement.Value)));

        var opties = SessionOptions.ForTransaction(transaction);
        opties.TenantId = Hco;
        await using var sessie = portaal.Services.GetRequiredService<Documentopslag>().Werker.LightweightSession(opties);

        var voorziening = Assert.Single(await sessie.Query<Voorziening>().ToListAsync());
        Assert.Equal(("Oud", TypeVoorziening.Ocmw, "Straat 1", "0566.988.259", null), (voorziening.Naam, voorziening.Type, voorziening.Adres, voorziening.Ondernemingsnummer?.Weergave, voorziening.LaatsteSamengaan));
        Assert.Equal(new Contactpersoon("An", "Maes", "an@voorbeeld.be", "016 12 34 56"), voorziening.Contactpersoon);
        var erkenningen = await sessie.Query<Erkenning>().OrderBy(e => e.Van).ToListAsync();
        Assert.Equal(
            [("AMA-1", new DateOnly(2024, 12, 31), null, false, Nummer("b")), ("AMA-2", new(2032, 12, 31), new DateOnly(2027, 6, 1), true, default(Guid?))],
            erkenningen.Select(e => (e.Nummer, e.TotEnMet, e.OpgehevenOp, e.IsIngetrokken, e.Besluit)));
        var rekening = Assert.Single(await sessie.Query<Rekeningnummer>().ToListAsync());
        Assert.Equal(("BE68 5390 0754 7034", null, new DateTimeOffset(2026, 1, 1, 9, 0, 0, 123, 456, TimeSpan.Zero), true), (rekening.Iban.Weergave, rekening.Vorige, rekening.Gemeld, rekening.WachtOpNazicht));
        Assert.Equal(new Rekeningnazicht(true, "Gebeld.", new(2026, 1, 2, 9, 0, 0, TimeSpan.Zero)), rekening.Nazicht);
        var samengaan = Assert.Single(await sessie.Query<Samengaan>().ToListAsync());
        Assert.Equal((SoortSamengaan.Fusie, "71", true, new DateOnly(2026, 3, 1), 3), (samengaan.Soort, samengaan.Ander.Waarde, samengaan.GaatOp, samengaan.Datum, samengaan.Overeenkomsten));
        Assert.Equal(("oud@voorbeeld.be", "Jan Oud"), Assert.Single((await sessie.Query<VorigAdres>().ToListAsync()).Select(v => (v.Email, v.Persoon))));

        var aanvraag = Assert.Single(await sessie.Query<Erkenningsaanvraag>().ToListAsync());
        Assert.Equal((AanvraagStatus.InAanvraag, "An Maes", null, new DateTimeOffset(2026, 1, 3, 9, 0, 0, TimeSpan.Zero)), (aanvraag.Status, aanvraag.BewaardDoor, aanvraag.Vorige, aanvraag.Ingediend));
        Assert.Equal(new Voorzieningsinformatie { Naam = "Oud", Type = TypeVoorziening.Ocmw, Adres = "Straat 1", Vergunningsnummer = "9.53" }, aanvraag.Voorzieningsinformatie);
        var criteria = aanvraag.Erkenningscriteria;
        Assert.Equal((true, null, "Polis é", "", true, false), (criteria.HeeftBachelors, criteria.HeeftErvaring, criteria.EigenVerzekering, criteria.Ervaring, criteria.GeenCombinatie, criteria.Modelovereenkomst));
        Assert.Equal(
            [
                new(Nummer("c"), Insz.Hydrate("85073003328"), Diplomastatus.NietGevonden, new(2026, 1, 2, 9, 0, 0, TimeSpan.Zero)) { Naam = "Luc Peeters" },
                new Medewerker(Nummer("d"), Insz.Hydrate("85073003328"), null, null),
            ],
            criteria.Medewerkers);
        Assert.Equal([AanvraagStatus.InOpmaak, AanvraagStatus.InAanvraag], aanvraag.Statuswijzigingen.Select(wijziging => wijziging.Status));
        var bijlage = Assert.Single(await sessie.Query<Bijlage>().ToListAsync());
        Assert.Equal((aanvraag.Id, "besluit", Bestandssoort.Pdf, 5), (bijlage.Aanvraag, bijlage.Vraag, bijlage.Soort, bijlage.Grootte));
        Assert.Equal([0x01, 0x02, 0xfe], bijlage.Sha256);
        await transaction.RollbackAsync();
    }

    private static Guid Nummer(string einde) => Guid.Parse($"00000000-0000-0000-0000-00000000000{einde}");

    private static async Task VoerUitAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<string> SqlAsync(string naam)
    {
        var assembly = typeof(MijnVoorzieningModule).Assembly;
        using var reader = new StreamReader(assembly.GetManifestResourceStream(assembly.GetManifestResourceNames().Single(bron => bron.EndsWith(naam, StringComparison.Ordinal)))!);
        return await reader.ReadToEndAsync();
    }

    // Only what reads the rows of before: the tables are there.
    [GeneratedRegex(@"^(create function mijn_voorziening\.hernoem.*?\n\$\$;|insert into mijn_voorziening\.mt_doc_.*?;)$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Overname();
}
