using AmaWvg.MijnVoorziening;
using AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;

namespace AmaWvg.Tests.MijnVoorziening.Erkenningsaanvragen.Criteria;

/// <summary>The second step in short pages: each asks a part, and leaves the others as they are.</summary>
public sealed class CriteriadeelPageTests(Portaal portaal)
{
    private static readonly (string Deel, string Kop, string[] Velden)[] Delen =
    [
        ("medewerkers", "Erkenningscriteria: medewerkers", ["heeftBachelors", "medewerker", "insz", "heeftErvaring", "ervaring", "bestand-ervaring"]),
        ("verzekeringen", "Erkenningscriteria: verzekeringen", ["heeftEigenVerzekering", "eigenVerzekering", "bestand-eigen-verzekering", "heeftDeelnemersverzekering", "deelnemersverzekering"]),
        ("doelgroep", "Erkenningscriteria: doel en doelgroep", ["doelgroep", "bestand-doelgroep"]),
        ("werking", "Erkenningscriteria: uw werking", ["intake", "zoeken", "opvolging", "evaluatie", "aanspreekpunt"]),
        ("engagementen", "Erkenningscriteria: engagementen", ["modelovereenkomst", "geenCombinatie"]),
    ];

    private static readonly Dictionary<string, string> Antwoorden = new(Aanvraagscherm.Antwoorden) { ["eigenVerzekering"] = "Polis 12", ["intake"] = "Thuis", ["aanspreekpunt"] = "An" };

