using System.Globalization;

namespace AmaWvg.Tests.Domein.Subsidie;

/// <summary>The worked examples of what is due (BR-10, BR-11, BR-12, BR-13b, BR-15, BR-20, Q1, Q2, Q16): worked out at once, and paid run by run (the clawbacks: <c>TerugvorderingVoorbeeldenTests</c>).</summary>
public sealed class VoorbeeldenTests
{
    [Theory]
    [InlineData("E01", "2024-03-01", "2024-03-15", null, 2025, "1 2 3 4 5 6 7 8 9 10 11 12", "1218.96")]
    [InlineData("E02", "2025-03-31", "2025-03-31", null, 2025, "3 4 5 6 7 8 9 10 11 12", "1015.80")]
    [InlineData("E03", "2025-03-31", "2025-04-01", null, 2025, "4 5 6 7 8 9 10 11 12", "914.22")]
    [InlineData("E04", "2025-01-15", "2025-05-20", null, 2025, "5 6 7 8 9 10 11 12", "812.64")]
    [InlineData("E05", "2025-02-10", "2025-02-12", "2025-02-20", 2025, "2", "101.58")]
    [InlineData("E06", "2025-01-31", "2025-01-31", "2025-02-01", 2025, "1 2", "203.16")]
    [InlineData("E07", "2025-01-01", "2025-01-01", "2025-06-12", 2025, "1 2 3 4 5 6", "609.48")]
    [InlineData("E14", "2025-01-10", "2025-03-01", "2025-02-15", 2025, "", "0")]
    [InlineData("E15", "2020-01-01", "2020-01-01", null, 2022, "1 2 3 4 5 6 7 8 9 10 11 12", "840.00")]
    [InlineData("E15", "2022-11-15", "2022-11-15", null, 2022, "11 12", "140.00")]
    [InlineData("E16", "2023-11-20", "2023-11-20", "2024-02-03", 2023, "11 12", "140.00")]
    [InlineData("E16", "2023-11-20", "2023-11-20", "2024-02-03", 2024, "1 2", "203.16")]
    [InlineData("E21", "2024-02-29", "2024-02-29", null, 2024, "2 3 4 5 6 7 8 9 10 11 12", "1117.38")]
    public void MaandenVan_OneAgreement_AreThoseOfTheExample(
        string voorbeeld, string start, string aangemeldOp, string? einde, int jaar, string maanden, string bedrag) =>
        Verwacht(voorbeeld, Met(Looptijd.Aangemeld(Dag(start), Dag(aangemeldOp), DagOfGeen(einde))), jaar, maanden, bedrag);

    [Theory]
    [InlineData("E10", "2025-01-01", "2025-01-01", "2025-12-31", "2025-03-01", "2025-03-01", "2025-06-30",
        "1 2 3 4 5 6 7 8 9 10 11 12", "1218.96")]
    [InlineData("E11", "2025-01-01", "2025-01-01", "2025-04-10", "2025-04-20", "2025-04-20", "2025-09-03",
        "1 2 3 4 5 6 7 8 9", "914.22")]
    [InlineData("E12", "2025-01-01", "2025-01-01", "2025-03-05", "2025-05-28", "2025-05-28", null,
        "1 2 3 5 6 7 8 9 10 11 12", "1117.38")]
    [InlineData("E13", "2025-01-01", "2025-01-01", "2025-06-30", "2025-05-10", "2025-08-03", null,
        "1 2 3 4 5 6 8 9 10 11 12", "1117.38")]
    public void MaandenVan_TwoAgreements_CountEachMonthOnce(
        string voorbeeld, string startA, string opA, string eindeA, string startB, string opB, string? eindeB,
        string maanden, string bedrag) =>
        Verwacht(
            voorbeeld,
            Met(
                Looptijd.Aangemeld(Dag(startA), Dag(opA), Dag(eindeA)),
                Looptijd.Aangemeld(Dag(startB), Dag(opB), DagOfGeen(eindeB))),
            2025,
            maanden,
            bedrag);

    [Fact]
    public void BedragVan_E17TwoBegeleiders_IsPaidToEach()
    {
        var (een, ander) = (Met(HeelHetJaar), Met(HeelHetJaar));

        Assert.Equal(new Bedrag(2437.92m), een.BedragVan(Tarieftabel.Begin, 2025) + ander.BedragVan(Tarieftabel.Begin, 2025));
    }

    [Theory]
    [InlineData("1960-04-15", "1 2 3 4")]
    [InlineData("1960-05-01", "1 2 3 4")]
    [InlineData("1960-05-02", "1 2 3 4 5")]
    public void MaandenVan_E18PensionAge_StopWithTheLastMonthBefore(string geboren, string maanden) =>
        Assert.Equal(Maanden(2026, maanden), (Met(HeelHetJaar) with { Geboortedatum = Dag(geboren) }).MaandenVan(2026));

