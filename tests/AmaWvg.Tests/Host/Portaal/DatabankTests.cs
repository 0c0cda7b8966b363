using AmaWvg.Tests.Overeenkomsten.Aanmelden;
using Npgsql;

namespace AmaWvg.Tests.Host;

/// <summary>The database is away, stands still or is full: pages say so, nothing is half done, and all goes on without a restart.</summary>
[Collection(Storingen.Name)]
public sealed class DatabankTests(BreekbaarPortaal breekbaar)
{
    private const string NietBeschikbaar = "Deze dienst is even niet beschikbaar";

    private static readonly string[] Public = ["/aanmelden", "/contact", "/privacy", "/toegankelijkheidsverklaring", "/afgemeld", "/css/portaal.css"];
    private static readonly string[] Private = ["/", "/overeenkomsten", "/overeenkomsten?zoek=an", "/overeenkomsten/nieuw", "/overeenkomsten/export.csv", "/profiel", "/contact"];

    private Portaal Portaal => breekbaar.Portaal;

    [Theory]
    [InlineData("QUIT")]
    [InlineData("INT")]
    public async Task Database_Stopped_PagesSaySoAndAllGoesOnAfterwards(string signal)
    {
        var (organisatie, form) = await FormAsync();
        await breekbaar.StopAsync(signal);

        await AssertAwayAsync(form.Client);
        (await form.VerstuurAsync()).IsPagina(NietBeschikbaar, 503);

        await breekbaar.StartAsync();
        await AssertBackAsync(organisatie, form);
    }

    [Fact]
    public async Task Database_StandsStill_PagesSaySoInTimeAndAllGoesOnAfterwards()
    {
        var (organisatie, form) = await FormAsync();
        await breekbaar.PauseAsync();
        try
        {
            var answers = await Task.WhenAll(Private.Select(url => Task.Run(() => form.Client.GetAsync(url))).Append(Task.Run(form.VerstuurAsync)));

            Assert.All(answers, page => page.IsPagina(NietBeschikbaar, 503));
            await AssertPublicAsync();
        }
        finally
        {
            await breekbaar.GoOnAsync();
        }
        await AssertBackAsync(organisatie, form);
    }

    [Fact]
    public async Task Database_HasNoConnectionLeft_NewHostWaitsAndTheOldOneGoesOn()
    {
        var organisatie = await Portaal.MaakOrganisatieAsync();
        await using var fresh = new PortaalHost(Portaal);
        var (client, late) = (await organisatie.ClientAsync(), new PortaalClient(fresh, (await organisatie.ClientAsync()).Cookies));
        var taken = await TakeAllConnectionsAsync();

        (await late.GetAsync("/overeenkomsten")).IsPagina(NietBeschikbaar, 503);
        Assert.Equal(503, (await late.GetAsync("/health/ready")).Status);
        Assert.Equal(200, (await client.GetAsync("/overeenkomsten")).Status);

        await ReturnAsync(taken);
        Assert.Equal(200, (await late.GetAsync("/overeenkomsten")).Status);
        Assert.Equal(200, (await late.GetAsync("/health/ready")).Status);
    }

    [Fact]
    public async Task Row_LockedBySomebody_ThatChangeIsRefusedAndOthersGoOn()
    {
        var organisatie = await Portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        var client = await organisatie.ClientAsync();
        var form = (await client.GetAsync($"/deelnemers/{deelnemer.Id}/naam")).Form("Bewaren").Vul("Voornaam", "Lucas");
        await using var connection = await Portaal.Eigenaar.OpenConnectionAsync();
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            await using var hold = new NpgsqlCommand("select from overeenkomsten.mt_doc_deelnemer where id = $1 for update", connection, transaction);
            hold.Parameters.Add(new() { Value = deelnemer.Id });
            await hold.ExecuteNonQueryAsync();

            (await form.VerstuurAsync()).IsPagina(NietBeschikbaar, 503);
            Assert.Equal(200, (await client.GetAsync($"/deelnemers/{deelnemer.Id}")).Status);
        }

