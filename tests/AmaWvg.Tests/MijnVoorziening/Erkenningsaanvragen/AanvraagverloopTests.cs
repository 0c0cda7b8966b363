using AmaWvg.MijnVoorziening;

namespace AmaWvg.Tests.MijnVoorziening.Erkenningsaanvragen;

/// <summary>Every status × every action (Q17).</summary>
public sealed class AanvraagverloopTests
{
    private static readonly Uitvoerder Iemand = new("persoon-1", "An Peeters");
    private static readonly DateTimeOffset Nu = new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);

    private static readonly Bewaarmoment Moment = new(Nu, "An Peeters");

    // Columns: the actions in the order of their enumeration; a dash is not possible.
    private static readonly Dictionary<AanvraagStatus, string> Tabel = new()
    {
        //                              Indienen   | Intrekken   | Ontvankelijk | Onontvankelijk | Goedkeuren  | Weigeren
        [AanvraagStatus.InOpmaak] = "      InAanvraag | -           | -            | -              | -           | -",
        [AanvraagStatus.InAanvraag] = "    -          | Ingetrokken | Ontvankelijk | Onontvankelijk | -           | -",
        [AanvraagStatus.Onontvankelijk] = "-          | -           | -            | -              | -           | -",
        [AanvraagStatus.Ontvankelijk] = "  -          | Ingetrokken | -            | -              | Goedgekeurd | Geweigerd",
        [AanvraagStatus.Goedgekeurd] = "   -          | -           | -            | -              | -           | -",
        [AanvraagStatus.Geweigerd] = "     -          | -           | -            | -              | -           | -",
        [AanvraagStatus.Ingetrokken] = "   -          | -           | -            | -              | -           | -",
    };

    public static TheoryData<AanvraagStatus, int, string> Cellen
    {
        get
        {
            var cellen = new TheoryData<AanvraagStatus, int, string>();
            foreach (var status in Enum.GetValues<AanvraagStatus>())
                foreach (var (actie, na) in Tabel[status].Split('|').Index())
                    cellen.Add(status, actie, na.Trim());
            return cellen;
        }
    }

    [Fact]
    public void Tabel_EveryAction_HasAColumn() =>
        Assert.All(Tabel.Values, rij => Assert.Equal(Enum.GetValues<AanvraagActie>().Length, rij.Split('|').Length));

    [Theory]
    [MemberData(nameof(Cellen))]
    public void Document_ActionInStatus_ChangesOrRefuses(AanvraagStatus status, int nummer, string na)
    {
        var (actie, aanvraag) = ((AanvraagActie)nummer, Met(status));
        var (isMogelijk, stappen) = (na != "-", aanvraag.Statuswijzigingen.Count);

        Assert.Equal(isMogelijk, aanvraag.Kan(actie));
        if (isMogelijk)
        {
            Doe(aanvraag, actie, "Daarom.");
            Assert.Equal(Enum.Parse<AanvraagStatus>(na), aanvraag.Status);
            Assert.Equal(new(aanvraag.Status, Nu, "An Peeters", "persoon-1", actie == AanvraagActie.Indienen ? "" : "Daarom."), aanvraag.Statuswijzigingen[^1]);
            Assert.Equal(stappen + 1, aanvraag.Statuswijzigingen.Count);
        }
        else
        {
            Assert.Throws<InvalidOperationException>(() => Doe(aanvraag, actie, "Daarom."));
            Assert.Equal((status, stappen), (aanvraag.Status, aanvraag.Statuswijzigingen.Count));
        }
    }

    [Theory]
    [InlineData(AanvraagStatus.InAanvraag, nameof(AanvraagActie.Onontvankelijk))]
    [InlineData(AanvraagStatus.Ontvankelijk, nameof(AanvraagActie.Weigeren))]
    public void Document_RefusalWithoutReason_IsRefused(AanvraagStatus status, string actie)
    {
        var aanvraag = Met(status);

        Assert.Throws<ArgumentException>(() => aanvraag.Behandel(Enum.Parse<AanvraagActie>(actie), Iemand, Nu, " "));

        Assert.Equal(status, aanvraag.Status);
    }

    [Theory]
    [InlineData(AanvraagStatus.InAanvraag)]
    [InlineData(AanvraagStatus.Onontvankelijk)]
    [InlineData(AanvraagStatus.Ontvankelijk)]
    [InlineData(AanvraagStatus.Goedgekeurd)]
    [InlineData(AanvraagStatus.Geweigerd)]
    [InlineData(AanvraagStatus.Ingetrokken)]
    public void Document_FiledApplication_DoesNotChange(AanvraagStatus status)
    {
        var aanvraag = Met(status);
        var (informatie, criteria) = (aanvraag.Voorzieningsinformatie, aanvraag.Erkenningscriteria);

        Assert.Throws<InvalidOperationException>(() => aanvraag.Bewaar(informatie with { Adres = "Elders 1" }, Moment));
        Assert.Throws<InvalidOperationException>(() => aanvraag.Bewaar(criteria with { Doelgroep = "Anders" }, Moment));

        Assert.Equal((informatie, criteria), (aanvraag.Voorzieningsinformatie, aanvraag.Erkenningscriteria));
    }

    [Fact]
    public void Document_IncompleteApplication_IsNotFiled()
    {
        var aanvraag = Erkenningsaanvraag.Begin(HcoNummer.Parse("71000017"), null, Iemand, Nu);

        Assert.Throws<InvalidOperationException>(() => aanvraag.DienIn(TestAanvraag.Informatie, new HashSet<string>(), Iemand, Nu));

        Assert.Equal(AanvraagStatus.InOpmaak, aanvraag.Status);
    }

    [Theory]
    [InlineData(nameof(AanvraagActie.Indienen), Rollen.Begeleider)]
    [InlineData(nameof(AanvraagActie.Intrekken), Rollen.Begeleider)]
    [InlineData(nameof(AanvraagActie.Ontvankelijk), Rollen.Dossierbehandelaar, Rollen.Beslisser)]
    [InlineData(nameof(AanvraagActie.Onontvankelijk), Rollen.Dossierbehandelaar, Rollen.Beslisser)]
    [InlineData(nameof(AanvraagActie.Goedkeuren), Rollen.Beslisser)]
    [InlineData(nameof(AanvraagActie.Weigeren), Rollen.Beslisser)]
    public void Bevoegd_EveryAction_NamesItsRoles(string actie, params string[] rollen) =>
        Assert.Equal(rollen, Aanvraagverloop.Bevoegd(Enum.Parse<AanvraagActie>(actie)));

    private static void Doe(Erkenningsaanvraag aanvraag, AanvraagActie actie, string reden)
    {
        if (actie == AanvraagActie.Indienen)
            aanvraag.DienIn(TestAanvraag.Informatie, TestAanvraag.Bijlagen, Iemand, Nu);
        else
            aanvraag.Behandel(actie, Iemand, Nu, reden);
    }

    private static Erkenningsaanvraag Met(AanvraagStatus status)
    {
        var aanvraag = Erkenningsaanvraag.Begin(HcoNummer.Parse("71000017"), null, Iemand, Nu);
        aanvraag.Bewaar(TestAanvraag.Criteria, Moment);
        foreach (var actie in Weg(status))
            Doe(aanvraag, actie, "Onderweg.");
        return aanvraag;
    }

    private static AanvraagActie[] Weg(AanvraagStatus status) => status switch
    {
        AanvraagStatus.InOpmaak => [],
        AanvraagStatus.InAanvraag => [AanvraagActie.Indienen],
        AanvraagStatus.Onontvankelijk => [AanvraagActie.Indienen, AanvraagActie.Onontvankelijk],
        AanvraagStatus.Ontvankelijk => [AanvraagActie.Indienen, AanvraagActie.Ontvankelijk],
        AanvraagStatus.Goedgekeurd => [AanvraagActie.Indienen, AanvraagActie.Ontvankelijk, AanvraagActie.Goedkeuren],
        AanvraagStatus.Geweigerd => [AanvraagActie.Indienen, AanvraagActie.Ontvankelijk, AanvraagActie.Weigeren],
        _ => [AanvraagActie.Indienen, AanvraagActie.Intrekken],
    };
}
