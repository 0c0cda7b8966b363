using System.Security.Cryptography;
using AmaWvg.Inspecties;
using AmaWvg.Tests.MijnVoorziening;
using Npgsql;

namespace AmaWvg.Tests.Inspecties.Inspecteren;

/// <summary>An inspection from the announcement until it is closed, as each of those who work on it sees it (BR-55).</summary>
public sealed class InspectieReisTests(Portaal portaal)
{
    [Fact]
    public async Task Inspection_FromAnnouncementToTheLastBreach_GoesItsWay()
    {
        var proef = await Proefinspectie.MaakAsync(portaal);
        var (inspecteur, begeleider, staf) = (await portaal.InspecteurAsync(), await proef.Organisatie.ClientAsync(), await portaal.MedewerkerAsync(new(), Rollen.Dossierbehandelaar));
        var mijn = $"/mijn-inspecties/{proef.Inspectie.Id}";
        Assert.Equal(404, (await begeleider.GetAsync(mijn)).Status);

        var aankondiging = await (await inspecteur.GetAsync($"{proef.Url}/aankondigen")).Form("Aankondigen").Vul("Dag van het bezoek", "30/11/2026").VerstuurEnVolgAsync();
        Assert.Contains("Bezoek aangekondigd", aankondiging.Words, StringComparison.Ordinal);
        Assert.Single(await portaal.UitboxAsync<InspectieAangekondigd>(proef.Organisatie));
        var document = await (await begeleider.GetAsync(mijn)).Form("Document toevoegen").Vul("Of waar staat het document al?", "Bij de erkenningsaanvraag").VerstuurEnVolgAsync();
        Assert.Contains("Bij de erkenningsaanvraag", document.Words, StringComparison.Ordinal);

        // Three of the four files, and no other.
        await (await inspecteur.GetAsync($"{proef.Url}/dossiers")).Form("Trek dossiers").VerstuurAsync();
        var dossier = (await inspecteur.GetAsync($"{proef.Url}/dossiers/1")).IsPagina("Dossier 1");
        Assert.Contains("Proef ", dossier.Words, StringComparison.Ordinal);
        Assert.Equal(404, (await inspecteur.GetAsync($"{proef.Url}/dossiers/4")).Status);
        Assert.Equal(3L, await AlsInspectieAsync($"select count(*) from overeenkomsten.mt_doc_overeenkomst where tenant_id = '{proef.Organisatie.Hco}'"));
        Assert.Contains("Ines Inspecteur", (await begeleider.GetAsync(mijn)).Root.QuerySelector("#inzagen-titel")!.ParentElement!.TextContent, StringComparison.Ordinal);

        await (await inspecteur.GetAsync($"{proef.Url}/bezoek")).Form("Bewaren").Vul("Bezocht op", "20/11/2026").Vul("Gesprekspartners", "begeleider").VerstuurAsync();
        foreach (var criterium in Criteria.Alle)
            await VulAsync(inspecteur, proef, criterium, criterium.Nummer is "4.1" ? Oordeel.NietAangetoond : Oordeel.Aangetoond);
        Assert.Contains("of de begeleider uitsluitingscriteria hanteert", (await inspecteur.GetAsync($"{proef.Url}/verslag")).Words, StringComparison.Ordinal);
        Assert.Contains("Verder met: beschrijving", (await inspecteur.GetAsync(proef.Url)).Words, StringComparison.Ordinal);
        await (await inspecteur.GetAsync($"{proef.Url}/beschrijving")).Form("Bewaren").Kies("Nee").Vul("Pensioenleeftijd", "De grens past niet bij de praktijk.").VerstuurAsync();
        await (await inspecteur.GetAsync($"{proef.Url}/verslag")).Form("Maak ontwerpverslag").VerstuurAsync();
        Assert.Contains("kan nog reageren", (await inspecteur.GetAsync($"{proef.Url}/verslag")).Words, StringComparison.Ordinal);

        var reactie = await (await begeleider.GetAsync($"{mijn}/reactie")).Form("Reactie versturen").Vul("Uw reactie op het ontwerp", "De intake staat in een ander bestand.").VerstuurEnVolgAsync();
        Assert.Contains("Gereageerd op het ontwerpverslag", reactie.Words, StringComparison.Ordinal);
        var definitief = await (await inspecteur.GetAsync($"{proef.Url}/verslag")).Form("Maak definitief verslag").VerstuurEnVolgAsync();
        Assert.Contains("1 inbreuk", definitief.Words, StringComparison.Ordinal);
        await (await inspecteur.GetAsync($"{proef.Url}/verslag")).Form("Publiceren").VerstuurAsync();
        await PubliekAsync(proef);

        await RemedieerAsync(begeleider, staf, proef);
        Assert.Single(await portaal.UitboxAsync<InspectieAfgesloten>(proef.Organisatie));
        Assert.Equal(404, (await inspecteur.GetAsync($"{proef.Url}/dossiers/1")).Status);
        Assert.Equal(0L, await AlsInspectieAsync($"select count(*) from overeenkomsten.mt_doc_overeenkomst where tenant_id = '{proef.Organisatie.Hco}'"));
        Assert.Contains("Inspectie afgesloten", (await inspecteur.GetAsync(proef.Url)).Words, StringComparison.Ordinal);
        await LeesAsync(inspecteur, proef);
    }

