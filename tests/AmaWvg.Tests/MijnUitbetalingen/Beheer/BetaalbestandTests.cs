using System.Text;
using System.Xml.Linq;
using AmaWvg.MijnUitbetalingen;

namespace AmaWvg.Tests.MijnUitbetalingen.Beheer;

/// <summary>The file for the bank: on which day it asks to pay, that it stays the same, and whom it names.</summary>
[Collection(Runportaal.Naam)]
public sealed class BetaalbestandTests(Runportaal runs)
{
    // Weekends, 1 January, Good Friday, Easter Monday, 1 May, 25 and 26 December; Belgian holidays are banking days.
    [Theory]
    [InlineData("2026-11-06", "2026-11-06")]
    [InlineData("2026-11-07", "2026-11-09")]
    [InlineData("2026-11-08", "2026-11-09")]
    [InlineData("2026-11-11", "2026-11-11")]
    [InlineData("2026-12-24", "2026-12-24")]
    [InlineData("2026-12-25", "2026-12-28")]
    [InlineData("2026-12-26", "2026-12-28")]
    [InlineData("2027-01-01", "2027-01-04")]
    [InlineData("2027-03-26", "2027-03-30")]
    [InlineData("2027-03-29", "2027-03-30")]
    [InlineData("2027-05-01", "2027-05-03")]
    [InlineData("2027-05-03", "2027-05-03")]
    [InlineData("2027-07-21", "2027-07-21")]
    [InlineData("2028-04-14", "2028-04-18")]
    [InlineData("2028-05-01", "2028-05-02")]
    [InlineData("2029-12-25", "2029-12-27")]
    [InlineData("2030-04-22", "2030-04-23")]
    [InlineData("2032-12-25", "2032-12-27")]
    public void EersteVanaf_AnyDay_IsTheFirstDayOnWhichBanksPay(string dag, string verwacht) =>
        Assert.Equal(DateOnly.Parse(verwacht, null), Bankkalender.EersteVanaf(DateOnly.Parse(dag, null)));

