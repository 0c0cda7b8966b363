using AmaWvg.MijnVoorziening;
using AmaWvg.Tests.MijnVoorziening;

namespace AmaWvg.Tests.MijnBerichten;

/// <summary>What is told because a day comes near: once, however often and on however many hosts the day's work runs (BR-21, Q13, Q22).</summary>
public sealed class DagtakenTests(Portaal portaal)
{
    [Fact]
    public async Task Run_RecognitionEndsInSixMonths_TellsItOnce()
    {
        portaal.Klok.Vandaag = new(2031, 3, 30);
        var (eerder, later, opgevolgd, school) = (await ErkendTotAsync(new(2031, 9, 30)), await ErkendTotAsync(new(2031, 10, 1)), await ErkendTotAsync(new(2031, 9, 30)), await ErkendTotAsync(new(2031, 9, 30)));
        await school.ZetTypeAsync(TypeVoorziening.OnderwijsinstellingHistorisch);
        await opgevolgd.ErkenAsync(new(2031, 10, 1), new(2036, 9, 30));

        await using (var werk = new Achtergrondwerk([eerder, later, opgevolgd, school]))
        {
            await Task.WhenAll(werk.DagAsync(), werk.DagAsync());
            await werk.DagAsync();
        }

        Assert.Equal("""{"TotEnMet": "2031-09-30"}""", Assert.Single(await portaal.UitboxAsync<ErkenningLooptAf>(eerder)));
        Assert.Empty(await portaal.UitboxAsync<ErkenningLooptAf>(later));
        Assert.Empty(await portaal.UitboxAsync<ErkenningLooptAf>(opgevolgd));
        Assert.Empty(await portaal.UitboxAsync<ErkenningLooptAf>(school));
    }

    [Fact]
    public async Task Run_RecognitionThatCannotBeRenewedNow_TellsItWhenItCan()
    {
        portaal.Klok.Vandaag = new(2033, 3, 30);
        var (school, gevraagd, begonnen) = (await ErkendTotAsync(new(2033, 9, 30)), await ErkendTotAsync(new(2033, 9, 30)), await ErkendTotAsync(new(2033, 9, 30)));
        await school.ZetTypeAsync(TypeVoorziening.OnderwijsinstellingHistorisch);
        var aanvraag = await gevraagd.MaakIngediendeAanvraagAsync();
        await begonnen.MaakAanvraagAsync();

        await using var werk = new Achtergrondwerk([school, gevraagd, begonnen]);
        await werk.DagAsync();
        Assert.Empty(await portaal.UitboxAsync<ErkenningLooptAf>(gevraagd));
        Assert.Single(await portaal.UitboxAsync<ErkenningLooptAf>(begonnen));

        await gevraagd.WijzigAanvraagAsync(aanvraag.Id, (a, door) => a.Behandel(AanvraagActie.Intrekken, door, portaal.Klok.GetUtcNow()));
        await werk.DagAsync();
        Assert.Single(await portaal.UitboxAsync<ErkenningLooptAf>(gevraagd));
        Assert.Empty(await portaal.UitboxAsync<ErkenningLooptAf>(school));
    }

    [Fact]
    public async Task Run_ParticipantReachesPensionAgeInThreeMonths_TellsItOnceForWhoStillTakesPart()
    {
        portaal.Klok.Vandaag = new(2026, 11, 22);
        var organisatie = await portaal.MaakOrganisatieAsync();
        // 66 on the 22nd and on the 23rd of February 2027.
        var (op, erna, gestopt) = (
            await organisatie.MaakDeelnemerAsync(insz: TestInsz.Nieuw(new(1961, 2, 22))),
            await organisatie.MaakDeelnemerAsync(insz: TestInsz.Nieuw(new(1961, 2, 23))),
            await organisatie.MaakDeelnemerAsync(insz: TestInsz.Nieuw(new(1961, 2, 21))));
        await organisatie.MaakOvereenkomstAsync(op, new(2026, 1, 1));
        await organisatie.MaakOvereenkomstAsync(erna, new(2026, 1, 1));
        await organisatie.MaakOvereenkomstAsync(gestopt, new(2026, 1, 1), new(2026, 6, 30));

        await using (var werk = new Achtergrondwerk(organisatie))
        {
            await werk.DagAsync();
            await werk.DagAsync();
        }

        var verteld = Assert.Single(await portaal.UitboxAsync<PensioenleeftijdNadert>(organisatie));
        Assert.Contains($"{op.Id}", verteld, StringComparison.Ordinal);
        Assert.Contains("2027-02-28", verteld, StringComparison.Ordinal);
    }

    private async Task<TestOrganisatie> ErkendTotAsync(DateOnly dag)
    {
        var organisatie = await portaal.MaakOrganisatieAsync(TestErkenning.Geen);
        await organisatie.ErkenAsync(dag.AddYears(-5).AddDays(1), dag);
        return organisatie;
    }
}
