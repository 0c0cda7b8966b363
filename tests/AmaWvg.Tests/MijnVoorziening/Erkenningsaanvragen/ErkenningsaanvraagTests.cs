using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnVoorziening;
using AmaWvg.MijnVoorziening.Erkenningsaanvragen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AmaWvg.Tests.MijnVoorziening.Erkenningsaanvragen;

/// <summary>The document and its place in the database.</summary>
public sealed class ErkenningsaanvraagTests(Portaal portaal)
{
    private static readonly Uitvoerder Iemand = new("persoon-1", "An Peeters");

    [Fact]
    public async Task Save_FilledApplication_ComesBackAsItWas()
    {
        var organisatie = await portaal.MaakOrganisatieAsync(TestErkenning.Geen);
        var medewerker = new Medewerker(Guid.NewGuid(), TestInsz.Nieuw(), DiplomaStatus.NietGevonden, portaal.Klok.Nu);
        var criteria = TestAanvraag.Criteria with { HeeftBachelors = true, Medewerkers = [medewerker], Doelgroep = "Regel één\nRegel ‘twee’ <b>" };
        var aanvraag = await MaakAsync(organisatie, null, a => a.Bewaar(criteria, null, portaal.Klok.Nu));

        await WijzigAsync(organisatie, aanvraag.Id, a => a.DienIn(TestAanvraag.Informatie, TestAanvraag.Bijlagen, Iemand, portaal.Klok.Nu));
        var gelezen = await LeesAsync(organisatie, aanvraag.Id);

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
        await MaakAsync(organisatie, null);

        var fault = await Assert.ThrowsAsync<DbUpdateException>(() => MaakAsync(organisatie, null));

        Assert.Equal("erkenningsaanvraag_open", Assert.IsType<PostgresException>(fault.InnerException).ConstraintName);
    }

    [Fact]
    public async Task Save_PersonChangedInTheList_IsWritten()
    {
        var organisatie = await portaal.MaakOrganisatieAsync(TestErkenning.Geen);
        var (eerste, tweede) = (new Medewerker(Guid.NewGuid(), TestInsz.Nieuw(), DiplomaStatus.NietGecontroleerd, null), new Medewerker(Guid.NewGuid(), TestInsz.Nieuw(), DiplomaStatus.NietRelevant, portaal.Klok.Nu));
        var aanvraag = await MaakAsync(organisatie, null, a => a.Bewaar(new Erkenningscriteria { Medewerkers = [eerste, tweede] }, null, portaal.Klok.Nu));
        var nu = eerste with { Diploma = DiplomaStatus.Gevalideerd, Gecontroleerd = portaal.Klok.Nu };

        await WijzigAsync(organisatie, aanvraag.Id, a => a.Bewaar(a.Erkenningscriteria with { Medewerkers = [nu] }, null, portaal.Klok.Nu));

        Assert.Equal([nu], (await LeesAsync(organisatie, aanvraag.Id)).Erkenningscriteria.Medewerkers);
    }

    [Fact]
    public void Begin_FromAnEarlierOne_KeepsTextsAndStaffAndChecksDiplomasAgain()
    {
        var medewerker = new Medewerker(Guid.NewGuid(), TestInsz.Nieuw(), DiplomaStatus.Gevalideerd, portaal.Klok.Nu);
        var vorige = Erkenningsaanvraag.Begin(TestHco, null, Iemand, portaal.Klok.Nu);
        vorige.Bewaar(TestAanvraag.Criteria with { HeeftBachelors = true, Medewerkers = [medewerker] }, null, portaal.Klok.Nu);
        vorige.Bewaar(new Voorzieningsinformatie { Vergunningsnummer = "953.001.24" }, null, portaal.Klok.Nu);

        var nieuw = Erkenningsaanvraag.Begin(TestHco, vorige, Iemand, portaal.Klok.Nu);

        Assert.Equal((vorige.Id, AanvraagStatus.InOpmaak, "953.001.24"), (nieuw.Vorige!.Value, nieuw.Status, nieuw.Voorzieningsinformatie.Vergunningsnummer));
        Assert.Equivalent(vorige.Erkenningscriteria with { Medewerkers = nieuw.Erkenningscriteria.Medewerkers }, nieuw.Erkenningscriteria, strict: true);
        var kopie = Assert.Single(nieuw.Erkenningscriteria.Medewerkers);
        Assert.Equal((medewerker.Insz, DiplomaStatus.NietGecontroleerd, null), (kopie.Insz, kopie.Diploma, kopie.Gecontroleerd));
        Assert.NotEqual(medewerker.Id, kopie.Id);
    }

    [Fact]
    public void DienIn_AnswerThatBecameNo_DropsWhatStoodUnderIt()
    {
        var aanvraag = Erkenningsaanvraag.Begin(TestHco, null, Iemand, portaal.Klok.Nu);
        var medewerker = new Medewerker(Guid.NewGuid(), TestInsz.Nieuw(), DiplomaStatus.Gevalideerd, portaal.Klok.Nu);
        aanvraag.Bewaar(TestAanvraag.Criteria with { HeeftBachelors = false, Medewerkers = [medewerker] }, null, portaal.Klok.Nu);

        aanvraag.DienIn(TestAanvraag.Informatie, TestAanvraag.Bijlagen, Iemand, portaal.Klok.Nu);

        Assert.Empty(aanvraag.Erkenningscriteria.Medewerkers);
        Assert.Equal(TestAanvraag.Criteria.Ervaring, aanvraag.Erkenningscriteria.Ervaring);
    }

    private static HcoNummer TestHco { get; } = HcoNummer.Parse("71000017");

    private Task<Erkenningsaanvraag> MaakAsync(TestOrganisatie organisatie, Erkenningsaanvraag? vorige, Action<Erkenningsaanvraag>? vul = null) =>
        organisatie.AlsAsync(async services =>
        {
            var (db, sessie) = (services.GetRequiredService<MijnVoorzieningDb>(), services.GetRequiredService<IHuidigeSessie>());
            var aanvraag = Erkenningsaanvraag.Begin(sessie.Hco!, vorige, new(sessie.Persoon!, sessie.Naam), portaal.Klok.Nu);
            vul?.Invoke(aanvraag);
            db.Add(aanvraag);
            await db.SaveChangesAsync();
            return aanvraag;
        });

    private static Task WijzigAsync(TestOrganisatie organisatie, Guid id, Action<Erkenningsaanvraag> wijzig) =>
        organisatie.AlsAsync(async services =>
        {
            var db = services.GetRequiredService<MijnVoorzieningDb>();
            wijzig(await db.Erkenningsaanvragen.SingleAsync(a => a.Id == id));
            return await db.SaveChangesAsync();
        });

    private static Task<Erkenningsaanvraag> LeesAsync(TestOrganisatie organisatie, Guid id) =>
        organisatie.AlsAsync(services => services.GetRequiredService<MijnVoorzieningDb>().Erkenningsaanvragen.AsNoTracking().SingleAsync(a => a.Id == id));
}
