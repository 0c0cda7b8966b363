using AmaWvg.Begeleiding;

namespace AmaWvg.Tests.Begeleiding.Verzekeringen;

public sealed class PolisdekkingTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);

    [Fact]
    public void Tekorten_NothingInForce_NamesEveryKind() => Assert.Equal(
        [Polissoort.Deelnemers, Polissoort.Ongevallen, Polissoort.Begeleiding],
        Polisdekking.Tekorten([Polis(Vandaag.AddDays(1), null, Enum.GetValues<Polissoort>()), Polis(new(2025, 1, 1), Vandaag.AddDays(-1), Enum.GetValues<Polissoort>())], Vandaag).Select(tekort => tekort.Soort));

    [Fact]
    public void Tekorten_AccidentsWithoutTheWay_SaysSo()
    {
        var zonder = Polis(Vandaag, Vandaag, Enum.GetValues<Polissoort>(), onderweg: false);

        Assert.Equal(["Lichamelijke ongevallen van de deelnemers: de verzekering geldt niet op de weg naar en van de werkpost."], Polisdekking.Tekorten([zonder], Vandaag).Select(tekort => tekort.Zin));
        Assert.Empty(Polisdekking.Tekorten([zonder, Polis(Vandaag, null, [Polissoort.Ongevallen])], Vandaag));
    }

    [Theory]
    [InlineData("2026-12-22", true)]
    [InlineData("2026-12-23", false)]
    [InlineData("2026-11-22", true)]
    [InlineData("2026-11-21", false)]
    public void Aflopend_EndWithinAMonth_IsSaid(string einde, bool gezegd) =>
        Assert.Equal(gezegd, Polisdekking.Aflopend([Polis(new(2025, 1, 1), DutchDate.Parse(einde), [Polissoort.Deelnemers])], Vandaag).Count > 0);

    [Fact]
    public void Aflopend_AnotherFollowsAtOnce_IsNotSaid()
    {
        var oud = Polis(new(2025, 1, 1), new(2026, 12, 1), [Polissoort.Deelnemers, Polissoort.Ongevallen]);

        Assert.Empty(Polisdekking.Aflopend([oud, Polis(new(2026, 12, 2), null, [Polissoort.Deelnemers, Polissoort.Ongevallen])], Vandaag));
        // A day between, less cover, or no way: something is missing.
        Assert.Equal([oud], Polisdekking.Aflopend([oud, Polis(new(2026, 12, 3), null, [Polissoort.Deelnemers, Polissoort.Ongevallen])], Vandaag));
        Assert.Equal([oud], Polisdekking.Aflopend([oud, Polis(new(2026, 12, 2), null, [Polissoort.Deelnemers])], Vandaag));
        Assert.Equal([oud], Polisdekking.Aflopend([oud, Polis(new(2026, 12, 2), null, [Polissoort.Deelnemers, Polissoort.Ongevallen], onderweg: false)], Vandaag));
    }

    private static Polis Polis(DateOnly van, DateOnly? tot, Polissoort[] soorten, bool onderweg = true)
    {
        var polis = new Polis { Id = Guid.NewGuid(), Hco = HcoNummer.Parse("12345") };
        polis.Wijzig(soorten, "Zekerheid nv", "AB 12", new(van, tot), onderweg);
        return polis;
    }
}
