using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Formulieren;
using AmaWvg.Kernel.Types;
using AmaWvg.Tests.Architecture;
using AmaWvg.Tests.Overeenkomsten.Aanmelden;

namespace AmaWvg.Tests.Kernel.Toegangslog;

/// <summary>The operator's answer to the question who saw somebody's data (docs/wie-zag.sql).</summary>
public sealed class WieZagTests(Portaal portaal)
{
    public static TheoryData<string, string> Schermen => new()
    {
        { "/overeenkomsten", "overzicht overeenkomsten" },
        { "/overeenkomsten/export.csv", "export overeenkomsten (csv)" },
        { "/overeenkomsten/export.xlsx", "export overeenkomsten (xlsx)" },
        { "/deelnemers/{deelnemer}", "details deelnemer" },
        { "/overeenkomsten/nieuw?deelnemer={deelnemer}", "nieuwe overeenkomst voor deelnemer" },
    };

    public static TheoryData<string, string> Beheerschermen => new()
    {
        { "/beheer/overeenkomsten?voorziening={hco}", "zoeken in overeenkomsten" },
        { "/beheer/overeenkomsten/{overeenkomst}", "details overeenkomst" },
        { "/beheer/overeenkomsten/{overeenkomst}/insz", "correctie overeenkomst" },
    };

    [Theory]
    [MemberData(nameof(Schermen))]
    public async Task WieZag_PageOfAnOrganisation_NamesWhoForEveryPersonShown(string url, string doel)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 1, 1));
        var ander = await organisatie.MaakDeelnemerAsync("Ander", "Iemand");

        Assert.Equal(200, (await (await organisatie.ClientAsync()).GetAsync(url.Replace("{deelnemer}", $"{deelnemer.Id}", StringComparison.Ordinal))).Status);

        Assert.Equal([$"{organisatie.Persoon.Voornaam} {organisatie.Persoon.Naam}|{organisatie.Persoon.Sleutel}|{organisatie.Hco}|{doel}"], await WieZagAsync(deelnemer.Insz.Waarde));
        Assert.Empty(await WieZagAsync(ander.Insz.Waarde));
    }

    [Theory]
    [MemberData(nameof(Beheerschermen))]
    public async Task WieZag_PageOfTheDepartment_NamesWhoForEveryPersonShown(string url, string doel)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        var overeenkomst = await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 1, 1));
        var persoon = new TestPersoon("Dora", "Dossier");
        var adres = url.Replace("{hco}", $"{organisatie.Hco}", StringComparison.Ordinal).Replace("{overeenkomst}", $"{overeenkomst.Id}", StringComparison.Ordinal);

        Assert.Equal(200, (await (await portaal.MedewerkerAsync(persoon, Rollen.Dossierbehandelaar)).GetAsync(adres)).Status);

        Assert.EndsWith($"|{doel}", Assert.Single(await WieZagAsync(deelnemer.Insz.Waarde)), StringComparison.Ordinal);
        Assert.StartsWith($"Dora Dossier|{persoon.Sleutel}|", Assert.Single(await WieZagAsync(deelnemer.Insz.Waarde)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WieZag_NumberThatWasAskedInVain_NamesWhoAskedToo()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var (persoon, insz) = (new TestPersoon("Dora", "Dossier"), TestInsz.Nieuw());

        await ZoekAsync(await organisatie.ClientAsync(), "/overeenkomsten/zoek-insz", insz);
        await ZoekAsync(await portaal.MedewerkerAsync(persoon, Rollen.Dossierbehandelaar), "/beheer/overeenkomsten/zoek-insz", insz);
        await (await (await organisatie.ClientAsync()).GetAsync("/overeenkomsten/nieuw")).Form("Overeenkomst aanmelden").VulIn(insz: insz.Waarde).VerstuurAsync();

        string[] verwacht =
        [
            $"{organisatie.Persoon.Sleutel}|{organisatie.Hco}|zoeken op INSZ-nummer",
            $"{organisatie.Persoon.Sleutel}|{organisatie.Hco}|overeenkomst aanmelden",
            $"{persoon.Sleutel}|{Sleutelregister.Departement}|zoeken op INSZ-nummer",
        ];
        var regels = (await WieZagAsync(insz.Waarde)).Select(regel => regel[(regel.IndexOf('|', StringComparison.Ordinal) + 1)..]);
        Assert.Equal(verwacht.Order(StringComparer.Ordinal), regels.Order(StringComparer.Ordinal));
    }

    private static async Task ZoekAsync(PortaalClient client, string url, Insz insz) =>
        Assert.Equal(303, (await (await client.GetAsync(url)).Form("Zoek op INSZ-nummer").Vul("INSZ-nummer", insz.Waarde).VerstuurAsync()).Status);

    private async Task<List<string>> WieZagAsync(string insz)
    {
        var sql = (await File.ReadAllTextAsync(Path.Combine(Bron.Map, "docs", "wie-zag.sql"))).Replace(":'insz'", "$1", StringComparison.Ordinal);
        await using var select = portaal.Eigenaar.CreateCommand(sql);
        select.Parameters.Add(new() { Value = insz });
        await using var reader = await select.ExecuteReaderAsync();
        var regels = new List<string>();
        while (await reader.ReadAsync())
            regels.Add($"{reader.GetString(1)}|{reader.GetString(2)}|{reader.GetString(3)}|{reader.GetString(4)}");
        return regels;
    }
}
