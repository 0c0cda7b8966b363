using AmaWvg.Overeenkomsten;

namespace AmaWvg.Tests.Overeenkomsten.Regels;

/// <summary>Until when a report is in time, and which months a late one costs (BR-10).</summary>
public sealed class AanmeldtermijnTests
{
    [Fact]
    public void UitersteDag_Start_IsTheLastDayOfItsMonth()
    {
        Assert.Equal(new DateOnly(2025, 2, 28), Aanmeldtermijn.UitersteDag(new(2025, 2, 1)));
        Assert.Equal(new DateOnly(2024, 2, 29), Aanmeldtermijn.UitersteDag(new(2024, 2, 29)));
    }

    [Fact]
    public void IsLaattijdig_LastDay_IsInTime()
    {
        Assert.False(Aanmeldtermijn.IsLaattijdig(new(2025, 3, 31), new(2025, 3, 31)));
        Assert.True(Aanmeldtermijn.IsLaattijdig(new(2025, 3, 31), new(2025, 4, 1)));
    }

    [Fact]
    public void SubsidieVanaf_RegisteredAhead_IsTheStartMonth() =>
        Assert.Equal(new Maand(2025, 3), Aanmeldtermijn.SubsidieVanaf(new(2025, 3, 10), new(2025, 1, 5)));

    [Fact]
    public void SubsidieVanaf_RegisteredLate_IsTheMonthOfRegistration() =>
        Assert.Equal(new Maand(2025, 5), Aanmeldtermijn.SubsidieVanaf(new(2025, 1, 15), new(2025, 5, 20)));

    [Fact]
    public void VerlorenMaanden_InTime_AreNone() => Assert.Empty(Aanmeldtermijn.VerlorenMaanden(new(2025, 3, 31), new(2025, 3, 31)));

    [Fact]
    public void VerlorenMaanden_E04_AreFourAndCost406()
    {
        var verloren = Aanmeldtermijn.VerlorenMaanden(new(2025, 1, 15), new(2025, 5, 20));

        Assert.Equal([new(2025, 1), new(2025, 2), new(2025, 3), new(2025, 4)], verloren);
        Assert.Equal(new Bedrag(406.32m), Tarieftabel.Begin.Som(verloren));
    }

    [Fact]
    public void VerlorenMaanden_E14EndedBeforeRegistration_StopAtTheEnd() => Assert.Equal(
        [new(2025, 1), new(2025, 2)], Aanmeldtermijn.VerlorenMaanden(new(2025, 1, 10), new(2025, 3, 1), new(2025, 2, 15)));
}
