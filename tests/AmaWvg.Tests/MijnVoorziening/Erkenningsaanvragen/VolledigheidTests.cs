using AmaWvg.MijnVoorziening;

namespace AmaWvg.Tests.MijnVoorziening.Erkenningsaanvragen;

/// <summary>What an application must hold before it can be filed (BR-24, BR-25).</summary>
public sealed class VolledigheidTests
{
    private static readonly Medewerker Iemand = new(Guid.Parse("01900000-0000-7000-8000-000000000001"), TestInsz.Nieuw(), Diplomastatus.Gevalideerd, DateTimeOffset.UnixEpoch);

    [Fact]
    public void Tekorten_EverythingThere_AreNone() => Assert.Empty(Tekorten(TestAanvraag.Criteria));

    [Fact]
    public void Tekorten_NothingThere_NameEveryQuestionInOrder() => Assert.Equal(
        [
            "rekeningnummer", "contactpersoon", "adres", "ondernemingsnummer",
            "heeftBachelors", "heeftEigenVerzekering", "heeftDeelnemersverzekering", "modelovereenkomst", "geenCombinatie",
        ],
        Volledigheid.Tekorten(new() { Type = TypeVoorziening.Ocmw }, new(), new HashSet<string>()).Select(t => t.Veld));

    [Theory]
    [InlineData(null, null, "Vraag 1 of 2: antwoord ja voor medewerkers met een diploma of met ervaring")]
    [InlineData(false, false, "Vraag 1 of 2: antwoord ja voor medewerkers met een diploma of met ervaring")]
    [InlineData(false, true, "Vraag 2: beschrijf de ervaring van uw medewerkers")]
    [InlineData(true, false, "Vraag 1: voeg minstens één medewerker toe")]
    [InlineData(true, true, "Vraag 1: voeg minstens één medewerker toe")]
    public void Tekorten_NobodyProven_SayTheNextStep(bool? bachelors, bool? ervaring, string tekst)
    {
        var criteria = TestAanvraag.Criteria with { HeeftBachelors = bachelors, HeeftErvaring = ervaring, Ervaring = "" };

        Assert.Equal([tekst], Tekorten(criteria));
    }

    [Fact]
    public void Tekorten_ExperienceWithoutProof_AskTheProof() => Assert.Equal(
        ["Vraag 2: voeg een bewijs van de ervaring toe"],
        Volledigheid.Tekorten(TestAanvraag.Informatie, TestAanvraag.Criteria, new HashSet<string>()).Select(t => t.Tekst));

    [Theory]
    [InlineData(nameof(Diplomastatus.Gevalideerd), false, null)]
    [InlineData(null, false, "Vraag 1: valideer het diploma van minstens één medewerker")]
    [InlineData(nameof(Diplomastatus.NietGevonden), false, "Vraag 1: voeg het diploma van minstens één medewerker toe")]
    [InlineData(nameof(Diplomastatus.NietRelevant), false, "Vraag 1: voeg het diploma van minstens één medewerker toe")]
    [InlineData(nameof(Diplomastatus.DienstOnbeschikbaar), false, "Vraag 1: voeg het diploma van minstens één medewerker toe")]
    [InlineData(null, true, null)]
    [InlineData(nameof(Diplomastatus.NietGevonden), true, null)]
    [InlineData(nameof(Diplomastatus.NietRelevant), true, null)]
    [InlineData(nameof(Diplomastatus.DienstOnbeschikbaar), true, null)]
    public void Tekorten_OneMemberOfStaff_IsProvenByRegisterOrDiploma(string? diploma, bool bijlage, string? tekst)
    {
        var medewerker = Iemand with { Diploma = diploma is null ? null : Enum.Parse<Diplomastatus>(diploma) };
        var criteria = TestAanvraag.Criteria with { HeeftBachelors = true, HeeftErvaring = false, Medewerkers = [medewerker] };

        var tekorten = Volledigheid.Tekorten(TestAanvraag.Informatie, criteria, bijlage ? new HashSet<string> { medewerker.Bijlagevraag } : []);

        Assert.Equal(tekst is null ? [] : [tekst], tekorten.Select(t => t.Tekst));
    }