    [Fact]
    public async Task Checklist_TwoInspectorsAtOnce_LoseNothing()
    {
        var proef = await Proefinspectie.MaakAsync(portaal, tot: Inspectiestatus.Bezocht);
        var (een, ander) = (await portaal.InspecteurAsync(), await portaal.InspecteurAsync(new("Otto", "Inspecteur")));
        var (pagina, concept) = ($"{proef.Url}/checklist/3.1", $"{proef.Url}/checklist/3.1/concept");
        var (eerst, later) = ((await een.GetAsync(pagina)).Form("Bewaren en verder"), (await ander.GetAsync(pagina)).Form("Bewaren en verder"));
        var elders = (await ander.GetAsync($"{proef.Url}/checklist/3.2")).Form("Bewaren en verder");

        // It saves itself, more than once, and can still be posted; another criterion has a version of its own.
        Assert.Equal(200, (await een.PostAsync(concept, eerst.Vul("Vaststelling", "Twee diploma’s").Fields)).Status);
        Assert.Equal(200, (await een.PostAsync(concept, eerst.Vul("Vaststelling", "Twee diploma’s gezien").Fields)).Status);
        Assert.Equal(303, (await elders.Vul("Vaststelling", "Polis gezien").VerstuurAsync()).Status);
        Assert.Equal(422, (await ander.PostAsync(concept, later.Vul("Vaststelling", "Iets anders").Fields)).Status);
        var botsing = await later.VerstuurAsync();
        Assert.Equal(409, botsing.Status);
        Assert.Contains("Ines Inspecteur", botsing.Words, StringComparison.Ordinal);
        Assert.Equal(303, (await eerst.VerstuurAsync()).Status);

        Assert.Equal("Twee diploma’s gezien", (await een.GetAsync(pagina)).Form("Bewaren en verder").Value("Vaststelling"));
        Assert.Equal("Polis gezien", (await een.GetAsync($"{proef.Url}/checklist/3.2")).Form("Bewaren en verder").Value("Vaststelling"));
    }

    [Fact]
    public async Task Report_WithSomethingOpenOrANationalNumber_IsNotMade()
    {
        var proef = await Proefinspectie.MaakAsync(portaal, tot: Inspectiestatus.Bezocht);
        var inspecteur = await portaal.InspecteurAsync();
        Assert.Contains("nog 13 criteria open", (await inspecteur.GetAsync($"{proef.Url}/verslag")).Words, StringComparison.Ordinal);
        foreach (var criterium in Criteria.Alle)
            await VulAsync(inspecteur, proef, criterium, Oordeel.Aangetoond, criterium.Nummer is "3.1" ? $"Van {TestInsz.Nieuw().Weergave} en van Aerts" : "");
        await (await inspecteur.GetAsync($"{proef.Url}/beschrijving")).Form("Bewaren").Kies("Nee").VerstuurAsync();
        await (await inspecteur.GetAsync($"{proef.Url}/verslag")).Form("Maak ontwerpverslag").VerstuurAsync();
        portaal.Klok.Vandaag = new(2026, 12, 20);
        inspecteur = await portaal.InspecteurAsync();

        var pagina = await inspecteur.GetAsync($"{proef.Url}/verslag");
        var geweigerd = await pagina.Form("Maak definitief verslag").VerstuurAsync();

        Assert.Contains("3.1: een INSZ-nummer", pagina.Words, StringComparison.Ordinal);
        Assert.Contains("3.1: de naam van de deelnemer van dossier 1", pagina.Words, StringComparison.Ordinal);
        Assert.Equal(422, geweigerd.Status);
        Assert.Contains("In het verslag staat een INSZ-nummer", geweigerd.Words, StringComparison.Ordinal);
    }

