using AmaWvg.Overeenkomsten;
using AmaWvg.Tests.Web.Export;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AmaWvg.Tests.Overeenkomsten.Export;

/// <summary>The list as a file, with the columns of the screen (Q21).</summary>
public sealed class ExportTests(Portaal portaal)
{
    private static readonly string[] Kolommen =
        ["Naam", "Voornaam", "INSZ-nummer", "Referentie", "Startdatum", "Einddatum", "Aangemeld op", "Status", "Subsidie vanaf"];

    [Fact]
    public async Task Get_Xlsx_HoldsEveryColumnWithRealDates()
    {
        var (organisatie, luc) = await MetLucAsync();

        using var xlsx = await XlsxAsync(await organisatie.ClientAsync(), "");

        Assert.Equal(Kolommen, xlsx.Rows[0]);
        Assert.Equal<object?>(
        [
            "Peeters", "Luc", luc.Insz.Weergave, "=Werkpost \"keuken\"; 2", new DateOnly(2026, 1, 15), new DateOnly(2026, 6, 30), new DateOnly(2026, 3, 2), "Stopgezet", "maart 2026",
        ], xlsx.Rows[1]);
    }

    [Fact]
    public async Task Get_Csv_HoldsTheSameRow()
    {
        var (organisatie, luc) = await MetLucAsync();

        var answer = await (await organisatie.ClientAsync()).GetAsync("/overeenkomsten/export.csv");

        Assert.Equal(
            [Kolommen, ["Peeters", "Luc", luc.Insz.Weergave, "'=Werkpost \"keuken\"; 2", "15/01/2026", "30/06/2026", "02/03/2026", "Stopgezet", "maart 2026"]],
            Csv.Read(answer.Body));
    }

    [Theory]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("csv", "text/csv; charset=utf-8")]
    public async Task Get_Export_IsAFileToSave(string extension, string contentType)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();

        var answer = await (await organisatie.ClientAsync()).GetAsync($"/overeenkomsten/export.{extension}");

        Assert.Equal(200, answer.Status);
        Assert.Equal(contentType, answer.ContentHeaders.ContentType!.ToString());
        Assert.Equal("attachment", answer.ContentHeaders.ContentDisposition!.DispositionType);
        Assert.Equal($"overeenkomsten-{organisatie.Hco}-20261122.{extension}", answer.ContentHeaders.ContentDisposition.FileName);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal(answer.Bytes.Length, answer.ContentHeaders.ContentLength);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?sorteer=naam")]
    [InlineData("?sorteer=-einde")]
    [InlineData("?zoek=peeters+keuken")]
    [InlineData("?status=lopend")]
    [InlineData("?naam=pee&startVan=1/1/2026&startTot=31/3/2026")]
    [InlineData("?pagina=2")]
    [InlineData("?zoek=850228")]
    [InlineData("?zoek=niemand")]
    public async Task Get_AnyFilter_GivesTheRowsOfTheScreenInItsOrder(string query)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await VulAsync(organisatie, 20);
        var client = await organisatie.ClientAsync();

        using var xlsx = await XlsxAsync(client, query);
        var csv = await client.GetAsync("/overeenkomsten/export.csv" + query);

        var screen = await client.GetAsync("/overeenkomsten" + query);
        var expected = screen.Root.QuerySelector("table") is null ? [] : screen.Rijen().Select(row => row[..7]);
        Assert.Equal(expected, xlsx.Rows.Skip(1).Select(row => row[..7].Select(Shown)));
        Assert.Equal(expected, Csv.Read(csv.Body).Skip(1).Select(row => row[..7]));
    }

    [Fact]
    public async Task Get_ManyAgreements_HoldsThemAllAndNotesEachPersonOnce()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await VulAsync(organisatie, 1200);
        var client = await organisatie.ClientAsync();

        using var xlsx = await XlsxAsync(client, "?sorteer=naam");

        Assert.Equal(1201, xlsx.Rows.Count);
        Assert.Equal([("export overeenkomsten (xlsx)", 600)], await portaal.ToegangslogAsync(organisatie));
    }

    [Fact]
    public async Task Get_OtherOrganisation_SeesNothingOfThisOne()
    {
        await MetLucAsync();
        var andere = await portaal.MaakOrganisatieAsync();

        using var xlsx = await XlsxAsync(await andere.ClientAsync(), "");

        Assert.Single(xlsx.Rows);
        Assert.Empty(await portaal.ToegangslogAsync(andere));
    }

    [Theory]
    [InlineData("/overeenkomsten/export.xlsx")]
    [InlineData("/overeenkomsten/export.csv")]
    public async Task Get_WholeNumberTyped_GoesToThatParticipant(string url)
    {
        var (organisatie, luc) = await MetLucAsync();
        // As everywhere but in the other tests, the framework's own lines, with the address, are not logged.
        await using var kopie = new PortaalHost(portaal, services => services.AddLogging(log => log.AddFilter("Microsoft", LogLevel.Warning)));
        using var http = new HttpClient(kopie.Handler) { BaseAddress = PortaalHost.Adres };
        http.DefaultRequestHeaders.Add("Cookie", $"__Host-eloket={(await organisatie.ClientAsync()).Sessiecookie}");

        using var answer = await http.GetAsync($"{url}?zoek={luc.Insz.Waarde}");

        Assert.Equal($"{url}?deelnemer={luc.Id}", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Get_NotSignedIn_GoesToSignIn()
    {
        var answer = await portaal.Bezoeker().GetAsync("/overeenkomsten/export.csv?status=lopend");

        answer.IsNaar("/aanmelden?terug=%2Fovereenkomsten%2Fexport.csv%3Fstatus%3Dlopend", 302);
    }

    private async Task<(TestOrganisatie Organisatie, Deelnemer Luc)> MetLucAsync()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var luc = organisatie.Deelnemer("Peeters", "Luc");
        await portaal.BewaarAsync([luc], [luc.Overeenkomst(new(2026, 1, 15), new(2026, 6, 30), "=Werkpost \"keuken\"; 2", new(2026, 3, 2))]);
        return (organisatie, luc);
    }

    /// <summary>Two agreements for each participant, some past, some running, some to come.</summary>
    private Task VulAsync(TestOrganisatie organisatie, int aantal)
    {
        var deelnemers = Enumerable.Range(0, aantal / 2).Select(i => organisatie.Deelnemer(i % 3 == 0 ? $"Peeters {i}" : $"Désir {i}", $"An {i}")).ToList();
        var overeenkomsten = deelnemers.SelectMany((deelnemer, i) => new[]
        {
            deelnemer.Overeenkomst(new DateOnly(2025, 12, 1).AddDays(i * 40 % 500), referentie: i % 2 == 0 ? "Keuken" : "Tuin"),
            deelnemer.Overeenkomst(new DateOnly(2026, 1, 1).AddDays(i), new DateOnly(2026, 6, 30).AddDays(i), aangemeld: new(2026, 8, 1)),
        });
        return portaal.BewaarAsync(deelnemers, overeenkomsten);
    }

    private static async Task<Xlsx> XlsxAsync(PortaalClient client, string query) =>
        new(new MemoryStream((await client.GetAsync("/overeenkomsten/export.xlsx" + query)).Bytes));

    private static string Shown(object? value) => value is DateOnly date ? DutchDate.Format(date) : value as string ?? "";
}
