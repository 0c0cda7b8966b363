using AmaWvg.MijnVoorziening;

namespace AmaWvg.Tests.MijnVoorziening.Diplomas;

/// <summary>Which diplomas count (BR-24).</summary>
public sealed class DiplomacontroleTests
{
    private static readonly DateOnly Toen = new(2010, 6, 30);

    [Theory]
    [InlineData(6, "medisch", true, "Gevalideerd")]
    [InlineData(6, "paramedisch", true, "Gevalideerd")]
    [InlineData(6, "sociaal", true, "Gevalideerd")]
    [InlineData(6, "psychologisch", true, "Gevalideerd")]
    [InlineData(6, "pedagogisch", true, "Gevalideerd")]
    [InlineData(6, "Pedagogisch", true, "Gevalideerd")]
    [InlineData(7, "sociaal", true, "Gevalideerd")]
    [InlineData(8, "medisch", true, "Gevalideerd")]
    [InlineData(5, "medisch", true, "NietRelevant")]
    [InlineData(1, "sociaal", true, "NietRelevant")]
    [InlineData(6, "informatica", true, "NietRelevant")]
    [InlineData(8, "sociaal-economisch", true, "NietRelevant")]
    [InlineData(6, "medisch", false, "NietGevonden")]
    [InlineData(8, "informatica", false, "NietGevonden")]
    public void Van_OneQualification_CountsByFieldLevelAndSource(int niveau, string veld, bool authentiek, string status)
    {
        var controle = Diplomacontrole.Van([new("Diploma", niveau, veld, "Hogeschool", Toen, authentiek)]);

        Assert.Equal((status, authentiek), (controle.Status.ToString(), controle.Kwalificatie is not null));
    }

    [Fact]
    public void Van_None_IsNotFound() => Assert.Equal(new(Diplomastatus.NietGevonden, null), Diplomacontrole.Van([]));

    [Fact]
    public void Van_RelevantAmongOthers_TheNewestRelevantCounts()
    {
        Kwalificatie[] alle =
        [
            new("Graduaat", 5, "sociaal", "Hogeschool", Toen.AddYears(9), true),
            new("Bachelor in het sociaal werk", 6, "sociaal", "Hogeschool", Toen, true),
            new("Master in de psychologie", 7, "psychologisch", "Universiteit", Toen.AddYears(3), true),
            new("Doctor", 8, "medisch", "Zelf ingevuld", Toen.AddYears(8), false),
        ];

        Assert.Equal(new(Diplomastatus.Gevalideerd, alle[2]), Diplomacontrole.Van(alle));
    }

    [Fact]
    public void Van_OnlyOthers_TheNewestIsShown()
    {
        Kwalificatie[] alle = [new("Bachelor", 6, "informatica", "Hogeschool", Toen, true), new("Graduaat", 5, "sociaal", "Hogeschool", Toen.AddYears(1), true)];

        Assert.Equal(new(Diplomastatus.NietRelevant, alle[1]), Diplomacontrole.Van(alle));
    }
}