    private static async Task VulAsync(PortaalClient client, Proefinspectie proef, Criterium criterium, Oordeel oordeel, string vaststelling = "")
    {
        var form = (await client.GetAsync($"{proef.Url}/checklist/{criterium.Nummer}")).Form("Bewaren en verder");
        KeyValuePair<string, string>[] antwoorden = criterium.PerDossier
            ? [.. Enumerable.Range(1, 3).Select(nummer => KeyValuePair.Create($"dossier{nummer}", $"{(nummer == 1 ? oordeel : Oordeel.Aangetoond)}"))]
            : [KeyValuePair.Create("geheel", $"{oordeel}")];
        var answer = await client.PostAsync(form.Action, [.. form.Fields.Where(veld => veld.Key is not "vaststelling"), .. antwoorden, KeyValuePair.Create("vaststelling", vaststelling)]);
        Assert.Equal(303, answer.Status);
    }

    // All that was filled in can still be read, and nothing can be changed.
    private static async Task LeesAsync(PortaalClient inspecteur, Proefinspectie proef)
    {
        var verslag = (await inspecteur.GetAsync($"{proef.Url}/verslag")).IsPagina($"Verslag: {proef.Organisatie.Naam}");
        Assert.Contains("dossier 1: niet aangetoond", verslag.Feiten()[Criteria.Vind("4.1")!.Kop], StringComparison.Ordinal);
        Assert.Equal("De intake staat in een ander bestand.", verslag.Feiten()["Reactie van de begeleider"]);
        var pagina = await inspecteur.GetAsync($"{proef.Url}/checklist/4.1");
        Assert.Contains("dossier 1: niet aangetoond", pagina.Feiten()["Beoordeling"], StringComparison.Ordinal);
        foreach (var stap in (string[])["verslag", "checklist", "checklist/4.1", "beschrijving", "bezoek", "aankondigen"])
            Assert.Empty((await inspecteur.GetAsync($"{proef.Url}/{stap}")).Root.QuerySelectorAll("main :is(input, select, textarea, button)"));
    }

    private async Task PubliekAsync(Proefinspectie proef)
    {
        var lijst = (await portaal.Bezoeker().GetAsync("/inspectieverslagen")).IsPagina("Inspectieverslagen");
        var rij = lijst.Root.QuerySelectorAll("tbody tr").Single(rij => rij.TextContent.Contains(proef.Organisatie.Naam, StringComparison.Ordinal));
        var pdf = await portaal.Bezoeker().GetAsync(rij.QuerySelector("a")!.GetAttribute("href")!);
        var verslag = (await portaal.DocumentenAsync<Verslag>(proef.Organisatie.Hco)).Single(een => een.Soort is Verslagsoort.Definitief);
        Assert.Equal(verslag.Sha256, Convert.ToHexStringLower(SHA256.HashData(pdf.Bytes)));
    }

    private static async Task RemedieerAsync(PortaalClient begeleider, PortaalClient staf, Proefinspectie proef)
    {
        var remediering = Assert.Single(await proef.Organisatie.Portaal.DocumentenAsync<Remediering>(proef.Organisatie.Hco));
        var (mijn, beheer) = ($"/mijn-inspecties/remediering/{remediering.Id}", $"/beheer/remediering/{remediering.Id}");
        await (await begeleider.GetAsync(mijn)).Form("Indienen").Vul("Wat doet u om dit recht te zetten?", "Wij vullen de intakes aan.").VerstuurAsync();
        Assert.Matches(@"\d+ remediëring(en)? beoordelen", (await staf.GetAsync("/beheer")).Words);
        var zonder = await (await staf.GetAsync(beheer)).Form("Beoordelen").Kies("Onvoldoende").VerstuurAsync();
        Assert.Equal(422, zonder.Status);
        var onvoldoende = await zonder.Form("Beoordelen").Vul("Waarom?", "Het bewijs ontbreekt.").Vul("Nieuwe termijn", "31/1/2027").VerstuurEnVolgAsync();
        Assert.Contains("Remediëring onvoldoende", onvoldoende.Words, StringComparison.Ordinal);
        await (await begeleider.GetAsync(mijn)).Form("Indienen").Vul("Wat doet u om dit recht te zetten?", "Hier is het bewijs.").VerstuurAsync();
        await (await staf.GetAsync(beheer)).Form("Beoordelen").Kies("Aanvaard").Vul("Waarom?", "Volledig.").VerstuurAsync();
    }

    private async Task<object?> AlsInspectieAsync(string sql)
    {
        await using var rol = NpgsqlDataSource.Create(portaal.Gegevens.Inspectie);
        await using var command = rol.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }
}