    [Fact]
    public async Task Parts_InOrder_AskEveryFieldOnceAndLeadToTheCheck()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);
        var page = await (await scherm.FormAsync(scherm.Informatie)).VerstuurEnVolgAsync();

        for (var i = 0; i < Delen.Length; i++)
        {
            var (deel, kop, velden) = Delen[i];
            page.IsPagina(kop);
            Assert.Equal(scherm.Deel(deel), page.Url);
            Assert.Contains($"Deel {i + 1} van 5.", page.Words, StringComparison.Ordinal);
            Assert.Equal(velden, page.Root.QuerySelectorAll(".question input, .question textarea").Select(veld => veld.GetAttribute("name")).Distinct());
            var form = Stapformulier.Van(page);
            foreach (var veld in velden)
                if (Antwoorden.TryGetValue(veld, out var antwoord))
                    form.Met(veld, antwoord);
            page = await form.VerstuurEnVolgAsync();
        }

        page.IsPagina("Controleren");
        // All that the parts saved stands on the one page.
        var alles = await scherm.FormAsync(scherm.Criteria);
        Assert.All(Antwoorden, antwoord => Assert.Equal(antwoord.Value, alles.Waarde(antwoord.Key).ReplaceLineEndings("\n")));
    }

    [Theory]
    [InlineData("medewerkers")]
    [InlineData("verzekeringen")]
    [InlineData("doelgroep")]
    [InlineData("werking")]
    [InlineData("engagementen")]
    public async Task Post_OnePartEmptied_KeepsEveryOtherAnswerPersonAndFile(string deel)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);
        await (await scherm.FormAsync(scherm.Criteria)).Met(Antwoorden)
            .Met("heeftBachelors", "ja").Met("medewerker", "An Peeters").Met("insz", TestInsz.Nieuw().Weergave)
            .MetBestand(Bijlagevragen.Ervaring, "attest.pdf", PdfBouw.Klassiek()).MetBestand(Bijlagevragen.Doelgroep, "visie.pdf", PdfBouw.Klassiek()).VerstuurAsync();
        var (voor, velden) = ((await organisatie.AanvraagAsync()).Erkenningscriteria, Delen.Single(d => d.Deel == deel).Velden);
        // With forged fields of the other parts as well: too long, which is none of this page's business.
        var form = (await scherm.FormAsync(scherm.Deel(deel))).Met(Delen.SelectMany(d => d.Velden).Where(veld => !veld.StartsWith("bestand", StringComparison.Ordinal))
            .ToDictionary(veld => veld, veld => velden.Contains(veld) ? "" : new string('x', 3001)));

        Assert.Equal(200, (await form.BewaarStilAsync()).Status);
        Assert.Equal(303, (await form.VerstuurAsync()).Status);

        var na = (await organisatie.AanvraagAsync()).Erkenningscriteria;
        Assert.Equal(
            Documentjson.Schrijf(deel switch
            {
                "medewerkers" => voor with { HeeftBachelors = null, HeeftErvaring = null, Ervaring = "" },
                "verzekeringen" => voor with { HeeftEigenVerzekering = null, EigenVerzekering = "", HeeftDeelnemersverzekering = null, Deelnemersverzekering = "" },
                "doelgroep" => voor with { Doelgroep = "" },
                "werking" => voor with { Intake = "", Aanspreekpunt = "" },
                _ => voor with { Modelovereenkomst = false, GeenCombinatie = false },
            }),
            Documentjson.Schrijf(na));
        Assert.Equal("An Peeters", Assert.Single(na.Medewerkers).Naam);
        Assert.Equal(["attest.pdf", "visie.pdf"], (await organisatie.BijlagenAsync((await organisatie.AanvraagAsync()).Id)).Select(bijlage => bijlage.Naam).Order());
    }

    [Fact]
    public async Task Post_Vorige_SavesAndGoesBack()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);

        (await (await scherm.FormAsync(scherm.Deel("doelgroep"))).Met("doelgroep", "Iedereen").MetBestand(Bijlagevragen.Doelgroep, "visie.pdf", PdfBouw.Klassiek()).VerstuurAsync("Vorige"))
            .IsNaar(scherm.Deel("verzekeringen"));
        (await (await scherm.FormAsync(scherm.Deel("medewerkers"))).VerstuurAsync("Vorige")).IsNaar(scherm.Informatie);

        var aanvraag = await organisatie.AanvraagAsync();
        Assert.Equal("Iedereen", aanvraag.Erkenningscriteria.Doelgroep);
        Assert.Single(await organisatie.BijlagenAsync(aanvraag.Id));
    }

    [Fact]
    public async Task Buttons_OfAPartFromTheCheck_StayThereUntilItIsSaved()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);
        var deel = $"{scherm.Deel("medewerkers")}?vanuit=controleren";
        var toevoegen = $"Bestand toevoegen bij {Criteriavragen.ErvaringBijlage}";

        var page = await scherm.Client.GetAsync(deel);
        Assert.Equal(scherm.Controleren, page.Link("Terug naar controleren").GetAttribute("href"));
        Assert.False(page.Heeft("Vorige"));
        (await Stapformulier.Van(page).Met("heeftErvaring", "ja").Met("ervaring", "Tien jaar").MetBestand(Bijlagevragen.Ervaring, "attest.pdf", PdfBouw.Klassiek()).VerstuurAsync(toevoegen))
            .IsNaar($"{deel}#bijlagen-ervaring");
        (await (await scherm.FormAsync(deel)).Met("heeftBachelors", "ja").Met("medewerker", "An Peeters").Met("insz", TestInsz.Nieuw().Weergave).VerstuurAsync(Aanvraagscherm.Valideer))
            .IsNaar($"{deel}#medewerkers");
        (await (await scherm.FormAsync(deel)).VerstuurAsync("Bewaren")).IsNaar(deel);
        var fout = (await (await scherm.FormAsync(deel)).Met("ervaring", new('x', 3001)).VerstuurAsync()).IsPagina("Erkenningscriteria: medewerkers", 422).HeeftFouten("Vraag 2: gebruik ten hoogste 3000 tekens");

        (await Stapformulier.Van(fout).Met("ervaring", "Elf jaar").VerstuurAsync()).IsNaar(scherm.Controleren);

        Assert.Equal("Elf jaar", (await organisatie.AanvraagAsync()).Erkenningscriteria.Ervaring);
    }

    [Fact]
    public async Task Post_ChangedInAnotherWindow_ShowsWhatDiffersInThisPart()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);
        var form = await scherm.FormAsync(scherm.Deel("werking"));
        await (await scherm.FormAsync(scherm.Criteria)).Met("intake", "Bij ons").Met("doelgroep", "Iedereen").VerstuurAsync();

        var page = await form.Met("intake", "Thuis").VerstuurAsync();

        page.IsPagina("Erkenningscriteria: uw werking", 409);
        Assert.Equal("Bij ons", Assert.Single(page.Feiten()).Value);
        (await Stapformulier.Van(page).VerstuurAsync()).IsNaar(scherm.Deel("engagementen"));
        var criteria = (await organisatie.AanvraagAsync()).Erkenningscriteria;
        Assert.Equal(("Thuis", "Iedereen"), (criteria.Intake, criteria.Doelgroep));
    }

    [Fact]
    public async Task Get_BothWays_LeadToEachOther()
    {
        var scherm = await Aanvraagscherm.OpenAsync(await portaal.MaakOrganisatieAsync());

        var deel = await scherm.Client.GetAsync(scherm.Deel("werking"));

        var alles = (await scherm.Client.GetAsync(deel.Link("Alle criteria op één pagina").GetAttribute("href")!)).IsPagina("Erkenningscriteria");
        Assert.Equal(scherm.Criteria, alles.Url);
        (await scherm.Client.GetAsync(alles.Link("Liever in korte delen").GetAttribute("href")!)).IsPagina("Erkenningscriteria: medewerkers");
        foreach (var onbekend in (string[])["niets", "0", "concept", "Medewerkers"])
            Assert.Equal(404, (await scherm.Client.GetAsync(scherm.Deel(onbekend))).Status);
    }
}