    [Fact]
    public void BedragVan_E18PensionAge_IsFourMonths() =>
        Verwacht("E18", Met(HeelHetJaar) with { Geboortedatum = new(1960, 4, 15) }, 2026, "1 2 3 4", "406.32");

    [Fact]
    public void BedragVan_E20TwentyFiveDeelnemers_IsPerMonthAndPerYear()
    {
        var een = Met(HeelHetJaar).BedragVan(Tarieftabel.Begin, 2025);

        Assert.Equal(new Bedrag(2539.50m), Tarieftabel.Begin.PerMaand(new(2025, 1)) * 25);
        Assert.Equal(new Bedrag(30474.00m), een * 25);
    }

    [Fact]
    public void MaandenVan_E19ErkenningEnds_StopWithIt() => Verwacht(
        "E19", Met(HeelHetJaar) with { Erkenningen = [new(new(2020, 10, 1), new(2025, 9, 30))] }, 2025, "1 2 3 4 5 6 7 8 9", "914.22");

    [Fact]
    public void MaandenVan_ErkenningWithGap_SkipTheGap() => Assert.Equal(
        Maanden(2025, "1 2 3 6 7 8 9 10 11 12"),
        (Met(HeelHetJaar) with { Erkenningen = [new(new(2020, 4, 1), new(2025, 3, 31)), new(new(2025, 6, 15), null)] }).MaandenVan(2025));

    [Fact]
    public void MaandenVan_E27EndWithdrawnLate_ResumeInTheMonthOfTheChange()
    {
        var overeenkomst = Looptijd.Aangemeld(new(2025, 1, 1), new(2025, 1, 1))
            .Met(new(new(2025, 1, 20), new(2025, 1, 31)))
            .Met(new(new(2026, 12, 10), null));

        Verwacht("E27", Met(overeenkomst), 2025, "1", "101.58");
        Verwacht("E27", Met(overeenkomst), 2026, "12", "101.58");
        Assert.Null(overeenkomst.Einde);
    }

    [Fact]
    public void MaandenVan_E28EndMovedLate_LoseTheMonthBetween() => Verwacht("E28", Met(Verschoven), 2025, "1 2 3 4 5 6 8 9", "812.64");

    [Fact]
    public void MaandenVan_EndSetRightByStaff_LoseNothing() => Assert.Equal(
        Maanden(2025, "1 2 3 4 5 6 7 8 9"),
        Met(Verschoven.Met(new(new(2025, 10, 1), new(2025, 9, 30), IsCorrectie: true))).MaandenVan(2025));

    [Fact]
    public void MaandenVan_EndMovedForwardAndBack_LoseTheMonthsBetween()
    {
        var overeenkomst = Looptijd.Aangemeld(new(2025, 1, 1), new(2025, 1, 1), new(2025, 6, 30))
            .Met(new(new(2025, 2, 1), new(2025, 3, 31)))
            .Met(new(new(2025, 5, 2), new(2025, 6, 30)));

        Assert.Equal(Maanden(2025, "1 2 3 5 6"), Met(overeenkomst).MaandenVan(2025));
    }

    private static Looptijd HeelHetJaar => Looptijd.Aangemeld(new(2025, 1, 1), new(2025, 1, 1));

    private static Looptijd Verschoven => Looptijd.Aangemeld(new(2025, 1, 1), new(2025, 1, 1))
        .Met(new(new(2025, 6, 20), new(2025, 6, 30)))
        .Met(new(new(2025, 8, 4), new(2025, 9, 30)));

    private static Subsidiemaanden Met(params Looptijd[] overeenkomsten) =>
        new(new(1980, 1, 1), overeenkomsten, [new(new(2018, 7, 2), null)]);

    private static void Verwacht(string voorbeeld, Subsidiemaanden subsidie, int jaar, string maanden, string bedrag)
    {
        var som = new Bedrag(decimal.Parse(bedrag, CultureInfo.InvariantCulture));

        Assert.Equal(
            (voorbeeld, string.Join(", ", Maanden(jaar, maanden)), som),
            (voorbeeld, string.Join(", ", subsidie.MaandenVan(jaar)), subsidie.BedragVan(Tarieftabel.Begin, jaar)));

        var runs = new Runreeks(new(2018, 7));
        foreach (var run in Maand.Reeks(new(2019, 6), new(jaar + 2, 12)))
            runs.Betaal(run, subsidie);
        Assert.Equal((voorbeeld, som), (voorbeeld, runs.GeboektIn(jaar)));
    }

    private static IEnumerable<Maand> Maanden(int jaar, string nummers) =>
        nummers.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(nummer => new Maand(jaar, int.Parse(nummer, CultureInfo.InvariantCulture)));

    private static DateOnly? DagOfGeen(string? text) => text is null ? null : Dag(text);

    private static DateOnly Dag(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
