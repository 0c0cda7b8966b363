using AmaWvg.Cijfers;

namespace AmaWvg.Tests.Cijfers.Kern;

/// <summary>The picture of a table.</summary>
public sealed class CijfertabelTests
{
    [Fact]
    public void Picture_OfRows_HasTheLargestFirstUnlessTheyHaveAnOrder()
    {
        var rijen = new[] { Rij("Klein", 2), Rij("Geen", 0), Rij("Groot", 9), Rij("Ook klein", 2) };

        Assert.Equal(["Groot", "Klein", "Ook klein"], Namen(Tabel(rijen)));
        Assert.Equal(["Klein", "Groot", "Ook klein"], Namen(Tabel(rijen) with { IsGeordend = true }));
        Assert.Equal(["2025", "2026"], Namen(Tabel([Rij("2026", 2) with { Jaar = 2026 }, Rij("2025", 9) with { Jaar = 2025 }])));
    }

    private static Cijferrij Rij(string label, int aantal) => new(label, [Cel.Aantal(aantal)]);

    private static Cijfertabel Tabel(IReadOnlyList<Cijferrij> rijen) => new("tabel", "Tabel", "Rij", ["Aantal"], rijen) { Definitie = "", Grafiek = 0 };

    private static IEnumerable<string> Namen(Cijfertabel tabel) => tabel.Tekening()!.Bars.Select(staaf => staaf.Label);
}