    [Theory]
    [InlineData("", false, true)]
    [InlineData("Tien jaar.", false, true)]
    [InlineData("", true, true)]
    [InlineData("Tien jaar.", true, false)]
    public void Aandacht_ExperienceBesideAProvenDiploma_AsksForWhatIsMissing(string ervaring, bool bewijs, bool aandacht)
    {
        var criteria = TestAanvraag.Criteria with { HeeftBachelors = true, Medewerkers = [Iemand], Ervaring = ervaring };

        var punten = Volledigheid.Aandacht(TestAanvraag.Informatie, criteria, bewijs ? TestAanvraag.Bijlagen : new HashSet<string>());

        Assert.Equal(aandacht, punten.Contains("Bij vraag 2 antwoordt u ja, zonder de ervaring te beschrijven en een bewijs toe te voegen."));
    }

    [Fact]
    public void Tekorten_ProofUnderAnAnswerThatIsNo_DoesNotCount()
    {
        var criteria = TestAanvraag.Criteria with { HeeftBachelors = false, HeeftErvaring = false, Medewerkers = [Iemand] };

        Assert.Equal(["Vraag 1 of 2: antwoord ja voor medewerkers met een diploma of met ervaring"], Tekorten(criteria));
    }

    [Fact]
    public void Tekorten_AnswersThatAreNo_NameTheNorms() => Assert.Equal(
        [
            "Vraag 3: sluit een verzekering voor de begeleiding af en antwoord ja",
            "Vraag 4: verzeker de deelnemers en antwoord ja",
            "Vraag 7: bevestig dat u de modelovereenkomst gebruikt en toestemming vraagt",
            "Vraag 8: bevestig dat u verboden combinaties uitsluit",
        ],
        Tekorten(TestAanvraag.Criteria with { HeeftEigenVerzekering = false, HeeftDeelnemersverzekering = false, Modelovereenkomst = false, GeenCombinatie = false }));

    [Fact]
    public void Tekorten_InsuranceOfParticipantsWithoutWords_AskTheDescription() => Assert.Equal(
        ["Vraag 4: beschrijf de verzekering van de deelnemers"],
        Tekorten(TestAanvraag.Criteria with { Deelnemersverzekering = "" }));

    [Theory]
    [InlineData(TypeVoorziening.VoorzieningOpgroeien, "", "Vul een erkennings- of vergunningsnummer in")]
    [InlineData(TypeVoorziening.VoorzieningVaph, "", "Vul een erkennings- of vergunningsnummer in")]
    [InlineData(TypeVoorziening.RevalidatievoorzieningAmbulant, "", "Vul een erkennings- of vergunningsnummer in")]
    [InlineData(TypeVoorziening.RevalidatievoorzieningAmbulant, "710.222.12", "Vul een erkenningsnummer in dat begint met 9.53 of 9.65")]
    [InlineData(TypeVoorziening.RevalidatievoorzieningAmbulant, "953.001.24", null)]
    [InlineData(TypeVoorziening.VoorzieningVaph, "V-12", null)]
    [InlineData(TypeVoorziening.Maatwerkbedrijf, "", null)]
    public void Tekorten_NumberOfTheLicence_DependsOnTheType(TypeVoorziening type, string nummer, string? tekst)
    {
        var informatie = TestAanvraag.Informatie with { Type = type, Vergunningsnummer = nummer };

        Assert.Equal(tekst is null ? [] : [tekst], Volledigheid.Tekorten(informatie, TestAanvraag.Criteria, TestAanvraag.Bijlagen).Select(t => t.Tekst));
    }

    private static IEnumerable<string> Tekorten(Erkenningscriteria criteria) =>
        Volledigheid.Tekorten(TestAanvraag.Informatie, criteria, TestAanvraag.Bijlagen).Select(t => t.Tekst);
}
