using AmaWvg.MijnVoorziening;

namespace AmaWvg.Tests.MijnVoorziening.Erkenningsaanvragen;

/// <summary>The document and its place in the database.</summary>
public sealed class ErkenningsaanvraagTests(Portaal portaal)
{
    private static readonly Uitvoerder Iemand = new("persoon-1", "An Peeters");

    [Fact]
    public async Task Save_FilledApplication_ComesBackAsItWas()
    {
        var organisatie = await portaal.MaakOrganisatieAsync(TestErkenning.Geen);
        var medewerker = new Medewerker(Guid.NewGuid(), TestInsz.Nieuw(), Diplomastatus.NietGevonden, portaal.Klok.Nu);
        var criteria = TestAanvraag.Criteria with { HeeftBachelors = true, Medewerkers = [medewerker], Doelgroep = "Regel één\nRegel ‘twee’ <b>" };
        var aanvraag = await organisatie.MaakAanvraagAsync(a => a.Bewaar(criteria, Moment));

        await organisatie.WijzigAanvraagAsync(aanvraag.Id, (a, wie) => a.DienIn(TestAanvraag.Informatie, TestAanvraag.Bijlagen, wie, portaal.Klok.Nu));
        var gelezen = await organisatie.AanvraagAsync();

        Assert.Equal(AanvraagStatus.InAanvraag, gelezen.Status);
        Assert.Equal(TestAanvraag.Informatie, gelezen.Voorzieningsinformatie);
        Assert.Equivalent(criteria, gelezen.Erkenningscriteria, strict: true);
        Assert.Equal(medewerker, Assert.Single(gelezen.Erkenningscriteria.Medewerkers));
        Assert.Equal([AanvraagStatus.InOpmaak, AanvraagStatus.InAanvraag], gelezen.Statuswijzigingen.Select(w => w.Status));
        Assert.NotEqual(aanvraag.Versie, gelezen.Versie);
    }

    [Fact]
    public async Task Save_SecondOpenApplication_IsRefused()
    {
        var organisatie = await portaal.MaakOrganisatieAsync(TestErkenning.Geen);
        await organisatie.MaakAanvraagAsync();

        var fault = await Assert.ThrowsAnyAsync<Exception>(() => organisatie.MaakAanvraagAsync());

        Assert.True(fault.IsDubbel(MijnVoorzieningDocumenten.OpenIndex), $"{fault}");
    }

    [Fact]
    public async Task Save_PersonChangedInTheList_IsWritten()
    {
        var organisatie = await portaal.MaakOrganisatieAsync(TestErkenning.Geen);
        var (eerste, tweede) = (new Medewerker(Guid.NewGuid(), TestInsz.Nieuw(), null, null), new Medewerker(Guid.NewGuid(), TestInsz.Nieuw(), Diplomastatus.NietRelevant, portaal.Klok.Nu));
        var aanvraag = await organisatie.MaakAanvraagAsync(a => a.Bewaar(new Erkenningscriteria { Medewerkers = [eerste, tweede] }, Moment));
        var nu = eerste with { Diploma = Diplomastatus.Gevalideerd, Gecontroleerd = portaal.Klok.Nu };

        await organisatie.WijzigAanvraagAsync(aanvraag.Id, (a, _) => a.Bewaar(a.Erkenningscriteria with { Medewerkers = [nu] }, Moment));

        Assert.Equal([nu], (await organisatie.AanvraagAsync()).Erkenningscriteria.Medewerkers);
    }

    [Fact]
    public void Begin_FromAnEarlierOne_KeepsTextsAndStaffAndChecksDiplomasAgain()
    {
        var medewerker = new Medewerker(Guid.NewGuid(), TestInsz.Nieuw(), Diplomastatus.Gevalideerd, portaal.Klok.Nu) { Naam = "An Peeters" };
        var vorige = Erkenningsaanvraag.Begin(TestHco, null, Iemand, portaal.Klok.Nu);
        vorige.Bewaar(TestAanvraag.Criteria with { HeeftBachelors = true, Medewerkers = [medewerker] }, Moment);
        vorige.Bewaar(new Voorzieningsinformatie { Vergunningsnummer = "953.001.24" }, Moment);

        var nieuw = Erkenningsaanvraag.Begin(TestHco, vorige, Iemand, portaal.Klok.Nu);

        Assert.Equal((vorige.Id, AanvraagStatus.InOpmaak, "953.001.24"), (nieuw.Vorige!.Value, nieuw.Status, nieuw.Voorzieningsinformatie.Vergunningsnummer));
        Assert.Equivalent(vorige.Erkenningscriteria with { Medewerkers = nieuw.Erkenningscriteria.Medewerkers }, nieuw.Erkenningscriteria, strict: true);
        var kopie = Assert.Single(nieuw.Erkenningscriteria.Medewerkers);
        Assert.Equal((medewerker.Insz, "An Peeters", default(Diplomastatus?), default(DateTimeOffset?)), (kopie.Insz, kopie.Naam, kopie.Diploma, kopie.Gecontroleerd));
        Assert.NotEqual(medewerker.Id, kopie.Id);
    }

    [Fact]
    public void DienIn_AnswerThatBecameNo_DropsWhatStoodUnderIt()
    {
        var aanvraag = Erkenningsaanvraag.Begin(TestHco, null, Iemand, portaal.Klok.Nu);
        var medewerker = new Medewerker(Guid.NewGuid(), TestInsz.Nieuw(), Diplomastatus.Gevalideerd, portaal.Klok.Nu);
        aanvraag.Bewaar(TestAanvraag.Criteria with { HeeftBachelors = false, Medewerkers = [medewerker] }, Moment);

        aanvraag.DienIn(TestAanvraag.Informatie, TestAanvraag.Bijlagen, Iemand, portaal.Klok.Nu);

        Assert.Empty(aanvraag.Erkenningscriteria.Medewerkers);
        Assert.Equal(TestAanvraag.Criteria.Ervaring, aanvraag.Erkenningscriteria.Ervaring);
    }

    private Bewaarmoment Moment => new(portaal.Klok.Nu, "An Peeters");

    private static HcoNummer TestHco { get; } = HcoNummer.Parse("71000017");
}
