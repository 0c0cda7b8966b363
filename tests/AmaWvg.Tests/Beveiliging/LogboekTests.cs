using System.Text.Json;
using AmaWvg.Tests.Host.Security;
using Npgsql;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>S-61: what the running program and PostgreSQL write down holds no number of anybody, no secret and no line that somebody else made up.</summary>
public sealed class LogboekTests(Portaal portaal)
{
    private const string Rekening = "BE68 5390 0754 7034";
    private const string Token = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl";

    [Fact]
    public async Task Log_OfTheProgram_IsOneObjectALineWithoutAnythingSecret()
    {
        portaal.Klok.Nu = DateTimeOffset.UtcNow;
        var organisatie = await portaal.MaakOrganisatieAsync();
        var insz = organisatie.Persoon.Insz;
        await using var programma = Programma.Bij(portaal);
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = await programma.AdresAsync() };

        foreach (var cookie in new[] { "", $"__Host-eloket={(await organisatie.ClientAsync()).Sessiecookie}" })
            foreach (var url in Adressen(insz))
                foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post, new HttpMethod("FOO") })
                {
                    using var request = Verzoek(method, url, insz);
                    request.Headers.TryAddWithoutValidation("Cookie", cookie);
                    using var answer = await http.SendAsync(request);
                    Assert.InRange((int)answer.StatusCode, 200, 499);
                }

        var lines = (await programma.StopAsync()).Select(line => (Line: line, Event: JsonDocument.Parse(line).RootElement)).ToList();
        Assert.Empty(lines.SelectMany(line => LogRules.Faults(line.Line).Select(fault => $"{fault} in {line.Line}")));
        var feiten = lines.Select(line => line.Event.GetProperty("Properties")).Where(properties => properties.TryGetProperty("Feit", out _)).ToList();
        Assert.Contains(feiten, properties => properties.GetProperty("Feit").GetString() == "ToegangGeweigerd");
        Assert.Contains(feiten, properties => properties.GetProperty("Feit").GetString() == "VerzoekGeweigerd");
    }

    [Theory]
    [InlineData("insert into overeenkomsten.mt_doc_deelnemer (tenant_id, id, insz, data) values ($1, gen_random_uuid(), $2, jsonb_build_object('hco', $1, 'insz', $2, 'voornaam', 'Luc', 'naam', 'Peeters'))")]
    [InlineData("insert into overeenkomsten.mt_doc_deelnemer (tenant_id, id, insz, data) values ($1, gen_random_uuid(), $2, jsonb_build_object('hco', $1, 'insz', $2, 'voornaam', null, 'naam', 'Peeters'))")]
    public async Task Log_OfPostgreSql_RepeatsNoValueOfARowThatIsRefused(string sql)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var bekend = (await organisatie.MaakDeelnemerAsync()).Insz;
        await using var app = NpgsqlDataSource.Create(portaal.Gegevens.App);
        await using var batch = app.CreateBatch();
        batch.BatchCommands.Add(new("select set_config('app.hco', $1, true)") { Parameters = { new() { Value = organisatie.Hco.Waarde } } });
        batch.BatchCommands.Add(new(sql) { Parameters = { new() { Value = organisatie.Hco.Waarde }, new() { Value = bekend.Waarde } } });

        var fault = await Assert.ThrowsAsync<PostgresException>(() => batch.ExecuteNonQueryAsync());

        var log = await File.ReadAllTextAsync(Path.Combine(portaal.Gegevens.Map, "logs", "postgres.log"));
        Assert.Contains(fault.MessageText, log, StringComparison.Ordinal);
        Assert.Empty(LogRules.Faults(log));
        Assert.DoesNotContain(bekend.Waarde, fault.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("een INSZ 85022899759", true)]
    [InlineData("een INSZ 85.02.28-997.59.", true)]
    [InlineData("rekening " + Rekening, true)]
    [InlineData("BE68539007547034", true)]
    [InlineData("Bearer " + Token, true)]
    [InlineData("/aanmelden/terug?code=abc", true)]
    [InlineData("__Host-eloket=CfDJ8AAAAAAAAAAAAAAAAAAAAAAA", true)]
    [InlineData("85022899758, BE68539007547035, 7000000001, eyJ, CfDJ8, code=", false)]
    public void Rules_OfTheLog_SeeWhatTheyShould(string line, bool isFault) => Assert.Equal(isFault, LogRules.Faults(line).Any());

    private static string[] Adressen(Insz insz) =>
    [
        $"/overeenkomsten?zoek={insz.Waarde}", $"/overeenkomsten/{insz.Waarde}", $"/deelnemers/{insz.Weergave}/naam", "/beheer", "/overeenkomsten/nieuw", "/overeenkomsten/zoek-insz", "/afmelden",
        $"/aanmelden?terug=%2Foveree%0d%0aLog: forged&fout={insz.Waarde}", $"/aanmelden/terug?code={Token}&state={Token}", $"/aanmelden/terug?error={insz.Waarde}&state=x", "/%0d%0aforged", "/overeenkomsten/export.csv",
    ];

    private static HttpRequestMessage Verzoek(HttpMethod method, string url, Insz insz)
    {
        var request = new HttpRequestMessage(method, url);
        foreach (var name in new[] { "User-Agent", "Referer", "X-Forwarded-For", "traceparent", "HX-Current-URL", "Origin", "X-Request-Id" })
            request.Headers.TryAddWithoutValidation(name, $"{insz.Weergave} {Rekening} {Token}");
        if (method != HttpMethod.Get)
            request.Content = new FormUrlEncodedContent([new("insz", insz.Waarde), new("__RequestVerificationToken", Token), new("voornaam", "a\r\nforged")]);
        return request;
    }
}