        Assert.Equal(303, (await form.VerstuurAsync()).Status);
        Assert.Equal("Lucas", Assert.Single(await organisatie.DeelnemersAsync()).Voornaam);
        Assert.Single((await client.GetAsync($"/deelnemers/{deelnemer.Id}")).Historiek());
    }

    [Fact]
    public async Task Connections_CutAtRandom_EveryPostIsWholeAndOnce()
    {
        var organisatie = await Portaal.MaakOrganisatieAsync();
        var client = await organisatie.ClientAsync();
        await using var app = NpgsqlDataSource.Create(Portaal.Gegevens.App);
        var expected = Enumerable.Range(0, 25).Select(n => $"Werkpost {n}").ToList();

        var cut = 0;
        foreach (var referentie in expected)
        {
            var page = await UntilAsync(200, () => client.GetAsync("/overeenkomsten/nieuw"));
            var form = page.Form(AanmeldenScherm.Button).VulIn(insz: TestInsz.Nieuw().Waarde, referentie: referentie);
            var first = form.VerstuurAsync();
            cut += await CutAsync(app);
            Assert.Contains((await first).Status, new[] { 303, 503 });
            await UntilAsync(303, form.VerstuurAsync);
        }

        Assert.True(cut > 0, "No connection was cut.");

        Assert.Equal(expected.Order(), (await organisatie.OvereenkomstenAsync()).Select(o => o.Referentie).Order());
    }

    private async Task<(TestOrganisatie, PortaalForm)> FormAsync()
    {
        var organisatie = await Portaal.MaakOrganisatieAsync();
        return (organisatie, (await AanmeldenScherm.OpenAsync(organisatie)).VulIn());
    }

    private async Task AssertAwayAsync(PortaalClient client)
    {
        var cookie = client.Sessiecookie;
        await AssertPublicAsync();
        foreach (var url in Private)
            Assert.NotNull((await client.GetAsync(url)).IsPagina(NietBeschikbaar, 503).Headers.RetryAfter);
        Assert.StartsWith(NietBeschikbaar, (await client.HtmxAsync("/overeenkomsten?zoek=an")).Body, StringComparison.Ordinal);
        Assert.Equal(cookie, client.Sessiecookie);
    }

    private async Task AssertPublicAsync()
    {
        foreach (var url in Public)
            Assert.Equal((url, 200), (url, (await Portaal.Bezoeker().GetAsync(url)).Status));
        Assert.Equal(200, (await Portaal.Bezoeker().GetAsync("/health/live")).Status);
        Assert.Equal(503, (await Portaal.Bezoeker().GetAsync("/health/ready")).Status);
    }

    private async Task AssertBackAsync(TestOrganisatie organisatie, PortaalForm form)
    {
        Assert.Equal(200, (await Portaal.Bezoeker().GetAsync("/health/ready")).Status);
        (await form.Client.GetAsync("/overeenkomsten")).IsPagina("Overeenkomsten");
        Assert.Equal(303, (await form.VerstuurAsync()).Status);
        Assert.Single(await organisatie.OvereenkomstenAsync());
    }

    // Each connection of the pool may fail once more before it is replaced.
    private static async Task<PortaalResponse> UntilAsync(int status, Func<Task<PortaalResponse>> send)
    {
        for (var tries = 0; ; tries++)
        {
            var answer = await send();
            if (answer.Status == status)
                return answer;
            Assert.True(tries < 10, $"{answer.Url} goes on answering {answer.Status}.");
            answer.IsPagina(NietBeschikbaar, 503);
        }
    }

    private static async Task<int> CutAsync(NpgsqlDataSource app)
    {
        await using var cut = app.CreateCommand(
            "select count(pg_terminate_backend(pid))::int from pg_stat_activity where usename = 'app' and pid <> pg_backend_pid()");
        return (int)(await cut.ExecuteScalarAsync())!;
    }

    private async Task<List<NpgsqlConnection>> TakeAllConnectionsAsync()
    {
        var taken = new List<NpgsqlConnection>();
        try
        {
            while (true)
            {
                var connection = new NpgsqlConnection($"{Portaal.Gegevens.App};Pooling=false");
                taken.Add(connection);
                await connection.OpenAsync();
            }
        }
        catch (PostgresException full) when (full.SqlState == PostgresErrorCodes.TooManyConnections)
        {
            return taken;
        }
    }

    private async Task ReturnAsync(List<NpgsqlConnection> taken)
    {
        foreach (var connection in taken)
            await connection.DisposeAsync();
        await using var count = Portaal.Eigenaar.CreateCommand("select count(*)::int from pg_stat_activity where usename = 'app'");
        while ((int)(await count.ExecuteScalarAsync())! >= taken.Count / 2)
            await Task.Yield();
    }
}
