using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AmaWvg.Tests.Architecture;
using AmaWvg.Tests.Overeenkomsten.Aanmelden;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace AmaWvg.Tests.Host.Telemetrie;

/// <summary>What the machine that watches the portal gets: enough to see how it goes, and nothing about anybody.</summary>
public sealed partial class TelemetrieTests(Portaal portaal)
{
    [Fact]
    public async Task Telemetrie_PeopleAtWork_TellsOfRoutesAndCountsAndOfNobody()
    {
        using var verzamelaar = new Verzamelaar();
        var pagina = new Uri($"http://127.0.0.1:{FreePort.Choose()}/");
        await using var host = new PortaalHost(portaal, instellingen: new Dictionary<string, string>
        {
            ["Telemetrie:Otlp"] = verzamelaar.Adres,
            ["Telemetrie:Prometheus"] = $"{pagina}",
        });
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await organisatie.ClientAsync(host);
        var insz = TestInsz.Nieuw();
        var form = (await client.GetAsync("/overeenkomsten/nieuw")).Form(AanmeldenScherm.Button).VulIn(insz: insz.Waarde).Vul("Voornaam", "Merkteken").Vul("Referentie overeenkomst", "Merkreferentie");
        Assert.Equal(303, (await form.VerstuurAsync()).Status);
        await client.GetAsync("/overeenkomsten?zoek=Merkteken");
        await client.SendAsync(new(HttpMethod.Get, $"/overeenkomsten/merkpad-{insz.Waarde}?zoek=Merkvraag") { Headers = { { "tracestate", "merk=merkspoor" }, { "baggage", "wie=Merkbagage" }, { "User-Agent", "Merkbrowser/1.0" } } }, maySendInsz: true);
        await client.GetAsync($"/deelnemers/{(await organisatie.DeelnemersAsync())[0].Id}?x=Merkvraag");
        await FouteVraagAsync(host);
        await host.Services.GetRequiredService<Meetstand>().KijkAsync(TestContext.Current.CancellationToken);
        host.Services.GetRequiredService<TracerProvider>().ForceFlush();
        host.Services.GetRequiredService<MeterProvider>().ForceFlush();

        using var http = new HttpClient();
        var metingen = await http.GetStringAsync(new Uri(pagina, "metrics"));
        var sporen = await verzamelaar.TekstAsync("/v1/traces");
        Assert.Contains("/overeenkomsten/nieuw", sporen, StringComparison.Ordinal);
        Assert.Contains("postgresql", sporen, StringComparison.Ordinal);
        Assert.Contains("22P02", sporen, StringComparison.Ordinal);
        Assert.Contains("amawvg_outbox_wachtend", metingen, StringComparison.Ordinal);
        Assert.Contains("http_route=\"/overeenkomsten/nieuw\"", metingen, StringComparison.Ordinal);
        foreach (var alles in new[] { sporen, await verzamelaar.TekstAsync("/v1/metrics"), metingen })
        {
            foreach (var merk in new[] { "Merk", "merkpad", insz.Waarde, insz.Weergave, organisatie.Persoon.Naam, organisatie.Persoon.Sleutel, organisatie.Hco.Waarde, organisatie.Naam })
                Assert.DoesNotContain(merk, alles, StringComparison.OrdinalIgnoreCase);
            Assert.Empty(LogRules.Faults(alles));
        }
    }

    // A board or an alarm about a name that does not exist stays silent for ever.
    [Theory]
    [InlineData("dashboard.json")]
    [InlineData("alarmen.yml")]
    public async Task Bestand_OfTheOperator_NamesMeasurementsThatExist(string bestand)
    {
        var pagina = new Uri($"http://127.0.0.1:{FreePort.Choose()}/");
        await using var host = new PortaalHost(portaal, instellingen: new Dictionary<string, string> { ["Telemetrie:Prometheus"] = $"{pagina}" }).OpKestrel();
        using var http = new HttpClient();
        await http.GetAsync(new Uri(host.Kestreladres, "/contact"));
        await host.Services.GetRequiredService<Meetstand>().KijkAsync(TestContext.Current.CancellationToken);
        Metingen.Tel(Beveiligingsfeit.LimietBereikt, "proef");
        Metingen.Tel(Outboxuitkomst.Verwerkt, buiten: true);
        Metingen.TelMail("Verzonden");
        Metingen.TelRun("voorgesteld");

        var bekend = Meting().Matches(await http.GetStringAsync(new Uri(pagina, "metrics"))).Select(match => match.Value).ToHashSet();
        var genoemd = Meting().Matches(await File.ReadAllTextAsync(Path.Combine(Bron.Map, "docs", "telemetrie", bestand))).Select(match => match.Value).ToHashSet();

        Assert.NotEmpty(genoemd);
        Assert.Empty(genoemd.Except(bekend));
    }

    // A fault of PostgreSQL quotes the value, and Npgsql puts its message in the span.
    private static async Task FouteVraagAsync(PortaalHost host)
    {
        await using var fout = host.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand("select $1::text::uuid");
        fout.Parameters.Add(new() { Value = "Merkwaarde" });
        await Assert.ThrowsAsync<PostgresException>(() => fout.ExecuteScalarAsync());
    }

    [GeneratedRegex(@"\b(amawvg|http_server|http_client|kestrel|db_client|dotnet|aspnetcore)_[a-z0-9_]+\b")]
    private static partial Regex Meting();

    /// <summary>Takes OTLP over HTTP and keeps it.</summary>
    private sealed class Verzamelaar : IDisposable
    {
        private readonly HttpListener _listener = new();
        private readonly ConcurrentQueue<(string Pad, byte[] Inhoud)> _ontvangen = [];
        private readonly ConcurrentDictionary<string, TaskCompletionSource> _eerste = [];

        public Verzamelaar()
        {
            Adres = $"http://127.0.0.1:{FreePort.Choose()}/";
            _listener.Prefixes.Add(Adres);
            _listener.Start();
            _ = LuisterAsync();
        }

        public string Adres { get; }

        /// <summary>All that came, once the first is there.</summary>
        public async Task<string> TekstAsync(string pad)
        {
            await Eerste(pad).Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
            return string.Concat(_ontvangen.Where(post => post.Pad == pad).Select(post => Encoding.UTF8.GetString(post.Inhoud)));
        }

        public void Dispose() => _listener.Close();

        private TaskCompletionSource Eerste(string pad) => _eerste.GetOrAdd(pad, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));

        private async Task LuisterAsync()
        {
            while (_listener.IsListening)
            {
                var context = await _listener.GetContextAsync();
                using var inhoud = new MemoryStream();
                await context.Request.InputStream.CopyToAsync(inhoud);
                var pad = context.Request.Url!.AbsolutePath;
                _ontvangen.Enqueue((pad, inhoud.ToArray()));
                Eerste(pad).TrySetResult();
                context.Response.Close();
            }
        }
    }
}
