namespace AmaWvg.Tests.MijnVoorziening.Erkenningsaanvragen.Concept;

/// <summary>A draft that saves itself while somebody types.</summary>
public sealed class ConceptTests(Portaal portaal)
{
    [Fact]
    public async Task Concept_WhileTyping_IsSavedAndTheFormGoesOn()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);
        var form = await scherm.FormAsync(scherm.Criteria);
        portaal.Klok.Vooruit(TimeSpan.FromMinutes(5));

        var fragment = await form.Met("doelgroep", "Iedereen").BewaarStilAsync();

        Assert.Equal((200, "aanvraag-concept", "Concept bewaard om 11.05 uur"), (fragment.Status, fragment.Root.Id, fragment.Words));
        Assert.Equal("Uw concept is bewaard", fragment.Root.GetAttribute("data-announce"));
        var aanvraag = await organisatie.AanvraagAsync();
        Assert.Equal(("Iedereen", portaal.Klok.Nu, "An Begeleider"), (aanvraag.Erkenningscriteria.Doelgroep, aanvraag.Bewaard, aanvraag.BewaardDoor));
        Assert.Equal($"{aanvraag.Versie}", fragment.Root.QuerySelector("input[name=versie]")!.GetAttribute("value"));
        // The same form saves again, also when the answer never arrived, and is posted at last.
        Assert.Equal(200, (await form.Met("doelgroep", "Iedereen hier").BewaarStilAsync()).Status);
        (await form.Met("versie", $"{aanvraag.Versie}").Met("doelgroep", "Iedereen in de stad").VerstuurAsync()).IsNaar(scherm.Controleren);
        Assert.Equal("Iedereen in de stad", (await organisatie.AanvraagAsync()).Erkenningscriteria.Doelgroep);
    }

    [Fact]
    public async Task Concept_OfTheFirstStep_TakesHalfANumber()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);

        var fragment = await (await scherm.FormAsync(scherm.Informatie)).Met("ondernemingsnummer", "0566.9").BewaarStilAsync();

        Assert.Equal(200, fragment.Status);
        Assert.Equal("0566.9", (await organisatie.AanvraagAsync()).Voorzieningsinformatie.Ondernemingsnummer);
    }

    [Fact]
    public async Task Concept_HalfAnInsz_IsNotKept()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);

        await (await scherm.FormAsync(scherm.Criteria)).Met("heeftBachelors", "ja").Met("insz", "85.02.28-9").BewaarStilAsync();

        Assert.Empty((await organisatie.AanvraagAsync()).Erkenningscriteria.Medewerkers);
    }

    [Fact]
    public async Task Concept_TextTooLong_SaysSo()
    {
        var scherm = await Aanvraagscherm.OpenAsync(await portaal.MaakOrganisatieAsync());
        var form = await scherm.FormAsync(scherm.Criteria);

        var fragment = await form.Met("doelgroep", new('x', 3001)).BewaarStilAsync();

        Assert.Equal((422, "Uw concept is niet bewaard. Vraag 5: gebruik ten hoogste 3000 tekens."), (fragment.Status, fragment.Words));
        Assert.Equal(fragment.Words, fragment.Root.GetAttribute("data-announce"));
        Assert.Equal(form.Waarde("versie"), fragment.Root.QuerySelector("input[name=versie]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Concept_ChangedInAnotherWindow_OverwritesNothing(bool isStil)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);
        var (een, twee) = (await scherm.FormAsync(scherm.Criteria), await scherm.FormAsync(scherm.Criteria));
        if (isStil)
            await een.Met("doelgroep", "Van het eerste venster").BewaarStilAsync();
        else
            await een.Met("doelgroep", "Van het eerste venster").VerstuurAsync();

        var fragment = await twee.Met("doelgroep", "Van het tweede venster").BewaarStilAsync();
        var page = await twee.VerstuurAsync();

        Assert.Equal(422, fragment.Status);
        Assert.StartsWith("Uw concept is niet bewaard. Iemand paste dit concept intussen aan", fragment.Words, StringComparison.Ordinal);
        page.IsPagina("Erkenningscriteria", 409).HeeftBericht("Iemand anders paste dit intussen aan");
        Assert.Equal(new Dictionary<string, string> { ["5. Wat is uw doel, en voor wie werkt u?"] = "Van het eerste venster" }, page.Feiten());
        Assert.Equal("Van het tweede venster", Stapformulier.Van(page).Waarde("doelgroep"));
        Assert.Equal("Van het eerste venster", (await organisatie.AanvraagAsync()).Erkenningscriteria.Doelgroep);
        // Seen and decided: now it counts.
        (await Stapformulier.Van(page).VerstuurAsync()).IsNaar(scherm.Controleren);
        Assert.Equal("Van het tweede venster", (await organisatie.AanvraagAsync()).Erkenningscriteria.Doelgroep);
    }

    [Fact]
    public async Task Post_FirstStepChangedInAnotherWindow_ShowsBoth()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);
        var (een, twee) = (await scherm.FormAsync(scherm.Informatie), await scherm.FormAsync(scherm.Informatie));
        await een.Met("adres", "Kerkstraat 2").VerstuurAsync();

        var page = await twee.Met("adres", "Stationsstraat 3").VerstuurAsync();

        page.IsPagina("Voorzieningsinformatie", 409);
        Assert.Equal("Kerkstraat 2", page.Feiten()["Adres"]);
        Assert.Equal("Stationsstraat 3", Stapformulier.Van(page).Waarde("adres"));
        (await Stapformulier.Van(page).VerstuurAsync()).IsNaar(scherm.Deel("medewerkers"));
    }

    [Fact]
    public async Task Concept_ArrivesAfterTheForm_ChangesNothing()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);
        var form = await scherm.FormAsync(scherm.Criteria);
        await form.Met("doelgroep", "Volledig").VerstuurAsync();

        var late = await form.Met("doelgroep", "Vol").BewaarStilAsync();

        Assert.Equal(409, late.Status);
        Assert.Equal("Volledig", (await organisatie.AanvraagAsync()).Erkenningscriteria.Doelgroep);
    }

    [Fact]
    public async Task Concept_AtTheSameMomentAsTheForm_IsNoConflict()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);
        for (var i = 0; i < 5; i++)
        {
            var form = (await scherm.FormAsync(scherm.Criteria)).Met("doelgroep", $"Poging {i}");

            var answers = await Task.WhenAll(form.BewaarStilAsync(), form.VerstuurAsync(), form.BewaarStilAsync());

            answers[1].IsNaar(scherm.Controleren);
            Assert.Equal($"Poging {i}", (await organisatie.AanvraagAsync()).Erkenningscriteria.Doelgroep);
        }
    }

    [Theory]
    [InlineData("voorzieningsinformatie")]
    [InlineData("erkenningscriteria")]
    public async Task Concept_FiledApplication_IsRefused(string stap)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var aanvraag = await organisatie.MaakVolledigeAanvraagAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie, aanvraag.Id);
        var form = await scherm.FormAsync($"{scherm.Aanvraag}/{stap}");
        await organisatie.WijzigAanvraagAsync(aanvraag.Id, (a, wie) => a.DienIn(TestAanvraag.Informatie, TestAanvraag.Bijlagen, wie, portaal.Klok.Nu));
        var before = (await organisatie.AanvraagAsync()).Versie;

        var fragment = await form.BewaarStilAsync();

        Assert.Equal((422, "Uw concept is niet bewaard. Deze aanvraag is al ingediend."), (fragment.Status, fragment.Words));
        Assert.Equal(before, (await organisatie.AanvraagAsync()).Versie);
    }

    [Fact]
    public async Task Get_DraftOfSomebodyElseOfTheOrganisation_GoesOnWhereItStopped()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.VulVoorzieningAsync();
        var aanvraag = await organisatie.MaakAanvraagAsync();

        var answer = await (await organisatie.ClientAsync(new TestPersoon("Collega"))).GetAsync($"/mijn-voorziening/erkenningsaanvragen/{aanvraag.Id}");

        answer.IsNaar($"/mijn-voorziening/erkenningsaanvragen/{aanvraag.Id}/erkenningscriteria/medewerkers", 302);
    }
}
