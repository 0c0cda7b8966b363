using AmaWvg.Tests.MijnVoorziening;

namespace AmaWvg.Tests.Begeleiding.Verzekeringen;

public sealed class VerzekeringenPageTests(Portaal portaal)
{
    private const string Lijst = "/mijn-voorziening/verzekeringen";

    [Fact]
    public async Task Post_NewInsurance_IsInForceAndSaysWhatIsMissing()
    {
        portaal.Klok.Vandaag = new(2026, 11, 22);
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();
        (await client.GetAsync(Lijst)).IsPagina("Verzekeringen").HeeftBericht("Dit is vandaag niet in orde");

        var form = await client.GetAsync(Lijst + "/nieuw");
        (await form.Form("Bewaren").Vul("Geldt vanaf", "1/1/2026").Vul("Geldt tot en met", "31/12/2025").VerstuurAsync()).HeeftFouten(
            "Kies wat de verzekering dekt", "Vul een verzekeraar in", "Vul een polisnummer in", "\"Geldt tot en met\" moet op of na 1/1/2026 liggen");
        var page = await form.Form("Bewaren").Kies("Burgerlijke aansprakelijkheid van de deelnemers").Kies("Lichamelijke ongevallen van de deelnemers").Kies("Ook op de weg naar de werkpost en terug")
            .Vul("Verzekeraar", "Zekerheid nv").Vul("Polisnummer", "AB 12").Vul("Geldt vanaf", "1/1/2026").Vul("Geldt tot en met", "22/12/2026").VerstuurEnVolgAsync();

        page.IsPagina("Verzekering").HeeftBericht("Verzekering toegevoegd");
        var lijst = await client.GetAsync(Lijst);
        Assert.Equal(["Zekerheid nv, polis AB 12", "01/01/2026", "22/12/2026", "Loopt af"], Assert.Single(lijst.Rijen()).Where((_, kolom) => kolom != 1));
        Assert.Contains("Zekerheid nv, polis AB 12 loopt af op 22 december 2026.", lijst.Words, StringComparison.Ordinal);
        Assert.Contains("Burgerlijke aansprakelijkheid voor de begeleiding: er geldt vandaag geen verzekering.", lijst.Words, StringComparison.Ordinal);
        Assert.Contains("22 december 2026: Een verzekering loopt af.", (await client.GetAsync("/overeenkomsten")).Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Lichamelijke ongevallen van de deelnemers: ", lijst.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Day_AMonthBeforeTheEnd_TellsItOnceAndAgainWhenTheEndMoves()
    {
        portaal.Klok.Vandaag = new(2027, 11, 22);
        var (eerder, later) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var polis = await eerder.MaakPolisAsync(new(2027, 12, 22));
        await later.MaakPolisAsync(new(2027, 12, 23));

        await using var werk = new Achtergrondwerk([eerder, later]);
        await werk.DagAsync();
        await werk.DagAsync();
        Assert.Equal("""{"TotEnMet": "2027-12-22", "Verzekering": "Zekerheid nv, polis AB 12"}""", Assert.Single(await portaal.UitboxAsync<VerzekeringLooptAf>(eerder)));
        Assert.Empty(await portaal.UitboxAsync<VerzekeringLooptAf>(later));

        await (await (await eerder.ClientAsync()).GetAsync($"{Lijst}/{polis.Id}/wijzigen")).Form("Bewaren").Vul("Geldt tot en met", "20/12/2027").VerstuurAsync();
        await werk.DagAsync();
        Assert.Equal(2, (await portaal.UitboxAsync<VerzekeringLooptAf>(eerder)).Count);
    }
}
