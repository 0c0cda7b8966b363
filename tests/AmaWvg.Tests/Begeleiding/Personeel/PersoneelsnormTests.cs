using AmaWvg.Begeleiding;

namespace AmaWvg.Tests.Begeleiding.Personeel;

/// <summary>Who may guide (BR-24): a relevant diploma or two years of experience, with a proof; somebody of a partner with a detachment.</summary>
public sealed class PersoneelsnormTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);

    [Theory]
    [InlineData("Sociaal", "Bachelor", null, null, "Diploma", "InOrde")]
    [InlineData("Medisch", "Doctor", null, null, "Diploma", "InOrde")]
    [InlineData("Pedagogisch", "Bachelor", null, null, "", "BewijsOntbreekt")]
    [InlineData("Sociaal", "Graduaat", null, null, "Diploma", "VoldoetNiet")]
    [InlineData("Ander", "Master", null, null, "Diploma", "VoldoetNiet")]
    // Two years on the day itself, and a day too little.
    [InlineData(null, null, "2024-11-22", null, "Ervaring", "InOrde")]
    [InlineData(null, null, "2024-11-23", null, "Ervaring", "VoldoetNiet")]
    // Experience of before: two years from the first day to the last, and a day too little.
    [InlineData(null, null, "2015-01-01", "2016-12-31", "Ervaring", "InOrde")]
    [InlineData(null, null, "2015-01-01", "2016-12-30", "Ervaring", "VoldoetNiet")]
    [InlineData(null, null, "2015-01-01", null, "", "BewijsOntbreekt")]
    // The proof of the other thing is none.
    [InlineData("Sociaal", "Bachelor", "2015-01-01", null, "Ervaring", "InOrde")]
    [InlineData("Ander", "Bachelor", "2015-01-01", null, "Diploma", "BewijsOntbreekt")]
    [InlineData(null, null, null, null, "Diploma Ervaring", "VoldoetNiet")]
    public void Oordeel_DiplomaAndExperience_FollowsTheNorm(string? richting, string? niveau, string? ervaringVan, string? ervaringTot, string bewijzen, string stand)
    {
        var lid = Lid(
            richting is null ? null : new(Enum.Parse<Diplomarichting>(richting), Enum.Parse<Diplomaniveau>(niveau!), ""),
            ervaringVan is null ? null : new(Dag(ervaringVan)!.Value, Dag(ervaringTot), ""),
            null);

        Assert.Equal(stand, Oordeel(lid, bewijzen).Stand.ToString());
    }

    [Theory]
    [InlineData(null, null, "Detachering", "Werkt niet bij uw voorziening en heeft geen detacheringsovereenkomst. De regels laten dit nu niet toe.")]
    [InlineData("2026-11-23", null, "Detachering", "De detacheringsovereenkomst geldt vandaag niet. De regels laten begeleiding zonder zo’n overeenkomst nu niet toe.")]
    [InlineData("2026-01-01", "2026-11-21", "Detachering", "De detacheringsovereenkomst geldt vandaag niet. De regels laten begeleiding zonder zo’n overeenkomst nu niet toe.")]
    [InlineData("2026-11-22", "2026-11-22", "", "Voeg de detacheringsovereenkomst toe.")]
    [InlineData("2026-11-22", "2026-11-22", "Detachering", null)]
    public void Oordeel_EmployedByAPartner_NeedsADetachmentThatHolds(string? van, string? tot, string bewijzen, string? zin)
    {
        var lid = Lid(new(Diplomarichting.Sociaal, Diplomaniveau.Bachelor, ""), null, new("Partner vzw", Dag(van), Dag(tot)));

        Assert.Equal(zin, Oordeel(lid, $"{bewijzen} Diploma").Detachering);
    }

    private static Personeelsoordeel Oordeel(Personeelslid lid, string bewijzen) =>
        Personeelsnorm.Oordeel(lid, bewijzen.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Personeelsbewijs>).ToHashSet(), Vandaag);

    private static Personeelslid Lid(Diploma? diploma, Ervaring? ervaring, Detachering? detachering)
    {
        var lid = new Personeelslid { Id = Guid.NewGuid(), Hco = HcoNummer.Parse("12345") };
        lid.Wijzig("Ann", "begeleider", new(new(2025, 1, 1), null), diploma, ervaring, detachering);
        return lid;
    }

    private static DateOnly? Dag(string? dag) => dag is null ? null : DutchDate.Parse(dag);
}
