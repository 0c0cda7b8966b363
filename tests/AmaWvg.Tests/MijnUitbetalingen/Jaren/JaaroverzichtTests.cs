using AmaWvg.MijnUitbetalingen;

namespace AmaWvg.Tests.MijnUitbetalingen.Jaren;

/// <summary>The statement of a year.</summary>
[Collection(Runportaal.Naam)]
public sealed class JaaroverzichtTests(Runportaal runs)
{
    [Fact]
    public async Task Get_YearWithPayments_IsAPdfWithTheSumsOfThePage()
    {
        var maand = runs.NaarVolgendeRun();
        var organisatie = await runs.MaakBetaaldAsync(maand.EersteDag);
        var client = await organisatie.ClientAsync();
        var page = await client.GetAsync("/mijn-uitbetalingen");
        var jaar = Assert.Single(page.Rijen("#jaren > .table-box"));

        var answer = await client.GetAsync(page.Link($"Jaaroverzicht (PDF) van {jaar[0]}").GetAttribute("href")!);

        Assert.Equal(200, answer.Status);
        Assert.Equal("application/pdf", answer.ContentHeaders.ContentType!.MediaType);
        Assert.Equal($"jaaroverzicht-{organisatie.Hco}-{jaar[0]}.pdf", answer.ContentHeaders.ContentDisposition!.FileName);
        using var pdf = new TestPdf(answer.Bytes);
        var rij = Assert.Single(page.Rijen("#uitbetalingen-resultaten"));
        Assert.Equal($"Jaaroverzicht {jaar[0]}", pdf.Titel);
        Assert.Contains($"HCO-nummer {organisatie.Hco}", pdf.Lijnen);
        Assert.Contains($"Uitbetaald in {jaar[0]} {jaar[3]}", pdf.Lijnen);
        Assert.Contains($"{rij[0]} {rij[1]} {rij[2]} {rij[3]} {rij[5]} {rij[4]}", pdf.Lijnen);
        Assert.DoesNotContain("Peeters", pdf.Paginas[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_NoPaymentsThatYearOrNoYear_Is404()
    {
        var maand = runs.NaarVolgendeRun();
        var (betaald, leeg) = (await runs.MaakOrganisatieAsync(maand.EersteDag), await runs.Portaal.MaakOrganisatieAsync());
        await runs.BetaalAsync();
        var jaar = runs.Portaal.Klok.Vandaag.Year;

        var client = await betaald.ClientAsync();
        foreach (var vraag in (string[])["", "?jaar=", "?jaar=vorig", "?jaar=-1", "?jaar=9999999999", $"?jaar={jaar - 1}"])
            Assert.Equal(404, (await client.GetAsync("/mijn-uitbetalingen/jaaroverzicht.pdf" + vraag)).Status);
        foreach (var host in new[] { runs.Portaal.Host, runs.Portaal.ZonderRijbeveiliging })
            Assert.Equal(404, (await (await leeg.ClientAsync(host)).GetAsync($"/mijn-uitbetalingen/jaaroverzicht.pdf?jaar={jaar}")).Status);
    }

    [Fact]
    public void Pdf_CarriedOverAndClawedBack_AddsUp()
    {
        Uitbetaling[] betalingen =
        [
            Betaling(1, UitbetalingStatus.Overgedragen, 0, 0, -1203.16m, 0),
            Betaling(2, UitbetalingStatus.Uitbetaald, 1500, 20.5m, 0, -1203.16m),
            Betaling(3, UitbetalingStatus.WachtOpRekening, 101.58m, 0, 0, 0),
        ];

        using var pdf = new TestPdf(new Jaaroverzicht(2026, "Œuvre (fictief)", HcoNummer.Parse("12345"), betalingen).Pdf(new(2026, 11, 30)).Write(DateTimeOffset.UnixEpoch));

        Assert.Contains("Nieuwe maanden € 1.601,58", pdf.Lijnen);
        Assert.Contains("Nabetalingen € 20,50", pdf.Lijnen);
        Assert.Contains("Terugvorderingen € −1.203,16", pdf.Lijnen);
        Assert.Contains("Overgedragen van een vorige uitbetaling € −1.203,16", pdf.Lijnen);
        Assert.Contains("Overgedragen naar een volgende uitbetaling € 1.101,58", pdf.Lijnen);
        Assert.Contains("Uitbetaald in 2026 € 317,34", pdf.Lijnen);
    }

    private static Uitbetaling Betaling(int nummer, UitbetalingStatus status, decimal nieuw, decimal nabetaald, decimal terug, decimal overgedragen)
    {
        var betaling = new Uitbetaling
        {
            Id = Guid.CreateVersion7(),
            Hco = HcoNummer.Parse("12345"),
            RunId = Guid.CreateVersion7(),
            Poging = 1,
            Naam = "Œuvre (fictief)",
            Maand = new(2026, nummer),
            Iban = Iban.Parse(TestIban.Nummer(nummer)),
            NieuweMaanden = new(nieuw),
            Nabetalingen = new(nabetaald),
            Terugvorderingen = new(terug),
            Overgedragen = new(overgedragen),
            Bedrag = new(nieuw + nabetaald + terug + overgedragen),
            Status = status,
        };
        betaling.Bevestig(nummer, new(2026, nummer, 6));
        return betaling;
    }
}
