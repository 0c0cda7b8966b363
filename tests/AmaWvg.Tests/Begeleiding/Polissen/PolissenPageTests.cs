using AmaWvg.Begeleiding;

namespace AmaWvg.Tests.Begeleiding.Polissen;

/// <summary>The policies of the voorziening in all files at once.</summary>
public sealed class PolissenPageTests(Portaal portaal)
{
    private const string Knop = "Vastleggen in de aangevinkte dossiers";

    [Fact]
    public async Task Post_Policies_AreRecordedInTheFilesThatAreTickedOnce()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await organisatie.ClientAsync();
        (await client.GetAsync("/begeleiding/polissen")).IsPagina("Polissen overnemen in alle dossiers");
        await organisatie.MaakPolisAsync();
        foreach (var naam in (string[])["Adam", "Bos"])
            await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync("An", naam), new(2026, 3, 1), referentie: "Werkpost");
        await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync("An", "Voorbij"), new(2025, 3, 1), new(2026, 11, 21), "Werkpost");
        var page = await client.GetAsync((await client.GetAsync("/mijn-voorziening/verzekeringen")).Link("Overnemen in alle dossiers").GetAttribute("href")!);
        Assert.Equal(["An Adam", "An Bos"], page.Rijen().Select(rij => rij[0]));
        Assert.Contains("Zekerheid nv, polis AB 12, vanaf 01/01/2025: beide in één polis", page.Rijen()[0][2], StringComparison.Ordinal);
        (await page.Form(Knop).Kies("An Adam", aan: false).Kies("An Bos", aan: false).VerstuurAsync()).HeeftFouten("Kies minstens één deelnemer");
        Assert.Empty(await portaal.DocumentenAsync<Dossierstuk>(organisatie.Hco));

        var oud = (await client.GetAsync(page.Url)).Form(Knop);
        var na = await page.Form(Knop).Kies("An Adam").Kies("An Bos", aan: false).VerstuurEnVolgAsync();

        na.HeeftBericht("Polis overgenomen");
        Assert.Contains("1 polis in 1 dossier.", na.Words, StringComparison.Ordinal);
        Assert.Equal(["An Bos"], na.Rijen().Select(rij => rij[0]));
        Assert.Contains("staan in elk dossier", (await na.Form(Knop).VerstuurEnVolgAsync()).Words, StringComparison.Ordinal);
        Assert.Equal(["beide", "beide"], (await portaal.DocumentenAsync<Dossierstuk>(organisatie.Hco)).Select(stuk => stuk.Kern));
        // Once is enough.
        (await oud.VerstuurAsync()).HeeftFouten("Er is niets meer over te nemen");
        Assert.Equal(2, (await portaal.DocumentenAsync<Dossierstuk>(organisatie.Hco)).Count);
    }
}
