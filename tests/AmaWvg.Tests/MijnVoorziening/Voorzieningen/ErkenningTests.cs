using AmaWvg.MijnVoorziening;

namespace AmaWvg.Tests.MijnVoorziening.Voorzieningen;

/// <summary>A recognition that is ended, on every side of its days: its period never ends before it begins (Q17).</summary>
public sealed class ErkenningTests
{
    private static readonly DateOnly Van = new(2027, 2, 1);
    private static readonly DateOnly TotEnMet = new(2032, 1, 31);

    [Theory]
    [InlineData("2026-11-30", true, "2032-01-31")]
    [InlineData("2027-01-31", true, "2032-01-31")]
    [InlineData("2027-02-01", false, "2027-02-01")]
    [InlineData("2028-06-30", false, "2028-06-30")]
    public void HefOp_OnADay_EndsItThereOrWithdrawsIt(string laatsteDag, bool ingetrokken, string totEnMet)
    {
        var erkenning = Erkenning();

        erkenning.HefOp(Dag(laatsteDag), new(2026, 11, 22));

        Assert.Equal((ingetrokken, Dag(totEnMet)), (erkenning.IsIngetrokken, erkenning.TotEnMet));
        Assert.True(erkenning.TotEnMet >= erkenning.Van);
    }

    [Theory]
    [InlineData("2027-01-31")]
    [InlineData("2016-03-31")]
    public void HefOp_BeforeItBeganWhenItHasBegun_IsRefused(string laatsteDag)
    {
        var erkenning = Erkenning();

        Assert.Throws<InvalidOperationException>(() => erkenning.HefOp(Dag(laatsteDag), Van));

        Assert.Equal((false, TotEnMet, null), (erkenning.IsIngetrokken, erkenning.TotEnMet, erkenning.OpgehevenOp));
    }

    [Theory]
    [InlineData(null, "2027-01-31", ErkenningStatus.Toekomstig)]
    [InlineData(null, "2027-02-01", ErkenningStatus.Actief)]
    [InlineData(null, "2032-01-31", ErkenningStatus.Actief)]
    [InlineData(null, "2032-02-01", ErkenningStatus.Verlopen)]
    [InlineData("2026-11-30", "2026-11-22", ErkenningStatus.Opgeheven)]
    [InlineData("2026-11-30", "2027-02-01", ErkenningStatus.Opgeheven)]
    [InlineData("2026-11-30", "2032-02-01", ErkenningStatus.Opgeheven)]
    [InlineData("2028-06-30", "2028-06-30", ErkenningStatus.Actief)]
    [InlineData("2028-06-30", "2028-07-01", ErkenningStatus.Opgeheven)]
    public void Status_OnADay_IsThatOfTheDay(string? opgehevenNa, string dag, ErkenningStatus status)
    {
        var erkenning = Erkenning();
        if (opgehevenNa is not null)
            erkenning.HefOp(Dag(opgehevenNa), new(2026, 11, 22));

        Assert.Equal(status, erkenning.Status(Dag(dag)));
    }

    private static Erkenning Erkenning() => new() { Id = Guid.CreateVersion7(), Hco = HcoNummer.Parse("71000001"), Nummer = "AMA-1", Van = Van, TotEnMet = TotEnMet };

    private static DateOnly Dag(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}
