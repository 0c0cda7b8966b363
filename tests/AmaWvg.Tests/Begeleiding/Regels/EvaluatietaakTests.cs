using AmaWvg.Tests.Begeleiding.Dossier;
using AmaWvg.Tests.MijnVoorziening;

namespace AmaWvg.Tests.Begeleiding.Regels;

/// <summary>What is told of evaluations: once a month, by the clock (BR-37).</summary>
public sealed class EvaluatietaakTests(Portaal portaal)
{
    [Fact]
    public async Task Run_AYearGoesBy_TellsWhatComesNearAndWhatIsLateOnceAMonth()
    {
        portaal.Klok.Vandaag = new(2028, 3, 1);
        var organisatie = await portaal.MaakOrganisatieAsync();
        var (een, ander) = (await organisatie.MaakDeelnemerAsync("An", "Adam"), await organisatie.MaakDeelnemerAsync("Bo", "Bos"));
        await organisatie.MaakOvereenkomstAsync(een, new(2028, 3, 1));
        await organisatie.MaakOvereenkomstAsync(ander, new(2028, 3, 10));

        Assert.Empty(await OpAsync(new(2028, 12, 31)));
        Assert.Equal("1 0 2029-03-01", (await OpAsync(new(2029, 1, 1)))[^1]);
        Assert.Single(await OpAsync(new(2029, 1, 31)));
        Assert.Equal("2 0 2029-03-01", (await OpAsync(new(2029, 2, 1)))[^1]);
        Assert.Equal("1 1 2029-03-01", (await OpAsync(new(2029, 3, 2)))[^1]);
        portaal.Klok.Vandaag = new(2029, 3, 2);
        var client = await organisatie.ClientAsync();
        await DossierPageTests.LegVastAsync(client, $"/deelnemers/{een.Id}/begeleiding", "evaluatie", form => form
            .Vul("Datum", "1/3/2029").Vul("Medewerker", "An Maes").Kies("Deelnemer").Kies("Ja").Vul("Hoe gaat het?", "Goed.").Vul("Wat is afgesproken?", "Verder."));
        Assert.Equal("0 1 2029-03-10", (await OpAsync(new(2029, 4, 1)))[^1]);
        Assert.Equal(4, (await OpAsync(new(2029, 4, 30))).Count);

        async Task<IReadOnlyList<string>> OpAsync(DateOnly dag)
        {
            portaal.Klok.Vandaag = dag;
            await using var werk = new Achtergrondwerk([organisatie]);
            await werk.DagAsync();
            return [.. (await portaal.UitboxAsync<EvaluatiesNaderen>(organisatie)).Select(json => System.Text.Json.JsonDocument.Parse(json).RootElement)
                .Select(json => $"{json.GetProperty("Binnenkort")} {json.GetProperty("TeLaat")} {json.GetProperty("Eerste").GetString()}")];
        }
    }
}
