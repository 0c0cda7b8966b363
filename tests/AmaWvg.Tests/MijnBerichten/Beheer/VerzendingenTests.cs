using AmaWvg.MijnBerichten;
using AmaWvg.Tests.Web.Export;

namespace AmaWvg.Tests.MijnBerichten.Beheer;

/// <summary>What staff wrote, as a list.</summary>
public sealed class VerzendingenTests(Portaal portaal)
{
    [Fact]
    public async Task Get_SearchedSortedAndExported_GivesTheSameRows()
    {
        var woord = new string(Random.Shared.GetItems<char>("abcdefghijklmnopqrstuvwxyz", 16));
        await MaakAsync($"Sluiting {woord}", "Alle voorzieningen", Berichtsoort.Administratief, new(2026, 5, 2, 10, 0, 0, TimeSpan.Zero));
        await MaakAsync($"Ándere {woord}", "De Lochting", Berichtsoort.Financieel, new(2026, 5, 1, 23, 30, 0, TimeSpan.Zero));
        var client = await portaal.MedewerkerAsync(new(), Rollen.Dossierbehandelaar);
        var url = $"/beheer/berichten?zoek={woord}";

        Assert.Equal([$"Sluiting {woord}", $"Ándere {woord}"], await OnderwerpenAsync(client, url));
        Assert.Equal([$"Ándere {woord}", $"Sluiting {woord}"], await OnderwerpenAsync(client, $"{url}&sorteer=onderwerp"));
        Assert.Equal([$"Ándere {woord}"], await OnderwerpenAsync(client, $"{url}+lochting"));
        Assert.Equal([$"Ándere {woord}"], await OnderwerpenAsync(client, $"{url}&soort=financieel"));
        Assert.Contains("Geen berichten gevonden", (await client.GetAsync($"{url}+onvindbaar")).Words, StringComparison.Ordinal);

        var csv = Csv.Read((await client.GetAsync((await client.GetAsync($"{url}&sorteer=aan")).Link("Exporteer resultaten (CSV), 2 rijen").GetAttribute("href")!)).Body);

        Assert.Equal(["Datum", "Onderwerp", "Soort", "Aan", "Voorzieningen", "Status"], csv[0]);
        Assert.Equal(["02/05/2026", $"Sluiting {woord}", "Administratief", "Alle voorzieningen", "", "Concept"], csv[1]);
        Assert.Equal(["02/05/2026", $"Ándere {woord}", "Financieel", "De Lochting", "", "Concept"], csv[2]);
        (await client.GetAsync("/beheer/berichten/export.csv?soort=x")).IsNaar("/beheer/berichten?soort=x");
    }

    private Task<Verzending> MaakAsync(string onderwerp, string aan, Berichtsoort soort, DateTimeOffset opgesteld) => portaal.BewaarAsync(new Verzending
    {
        Id = Guid.CreateVersion7(),
        Soort = soort,
        Onderwerp = onderwerp,
        Tekst = "De tekst.",
        Doelgroep = new(),
        Aan = aan,
        Opgesteld = opgesteld,
        Door = "Test Dossierbeheer",
    });

    private static async Task<IEnumerable<string>> OnderwerpenAsync(PortaalClient client, string url) => (await client.GetAsync(url)).Rijen().Select(rij => rij[1]);
}
