using AmaWvg.MijnVoorziening;
using AmaWvg.Tests.Architecture;
using AmaWvg.Tests.MijnVoorziening.Erkenningsaanvragen;
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

    [Fact]
    public async Task WieZag_ParticipantJoinedTwice_KeepsTheLinesOfBoth()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var (eerste, tweede, derde) = (await organisatie.MaakDeelnemerAsync(), await organisatie.MaakDeelnemerAsync(), await organisatie.MaakDeelnemerAsync());
        var client = await organisatie.ClientAsync();
        foreach (var deelnemer in new[] { eerste, tweede, derde })
            await client.GetAsync($"/deelnemers/{deelnemer.Id}");

        await VoegSamenAsync(eerste.Id, tweede.Id);
        await VoegSamenAsync(tweede.Id, derde.Id);

        Assert.Equal(3, (await WieZagAsync(derde.Insz.Waarde)).Count);
        Assert.Equal(2, (await WieZagAsync(tweede.Insz.Waarde)).Count);
        Assert.Single(await WieZagAsync(eerste.Insz.Waarde));
    }

    [Fact]
    public async Task WieZag_StaffOfAnApplication_AreNamedAlsoWhenTheyWereTakenOut()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var (weg, blijft) = (NieuweMedewerker(), NieuweMedewerker());
        var aanvraag = (await organisatie.MaakVolledigeAanvraagAsync()).Id;
        await BewaarAsync(organisatie, aanvraag, criteria => criteria.Met([weg, blijft]) with { HeeftBachelors = true });
        var diploma = (await organisatie.MaakBijlageAsync(aanvraag, weg.Bijlagevraag)).Id;
        var client = await organisatie.ClientAsync();
        await client.GetAsync($"/mijn-voorziening/erkenningsaanvragen/{aanvraag}/erkenningscriteria");
        await client.GetAsync($"/mijn-voorziening/bijlagen/{diploma}");
        await BewaarAsync(organisatie, aanvraag, criteria => criteria.Zonder(weg.Id));
        await organisatie.MaakBijlageAsync(aanvraag, blijft.Bijlagevraag);
        await organisatie.WijzigAanvraagAsync(aanvraag, (a, wie) => a.DienIn(TestAanvraag.Informatie, TestAanvraag.Bijlagen, wie, a.Aangemaakt));
        var (persoon, bijlagen) = (new TestPersoon("Dora", "Dossier"), await organisatie.BijlagenAsync(aanvraag));
        var medewerker = await portaal.MedewerkerAsync(persoon, Rollen.Dossierbehandelaar);
        await medewerker.GetAsync($"/beheer/dossiers/{aanvraag}");
        await medewerker.GetAsync($"/beheer/bijlagen/{bijlagen.Single(b => b.Vraag == blijft.Bijlagevraag).Id}");

        var eigen = $"{organisatie.Persoon.Voornaam} {organisatie.Persoon.Naam}|{organisatie.Persoon.Sleutel}|{organisatie.Hco}";
        var dora = $"Dora Dossier|{persoon.Sleutel}|{organisatie.Hco}";
        Assert.Equal([$"{eigen}|bijlage van erkenningsaanvraag", $"{eigen}|medewerkers van erkenningsaanvraag"], (await WieZagAsync(weg.Insz.Waarde)).Order(StringComparer.Ordinal));
        Assert.Equal(
            [$"{dora}|behandeling erkenningsaanvraag", $"{dora}|bijlage van erkenningsaanvraag", $"{eigen}|medewerkers van erkenningsaanvraag"],
            (await WieZagAsync(blijft.Insz.Waarde)).OrderBy(regel => !regel.StartsWith(dora, StringComparison.Ordinal)).ThenBy(regel => regel, StringComparer.Ordinal));
    }

    private static Medewerker NieuweMedewerker() => new(Guid.CreateVersion7(), TestInsz.Nieuw(), Diplomastatus.NietGevonden, null);

    private static Task BewaarAsync(TestOrganisatie organisatie, Guid aanvraag, Func<Erkenningscriteria, Erkenningscriteria> wijzig) => organisatie.WijzigAanvraagAsync(
        aanvraag, (a, wie) => a.Bewaar(wijzig(a.Erkenningscriteria), new(a.Aangemaakt, wie.Naam)));

    private Task VoegSamenAsync(Guid weg, Guid blijft) =>
        portaal.VoerUitAsync("update overeenkomsten.mt_doc_deelnemer set samengevoegd_met = $2 where id = $1", weg, blijft);

    private static async Task ZoekAsync(PortaalClient client, string url, Insz insz) =>
        Assert.Equal(303, (await (await client.GetAsync(url)).Form("Zoek op INSZ-nummer").Vul("INSZ-nummer", insz.Waarde).VerstuurAsync()).Status);

    private async Task<List<string>> WieZagAsync(string insz)
    {
        var regels = (await File.ReadAllLinesAsync(Path.Combine(Bron.Map, "docs", "wie-zag.sql"))).Where(regel => !regel.StartsWith('\\'));
        var sql = string.Join('\n', regels).Replace(":'insz'", "$1", StringComparison.Ordinal).Replace(":'sleutel'", "''", StringComparison.Ordinal);
        await using var select = portaal.Eigenaar.CreateCommand(sql);
        select.Parameters.Add(new() { Value = insz });
        await using var reader = await select.ExecuteReaderAsync();
        var antwoord = new List<string>();
        while (await reader.ReadAsync())
            antwoord.Add($"{reader.GetString(1)}|{reader.GetString(2)}|{reader.GetString(3)}|{reader.GetString(4)}");
        return antwoord;
    }
}
