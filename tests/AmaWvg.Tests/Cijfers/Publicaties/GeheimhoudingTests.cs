using AmaWvg.Cijfers;

namespace AmaWvg.Tests.Cijfers.Publicaties;

/// <summary>Nobody works out what is hidden: tried by somebody who knows all that is shown.</summary>
public sealed class GeheimhoudingTests
{
    [Fact]
    public void Pas_OnTablesByChance_GivesNothingAway()
    {
        var toeval = new Random(689);
        for (var i = 0; i < 1200; i++)
        {
            var tabellen = Tabellen(toeval);
            var open = Pas(tabellen);

            Assert.Empty(new Aanvaller(tabellen, open).Achterhaald().Select(cel => $"table {i}: {cel}"));
            Assert.DoesNotContain(open.SelectMany(tabel => tabel.Alle).SelectMany(rij => rij.Cellen), cel => cel is { Soort: Celsoort.Aantal, Waarde: > 0 and < 5 });
        }
    }

    [Fact]
    public void Pas_WithoutSmallNumbers_ShowsEverything()
    {
        var tabel = Tabel("t", [[0, 5, 6], [7, 0, 12]]);

        Assert.Equal(["/", "5", "6", "11", "7", "/", "12", "19", "7", "5", "18", "30"], Weergave(Pas([tabel])[0]));
    }

    [Fact]
    public void Pas_OneSmallNumber_HidesThreeMore() =>
        Assert.Equal(
            ["< 5", "verborgen", "30", "39", "verborgen", "verborgen", "40", "60", "17", "12", "70", "99"],
            Weergave(Pas([Tabel("t", [[3, 6, 30], [14, 6, 40]])])[0]));

    // Four that are each at least one, and less than five together, can only be one each.
    [Fact]
    public void Pas_SoFewThatSmallWouldTell_TellsNothing() =>
        Assert.All(Pas([Tabel("t", [[1, 1], [1, 1]])])[0].Alle.SelectMany(rij => rij.Cellen), cel => Assert.Equal("verborgen", cel.Weergave));

    [Fact]
    public void Pas_NumbersThatHangTogether_HidesWhatWouldTellTheThird()
    {
        var tabellen = new[] { ("opgestart", 20), ("beeindigd", 17), ("lopend", 3) }.Select(deel => Tabel(deel.Item1, [[deel.Item2, 50]]) with { Groep = deel.Item1 }).ToList();

        var open = Geheimhouding.Pas([.. tabellen.Select(tabel => (tabel, tabel.Personen))], [("opgestart/a", ["beeindigd/a", "lopend/a"])]);

        Assert.Equal("< 5", open[2].Rijen[0].Cellen[0].Weergave);
        Assert.Contains("verborgen", open.Take(2).Select(tabel => tabel.Rijen[0].Cellen[0].Weergave));
    }

    private static IReadOnlyList<Cijfertabel> Pas(IReadOnlyList<Cijfertabel> tabellen) => Geheimhouding.Pas([.. tabellen.Select(tabel => (tabel, tabel.Personen))]);

    private static IEnumerable<string> Weergave(Cijfertabel tabel) => tabel.Alle.SelectMany(rij => rij.Cellen).Select(cel => cel.Weergave);

    // Years by province, and types by year, of the same agreements.
    private static List<Cijfertabel> Tabellen(Random toeval)
    {
        var (jaren, provincies, types) = (toeval.Next(1, 5), toeval.Next(2, 6), toeval.Next(2, 5));
        var (perProvincie, perType) = (new int[jaren, provincies], new int[types, jaren]);
        for (var i = toeval.Next(5, 25 * jaren); i > 0; i--)
        {
            var (jaar, provincie, type) = (toeval.Next(jaren), Math.Min(toeval.Next(provincies), toeval.Next(provincies)), Math.Min(toeval.Next(types), toeval.Next(types)));
            perProvincie[jaar, provincie]++;
            perType[type, jaar]++;
        }
        return
        [
            Maak("provincie", jaren, provincies, (rij, kolom) => perProvincie[rij, kolom], rij => $"j{rij}", kolom => $"p{kolom}", 0),
            Maak("type", types, jaren, (rij, kolom) => perType[rij, kolom], rij => $"t{rij}", kolom => $"j{kolom}", jaren),
        ];
    }

    private static Cijfertabel Tabel(string sleutel, int[][] waarden) =>
        Maak(sleutel, waarden.Length, waarden[0].Length, (rij, kolom) => waarden[rij][kolom], rij => $"r{rij}", kolom => $"{(char)('a' + kolom)}", waarden[0].Length);

    private static Cijfertabel Maak(string sleutel, int rijen, int kolommen, Func<int, int, int> waarde, Func<int, string> label, Func<int, string> kop, int totaalkolom)
    {
        var koppen = Enumerable.Range(0, kolommen).Select(kop).ToList();
        koppen.Insert(totaalkolom, "Totaal");
        return new(sleutel, "Titel", "Rij", koppen, [.. Enumerable.Range(0, rijen).Select(rij => new Cijferrij(label(rij), Cellen(kolom => waarde(rij, kolom))))])
        {
            Totaal = new("Totaal", Cellen(kolom => Enumerable.Range(0, rijen).Sum(rij => waarde(rij, kolom)))),
            Totaalkolom = totaalkolom,
            Definitie = "Definitie",
            Personen = [.. Enumerable.Range(0, kolommen + 1)],
        };

        List<Cel> Cellen(Func<int, int> van)
        {
            var cellen = Enumerable.Range(0, kolommen).Select(kolom => Cel.Aantal(van(kolom))).ToList();
            cellen.Insert(totaalkolom, Cel.Aantal(Enumerable.Range(0, kolommen).Sum(van)));
            return cellen;
        }
    }
}
