using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using AmaWvg.Cijfers;
using AmaWvg.Overeenkomsten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AmaWvg.Tests.Cijfers.Publicaties;

/// <summary>What is published, from the documents to who is not signed in.</summary>
public sealed class PublicatieTests(AntwoordPortaal antwoord) : IClassFixture<AntwoordPortaal>
{
    private const string Mei = "/api/cijfers/opgestart/2026-05-31.json";

    [Fact]
    public async Task Publication_AfterACorrectionBackwards_StaysAndCanBeMadeAgain()
    {
        await GepubliceerdAsync();
        var was = await antwoord.Portaal.Bezoeker().GetAsync(Mei);
        var (pagina, staf) = ($"/beheer/cijfers/opgestart?jaarVan=2018&standVan=2026-05-31&gekendOp={antwoord.Portaal.Klok.Vandaag.AddDays(-1):yyyy-MM-dd}", await antwoord.ClientAsync());
        var ooit = (await staf.GetAsync(pagina)).Tabel("per-type");
        var overeenkomst = (await antwoord.Portaal.DocumentenAsync<Overeenkomst>(await EersteAsync())).MinBy(o => o.Startdatum)!;

        overeenkomst.Annuleer(antwoord.Portaal.Klok.Vandaag);
        await antwoord.Portaal.BewaarAsync(overeenkomst);
        await PubliceerAsync();

        Assert.Equal(was.Body, (await antwoord.Portaal.Bezoeker().GetAsync(Mei)).Body);
        Assert.Equal(ooit, (await staf.GetAsync(pagina)).Tabel("per-type"));
        Assert.NotEqual(ooit, (await staf.GetAsync("/beheer/cijfers/opgestart?jaarVan=2018&standVan=2026-05-31")).Tabel("per-type"));
    }

    [Fact]
    public async Task Api_ForAnybody_AnswersWhatItsDocumentSaysAndMayBeKept()
    {
        await GepubliceerdAsync();
        var bezoeker = antwoord.Portaal.Bezoeker();
        var lijst = await bezoeker.GetAsync("/api/cijfers");

        Assert.Equal("public, max-age=3600", lijst.Headers.CacheControl?.ToString());
        Assert.False(lijst.Headers.Contains("Set-Cookie"));
        var opgestart = Json(lijst).GetProperty("onderwerpen").EnumerateArray().Single(onderwerp => onderwerp.GetProperty("onderwerp").GetString() == "opgestart");
        var adres = opgestart.GetProperty("standen").EnumerateArray().Select(stand => stand.GetProperty("json").GetString()!).Single(json => json.EndsWith("2026-05-31.json", StringComparison.Ordinal));
        var bestand = await bezoeker.GetAsync(new Uri(adres).AbsolutePath);
        Assert.Equal("2026-05-31", Json(bestand).GetProperty("standVan").GetString());
        var opnieuw = await bezoeker.SendAsync(new(HttpMethod.Get, Mei) { Headers = { IfNoneMatch = { EntityTagHeaderValue.Parse(bestand.Headers.ETag!.Tag) } } });
        Assert.Equal((304, 0), (opnieuw.Status, opnieuw.Bytes.Length));
        Assert.StartsWith("\uFEFFTabel;Rij;Kolom;Waarde;Eenheid", (await bezoeker.GetAsync(Mei.Replace(".json", ".csv", StringComparison.Ordinal))).Body, StringComparison.Ordinal);

        var document = Json(await bezoeker.GetAsync("/api/cijfers/openapi.json"));
        Assert.All(Onderwerpenlijst.Openbaar, onderwerp => Assert.Contains(
            onderwerp.Sleutel, document.GetProperty("components").GetProperty("parameters").GetProperty("Onderwerp").GetProperty("schema").GetProperty("enum").EnumerateArray().Select(naam => naam.GetString())));
        var velden = document.GetProperty("components").GetProperty("schemas").GetProperty("Publicatie").GetProperty("properties").EnumerateObject().Select(veld => veld.Name);
        Assert.Equal(velden, Json(bestand).EnumerateObject().Select(veld => veld.Name));
        Assert.Equal("dcat:Catalog", Json(await bezoeker.GetAsync("/api/cijfers/dcat.jsonld")).GetProperty("@type").GetString());
        Assert.Contains(Json(await bezoeker.GetAsync("/api/cijfers/woordenboek.json")).EnumerateArray(), veld => veld.GetProperty("veld").GetString() == "standVan");
    }

