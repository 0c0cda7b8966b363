using System.Globalization;
using AmaWvg.Overeenkomsten;
using AmaWvg.Tests.Architecture;
using AmaWvg.Tests.Beveiliging;
using AmaWvg.Tests.Overeenkomsten.Export;

namespace AmaWvg.Tests.Web.Export;

/// <summary>
/// The exports of an organisation as workbooks, saved in <c>artifacts/werkboeken</c> with what must stand in it: <c>.ci/run</c> opens them
/// with ExcelJS, read-excel-file, openpyxl and LibreOffice.
/// </summary>
public sealed class WerkboekenTests(Portaal portaal)
{
    // What spreadsheets like to take for something else: formulas, numbers, dates, truths, escapes.
    private static readonly string[] Teksten =
    [
        "=1+1", "+32 50 12 34 56", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\";\"klik\")", "＝1+1", "'tussen accenten'", "0012", "1.320", "1,5", "1e5", "1/2", "31/12/2026",
        "WAAR", "TRUE", "null", "#N/A", "a;b,c", "een \"werkpost\"", "<b>&amp;</b>", "dubbele  spatie", "Đặng 李 😀", "Werkpost keuken",
    ];

    private static readonly string[] Overeenkomstkolommen =
        ["Naam", "Voornaam", "INSZ-nummer", "Referentie", "Startdatum", "Einddatum", "Aangemeld op", "Status", "Subsidie vanaf"];

    private static readonly string[] Betalingkolommen = ["Betalingsnummer", "Betalingsperiode", "Verwerkingsdatum", "Rekeningnummer", "Uitbetalingsbedrag", "Status"];

    private static readonly string[] Lijnkolommen = ["Deelnemer", "Maand", "Soort", "Regel", "Bedrag"];

    [Fact]
    public async Task Get_ExportOfAnOrganisation_HoldsTextAsTypedRealDatesAndAmounts()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemers = Teksten.Select((tekst, i) => organisatie.Deelnemer(tekst, i % 2 == 0 ? "-An" : "=Bo")).ToArray();
        var overeenkomsten = deelnemers.Select((deelnemer, i) => deelnemer.Overeenkomst(
            new DateOnly(2026, 2, 20).AddDays(i), i % 2 == 0 ? new DateOnly(2026, 7, 1).AddDays(i) : null, Teksten[i], new(2026, 3, 2))).ToArray();
        await portaal.BewaarAsync(deelnemers, overeenkomsten);
        var betalingen = await Proefbetalingen.MaakAsync(portaal, organisatie, deelnemers[0]);
        await VorderTerugAsync(organisatie, betalingen.Betaling, deelnemers[1]);
        var betaling = await LeesBetalingAsync(betalingen.Betaling);
        var verwacht = new Dictionary<string, IReadOnlyList<object?[]>>
        {
            ["/overeenkomsten/export.xlsx"] = [Overeenkomstkolommen, .. deelnemers.Zip(overeenkomsten, Rij)],
            ["/mijn-uitbetalingen/export.xlsx"] =
                [Betalingkolommen, [betaling, "november 2026", new DateOnly(2026, 11, 6), Iban.Parse(TestIban.Nummer(0)).Weergave, 101.58m, "In verwerking"]],
            ["/mijn-uitbetalingen/{id:guid}/export.xlsx"] =
            [
                Lijnkolommen,
                ["+32 50 12 34 56 =Bo", "oktober 2026", "Terugvordering", "De overeenkomst was in die maand al gestopt", -1203.16m],
                ["=1+1 -An", "november 2026", "Nieuwe maand", "Begonnen maand van begeleiding", 101.58m],
            ],
        };

        var client = await organisatie.ClientAsync();
        foreach (var (route, rijen) in verwacht)
        {
            var url = route.Replace("{id:guid}", $"{betalingen.Betaling}", StringComparison.Ordinal);
            var werkboek = (await client.GetAsync(url + (route.StartsWith("/overeenkomsten", StringComparison.Ordinal) ? "?sorteer=start" : ""))).Bytes;
            using (var xlsx = new Xlsx(new MemoryStream(werkboek)))
                Assert.Equal(rijen, xlsx.Rows);
            await Werkboek.BewaarAsync(string.Join('-', route.Split('/', StringSplitOptions.RemoveEmptyEntries)[..^1]).Replace("{id:guid}", "lijnen", StringComparison.Ordinal), werkboek, rijen);
        }
    }

    [Fact]
    public async Task Get_EveryExport_IsAWorkbookWithHeadings()
    {
        var dossier = await Proefdossier.MaakAsync(portaal);
        foreach (var route in Routes.Alle(portaal).Where(address => address.Method == "GET").Select(address => address.Route).Where(route => route.EndsWith("export.xlsx", StringComparison.Ordinal)))
        {
            var actor = await Actor.VoorAsync(portaal, dossier, route);
            using var xlsx = new Xlsx(new MemoryStream((await actor.Client.GetAsync(dossier.Url(route))).Bytes));

            Assert.All(xlsx.Rows[0], kop => Assert.NotEqual("", Assert.IsType<string>(kop)));
        }
    }

    private static object?[] Rij(Deelnemer deelnemer, Overeenkomst overeenkomst) =>
    [
        deelnemer.Naam, deelnemer.Voornaam, deelnemer.Insz.Weergave, overeenkomst.Referentie, overeenkomst.Startdatum, overeenkomst.Einddatum, new DateOnly(2026, 3, 2),
        overeenkomst.Einddatum is null ? "Lopend" : "Stopgezet", overeenkomst.Startdatum < new DateOnly(2026, 3, 1) ? "maart 2026" : "",
    ];

    private async Task VorderTerugAsync(TestOrganisatie organisatie, Guid betaling, Deelnemer deelnemer)
    {
        await using var insert = portaal.Eigenaar.CreateCommand(
            "insert into mijn_uitbetalingen.uitbetalingslijn (uitbetaling_id, deelnemer_id, maand, hco, bedrag, regel) values ($1, $2, date '2026-10-01', $3, -1203.16, 'NaEinddatum')");
        foreach (var value in (object[])[betaling, deelnemer.Id, organisatie.Hco.Waarde])
            insert.Parameters.Add(new() { Value = value });
        await insert.ExecuteNonQueryAsync();
    }

    private async Task<string> LeesBetalingAsync(Guid betaling)
    {
        await using var select = portaal.Eigenaar.CreateCommand("select nummer from mijn_uitbetalingen.mt_doc_uitbetaling where id = $1");
        select.Parameters.Add(new() { Value = betaling });
        var nummer = (int)(await select.ExecuteScalarAsync())!;
        return string.Create(CultureInfo.InvariantCulture, $"AMA-{nummer:000000}");
    }
}
