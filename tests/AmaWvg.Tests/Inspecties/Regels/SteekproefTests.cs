using AmaWvg.Inspecties;

namespace AmaWvg.Tests.Inspecties.Regels;

/// <summary>How a sample is drawn (BR-51, Q25).</summary>
public sealed class SteekproefTests
{
    private static readonly string[] Types = ["Ibw", "Mwb", "Ocmw", "Pz", "Vaph"];
    private static readonly string[] Provincies = ["Antwerpen", "Limburg", "Oost-Vlaanderen", "Vlaams-Brabant", "West-Vlaanderen"];

    [Fact]
    public void Trek_SameDataAndSeed_GivesTheSameSampleInAnyOrder()
    {
        var populatie = Populatie();

        var een = Trek(populatie, 42);

        Assert.Equal(Hcos(een), Hcos(Trek([.. populatie.AsEnumerable().Reverse()], 42)));
        Assert.NotEqual(Hcos(een), Hcos(Trek(populatie, 43)));
        // Worked out once: any machine gives these.
        Assert.Equal("1002", new Loting(42).Orden(["1001", "1002", "1003"], hco => hco).First());
    }

    [Fact]
    public void Trek_Quota_AreExactAndNobodyComesTwice()
    {
        var populatie = Populatie();
        for (var zaad = 0; zaad < 200; zaad++)
        {
            var steekproef = Trek(populatie, zaad);
            Assert.All(Types, type => Assert.Equal(6, steekproef.Gekozen.Count(lid => lid.Type == type)));
            Assert.Equal(30, Hcos(steekproef).Distinct().Count());
            Assert.Empty(steekproef.Onevenwicht);
            // Both margins get their share, rounded by largest remainder: never more than one away.
            Assert.All(Types, type => Assert.All(Provincies, provincie => Assert.InRange(
                steekproef.Gekozen.Count(lid => lid.Type == type && lid.Provincie == provincie) - (6m * populatie.Count(lid => lid.Type == type && lid.Provincie == provincie) / populatie.Count(lid => lid.Type == type)), -1, 1)));
            Assert.All(Grootteklassen.Alle, klasse => Assert.InRange(
                steekproef.Gekozen.Count(lid => lid.Type == "Ibw" && lid.Klasse == klasse) - (6m * populatie.Count(lid => lid.Type == "Ibw" && lid.Klasse == klasse) / populatie.Count(lid => lid.Type == "Ibw")), -1, 1));
        }
    }

    [Fact]
    public void Trek_TenThousandTimes_TakesEveryMemberOfAStratumEquallyOften()
    {
        // Twelve of one stratum, of which four are drawn: 11 degrees of freedom, 31.26 is exceeded once in a thousand.
        var populatie = Enumerable.Range(0, 12).Select(nummer => Lid(nummer, "Ocmw", "Limburg", 10)).ToList();
        var keren = populatie.ToDictionary(lid => lid.Hco, _ => 0);
        for (var zaad = 0; zaad < 10_000; zaad++)
            foreach (var lid in Steekproef.Trek(populatie, [], 4, new(zaad), type => type).Gekozen)
                keren[lid.Hco]++;

        const double verwacht = 10_000 * 4 / 12.0;
        // Drawn without putting back: the spread is smaller by (12 - 4) / (12 - 1).
        Assert.True(keren.Values.Sum(keer => (keer - verwacht) * (keer - verwacht) / verwacht) * 11 / 8 < 31.26, string.Join(' ', keren.Values));
    }

    [Fact]
    public void Trek_TooFewOfAType_TakesThemAllAndSaysSo()
    {
        List<Begeleider> populatie = [.. Populatie(), Lid(900, "Cgg", "Limburg", 10), Lid(901, "Cgg", "Antwerpen", 60)];

        var steekproef = Steekproef.Trek(populatie, [new("Cgg", 3), new("Caw", 1), new("Ibw", 2)], 6, new(1), type => type);

        Assert.Equal(2, steekproef.Gekozen.Count(lid => lid.Type == "Cgg"));
        Assert.Contains("Cgg: 2 in plaats van 3, want meer begeleiders van dit type zijn er niet.", steekproef.Onevenwicht);
        Assert.Contains("Caw: 0 in plaats van 1, want meer begeleiders van dit type zijn er niet.", steekproef.Onevenwicht);
        Assert.Contains(steekproef.Onevenwicht, zin => zin.StartsWith("Ibw, ", StringComparison.Ordinal) && zin.Contains("aandeel te klein", StringComparison.Ordinal));
    }

    [Fact]
    public void Trek_TypesWithoutQuota_ShareTheRest()
    {
        var steekproef = Steekproef.Trek(Populatie(), [new("Ibw", 10), new("Mwb", 0)], 16, new(7), type => type);

        Assert.Equal([10, 0, 2, 2, 2], Types.Select(type => steekproef.Gekozen.Count(lid => lid.Type == type)));
    }

    [Fact]
    public void Volgende_OfTheSameStratum_IsTheNextInTheDrawUntilNobodyIsLeft()
    {
        var populatie = Populatie();
        var was = Trek(populatie, 5).Gekozen[0];
        var gebruikt = new List<HcoNummer> { was.Hco };
        while (Steekproef.Volgende(populatie, was, gebruikt, new(5)) is { } wordt)
        {
            Assert.Equal(was.Stratum, wordt.Stratum);
            Assert.DoesNotContain(wordt.Hco, gebruikt);
            gebruikt.Add(wordt.Hco);
        }
        Assert.Equal(populatie.Count(lid => lid.Stratum == was.Stratum), gebruikt.Count);
    }

    [Theory]
    [InlineData(19, Grootteklasse.Klein)]
    [InlineData(20, Grootteklasse.Middelgroot)]
    [InlineData(50, Grootteklasse.Middelgroot)]
    [InlineData(51, Grootteklasse.Groot)]
    public void Klasse_OnBothSidesOfABorder_IsTheRightOne(int actief, Grootteklasse klasse) => Assert.Equal(klasse, Lid(1, "", "", actief).Klasse);

    [Theory]
    [InlineData(5, "3,3,3", "2,2,1")]
    [InlineData(10, "1,1,8", "1,1,8")]
    [InlineData(3, "10,20,30", "1,1,1")]
    [InlineData(4, "10,20,30", "1,1,2")]
    [InlineData(9, "2,2", "2,2")]
    public void Verdeling_LargestRemainder_GivesEachItsShare(int aantal, string groottes, string verwacht) =>
        Assert.Equal(verwacht, string.Join(',', Verdeling.Van(aantal, [.. groottes.Split(',').Select(int.Parse)], groep => (ulong)groep)));

    private static Steekproef Trek(IReadOnlyList<Begeleider> populatie, long zaad) =>
        Steekproef.Trek(populatie, [.. Types.Select(type => new Typequotum(type, 6))], 30, new(zaad), type => type);

    private static IEnumerable<string> Hcos(Steekproef steekproef) => steekproef.Gekozen.Select(lid => lid.Hco.Waarde).Order(StringComparer.Ordinal);

    private static List<Begeleider> Populatie() =>
        [.. Enumerable.Range(0, 225).Select(nummer => Lid(nummer, Types[nummer % 5], Provincies[nummer / 5 % 5], (nummer / 25 % 3) switch { 0 => 12, 1 => 35, _ => 80 }))];

    private static Begeleider Lid(int nummer, string type, string provincie, int actief) => new(HcoNummer.Parse($"{1000 + nummer}"), $"Begeleider {nummer}", type, provincie, "", actief);
}