    [Theory]
    [InlineData("/api/cijfers/opgestart/2026-05-30.json")]
    [InlineData("/api/cijfers/opgestart/gisteren.csv")]
    [InlineData("/api/cijfers/subsidie/2026-05-31.json")]
    [InlineData("/cijfers/subsidie")]
    public async Task Get_WhatIsNotPublished_IsNotFoundAndNotKept(string url)
    {
        var answer = await antwoord.Portaal.Bezoeker().GetAsync(url);

        Assert.Equal((404, "no-store"), (answer.Status, answer.Headers.CacheControl?.ToString()));
    }

    [Fact]
    public async Task Pages_ForAnybody_ShowTheSameWithoutSmallNumbers()
    {
        await GepubliceerdAsync();
        var bezoeker = antwoord.Portaal.Bezoeker();

        var page = (await bezoeker.GetAsync("/cijfers/opgestart?dag=2026-05-31")).IsPagina("Opgestarte overeenkomsten");

        Assert.Contains("Stand van 31 mei 2026", page.Words, StringComparison.Ordinal);
        Assert.All(page.Tabel("per-type").SelectMany(rij => rij.Skip(1)), cel => Assert.DoesNotContain(cel, (string[])["1", "2", "3", "4"]));
        Assert.Contains("Laatste stand", (await bezoeker.GetAsync("/cijfers")).IsPagina("Cijfers over arbeidsmatige activiteiten").Words, StringComparison.Ordinal);
        (await bezoeker.GetAsync("/cijfers/definities")).IsPagina("Definities van de cijfers");
        Assert.Contains("niet begrepen", (await bezoeker.GetAsync("/cijfers/opgestart?dag=2026-05-30")).Words, StringComparison.Ordinal);
    }

    private async Task<HcoNummer> EersteAsync()
    {
        await using var command = antwoord.Portaal.Eigenaar.CreateCommand($"select tenant_id from {OvereenkomstenDocumenten.Standen} where startdatum >= '2018-01-01' and gekend_tot = 'infinity' order by startdatum, overeenkomst_id limit 1");
        return HcoNummer.Hydrate((string)(await command.ExecuteScalarAsync())!);
    }

    // A start publishes two years at a time, the latest first.
    private async Task GepubliceerdAsync()
    {
        if ((await DagenAsync()).Count > 0)
            return;
        await PubliceerAsync();
        var dagen = await DagenAsync();
        Assert.Equal((Maand.Van(antwoord.Portaal.Klok.Vandaag).Vorige.LaatsteDag, 24), (dagen[^1], dagen.Count));
    }

    private async Task<List<DateOnly>> DagenAsync() =>
        [.. (await antwoord.Portaal.LijstAsync("select distinct data ->> 'dag' from cijfers.mt_doc_publicatie order by 1")).Select(dag => DateOnly.Parse(dag, CultureInfo.InvariantCulture))];

    private async Task PubliceerAsync()
    {
        await using var connection = await antwoord.Portaal.Services.GetRequiredKeyedService<NpgsqlDataSource>(Databankrol.Werker).OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var scope = antwoord.Portaal.Services.GetRequiredService<IServiceScopeFactory>().CreateWerkScope(transaction);
        await scope.ServiceProvider.GetRequiredService<Publicatietaak>().RunAsync(antwoord.Portaal.Klok.Vandaag, CancellationToken.None);
        await transaction.CommitAsync();
    }

    private static JsonElement Json(PortaalResponse answer) => JsonDocument.Parse(answer.Bytes).RootElement;
}