    [Fact]
    public async Task Get_LaterThanTheApproval_AsksForTheNextBankingDayAndStaysTheSame()
    {
        var maand = runs.NaarVolgendeRun();
        await runs.MaakOrganisatieAsync(maand.EersteDag);
        var run = await runs.BetaalAsync();
        var opgehaald = Zondag(maand.EersteDag.AddDays(12));
        runs.Portaal.Klok.Vandaag = opgehaald;
        var verwacht = Bankkalender.EersteVanaf(opgehaald);
        var maker = await runs.MakerAsync();

        Assert.Equal(
            $"{verwacht:dd/MM/yyyy} als het betaalbestand vandaag opgehaald wordt. Wie het eerst ophaalt, legt de dag vast", (await maker.GetAsync(run)).Feiten()["Uitvoering door de bank"]);
        var eerste = await maker.GetAsync($"{run}/betaalbestand.xml");

        Assert.Equal($"{verwacht:yyyy-MM-dd}", Waarde(eerste.Bytes, "ReqdExctnDt"));
        Assert.StartsWith($"{opgehaald:yyyy-MM-dd}T", Waarde(eerste.Bytes, "CreDtTm"), StringComparison.Ordinal);
        runs.Portaal.Klok.Vandaag = opgehaald.AddDays(9);
        maker = await runs.MakerAsync();
        var tweede = await maker.GetAsync($"{run}/betaalbestand.xml");
        Assert.Equal(eerste.Bytes, tweede.Bytes);
        Assert.Equal(eerste.ContentHeaders.ContentDisposition!.FileNameStar, tweede.ContentHeaders.ContentDisposition!.FileNameStar);
        var page = await maker.GetAsync(run);
        Assert.StartsWith($"{verwacht:dd/MM/yyyy}, volgens het betaalbestand van {opgehaald:dd/MM/yyyy}", page.Feiten()["Uitvoering door de bank"], StringComparison.Ordinal);
        var regel = Assert.Single(page.Historiek(), regel => regel.Contains("Betaalbestand opgehaald", StringComparison.Ordinal));
        Assert.Contains($"uitvoering door de bank op {verwacht:dd/MM/yyyy}", regel, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ByTwoAtOnce_GivesBothTheSameFile()
    {
        var maand = runs.NaarVolgendeRun();
        await runs.MaakOrganisatieAsync(maand.EersteDag);
        var run = await runs.BetaalAsync();
        var clients = new[] { await runs.MakerAsync(), await runs.MakerAsync(), await runs.MakerAsync() };

        var bestanden = await Task.WhenAll(clients.Select(client => client.GetAsync($"{run}/betaalbestand.xml")));

        Assert.All(bestanden, bestand => Assert.Equal((200, bestanden[0].Body), (bestand.Status, bestand.Body)));
        Assert.Single(await runs.LeesAsync($"select toelichting from kernel.historiek where onderwerp = '{run.Split('/')[^1]}' and actie = 'Betaalbestand opgehaald'"));
    }

    [Fact]
    public async Task Get_BookedAsPaidBeforeAnyFile_MakesNone()
    {
        var maand = runs.NaarVolgendeRun();
        await runs.MaakOrganisatieAsync(maand.EersteDag);
        var run = await runs.BetaalAsync();
        var maker = await runs.MakerAsync();
        await BoekAsync(maker, run);

        var page = await maker.GetAsync(run);

        Assert.False(page.Heeft("Betaalbestand (SEPA)"));
        Assert.Equal("Zonder betaalbestand: de run is als uitbetaald geboekt voor iemand het ophaalde. Er wordt geen betaalbestand meer gemaakt", page.Feiten()["Uitvoering door de bank"]);
        Assert.Equal(404, (await maker.GetAsync($"{run}/betaalbestand.xml")).Status);
        Assert.Equal(["0"], await runs.LeesAsync($"select count(*)::text from mijn_uitbetalingen.bankbestand where run_id = '{Id(run)}'"));
    }

    [Fact]
    public async Task Get_BookedAsPaidAfterTheFile_GivesThatFile()
    {
        var maand = runs.NaarVolgendeRun();
        await runs.MaakOrganisatieAsync(maand.EersteDag);
        var run = await runs.BetaalAsync();
        var maker = await runs.MakerAsync();
        var bestand = await maker.GetAsync($"{run}/betaalbestand.xml");

        await BoekAsync(maker, run);

        Assert.Equal(bestand.Bytes, (await maker.GetAsync((await maker.GetAsync(run)).Link("Betaalbestand (SEPA)").GetAttribute("href")!)).Bytes);
    }

    [Fact]
    public async Task Beheer_FileOfARunThatIsNotToBePaid_IsRefused()
    {
        var maand = runs.NaarVolgendeRun();
        await runs.MaakOrganisatieAsync(maand.EersteDag);
        var run = await runs.StelVoorAsync();
        await using var beheer = Npgsql.NpgsqlDataSource.Create(runs.Portaal.Gegevens.Beheer);

        await WeigertAsync();
        await runs.KeurGoedAsync(run);
        await BoekAsync(await runs.MakerAsync(), run);
        await WeigertAsync();

        async Task WeigertAsync()
        {
            await using var insert = beheer.CreateCommand($"insert into mijn_uitbetalingen.bankbestand values ('{Id(run)}', 'x.xml', now(), current_date, 'x')");
            var fault = await Assert.ThrowsAsync<Npgsql.PostgresException>(() => insert.ExecuteNonQueryAsync());
            Assert.Equal((Npgsql.PostgresErrorCodes.InsufficientPrivilege, "bankbestand_run"), (fault.SqlState, fault.ConstraintName));
        }
    }

    [Theory]
    [InlineData("ΑΒΓ", "AVG")]
    [InlineData("Łódź straße & ĳsje", "Lodz strasse ijsje")]
    [InlineData("Забота", "Zabota")]
    public void Naam_InOtherLetters_IsWrittenInThoseOfTheSepa(string naam, string verwacht) => Assert.Equal(verwacht, SepaTekst.Naam(naam, "9000001"));

    [Theory]
    [InlineData("")]
    [InlineData(" \u00a0 ")]
    [InlineData("&&& – …")]
    public async Task Get_NameWithoutAnyLetter_NamesTheHcoNumber(string naam)
    {
        var maand = runs.NaarVolgendeRun();
        var organisatie = await runs.MaakOrganisatieAsync(maand.EersteDag);
        var run = await runs.StelVoorAsync();
        await runs.VoerUitAsync($"update mijn_uitbetalingen.mt_doc_uitbetaling set data = jsonb_set(data, array['naam'], to_jsonb('{naam}'::text)) where tenant_id = '{organisatie.Hco}'");
        await runs.KeurGoedAsync(run);

        var bestand = await (await runs.MakerAsync()).GetAsync($"{run}/betaalbestand.xml");

        Assert.Contains($"<Nm>{organisatie.Hco}</Nm>", bestand.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(XDocument.Parse(bestand.Body).Descendants(), element => element.Name.LocalName == "Nm" && element.Value.Trim().Length == 0);
    }

    private static async Task BoekAsync(PortaalClient maker, string run) =>
        Assert.Equal(303, (await (await maker.GetAsync($"{run}/boeken")).Form("Als uitbetaald boeken").VerstuurAsync()).Status);

    private static string Id(string run) => run.Split('/')[^1];

    private static DateOnly Zondag(DateOnly vanaf) => vanaf.AddDays((7 - (int)vanaf.DayOfWeek) % 7);

    private static string Waarde(byte[] bestand, string element) =>
        XDocument.Parse(Encoding.UTF8.GetString(bestand)).Descendants().Single(found => found.Name.LocalName == element).Value;
}
