using System.Globalization;
using AmaWvg.MijnUitbetalingen;
using AmaWvg.Tests.Domein.Subsidie;

namespace AmaWvg.Tests.MijnUitbetalingen.Regels;

/// <summary>The worked examples of clawbacks and netting, run by run (BR-13, BR-16, Q5).</summary>
public sealed class TerugvorderingVoorbeeldenTests
{
    [Theory]
    [InlineData("E07", "2025-01-01", "2025-06-12", "2025-07-05", "0", "609.48")]
    [InlineData("E08", "2025-01-01", "2025-06-12", "2025-07-06", "101.58", "609.48")]
    [InlineData("E09", "2025-01-01", "2025-06-12", "2025-10-20", "406.32", "609.48")]
    [InlineData("E22", "2024-01-01", "2024-12-10", "2025-01-05", "0", "1218.96")]
    [InlineData("E23", "2024-01-01", "2024-12-10", "2025-01-06", "101.58", "1218.96")]
    [InlineData("E24", "2025-01-01", "2025-06-30", "2025-06-28", "0", "609.48")]
    [InlineData("E25", "2025-01-01", "2025-01-31", "2025-12-06", "1117.38", "101.58")]
    public void Lijnen_EndRecordedOn_AreClawedBackByTheNextRun(
        string voorbeeld, string start, string einde, string geregistreerdOp, string terug, string verschuldigd)
    {
        var subsidie = new Subsidiemaanden(null, [Looptijd.Aangemeld(Dag(start), Dag(start)).Met(new(Dag(geregistreerdOp), Dag(einde)))], [new(new(2020, 1, 1), null)]);
        var (runs, teruggevorderd) = (new Runreeks(new(2018, 7)), new List<(Maand Run, Lijn Lijn)>());

        foreach (var run in Maand.Reeks(new(2024, 1), new(2026, 2)))
            teruggevorderd.AddRange(runs.Betaal(run, subsidie).Where(lijn => lijn.Bedrag < Bedrag.Nul).Select(lijn => (run, lijn)));

        Assert.Equal((voorbeeld, Euro(terug)), (voorbeeld, -Runreeks.Som(teruggevorderd.Select(rij => rij.Lijn.Bedrag))));
        Assert.Equal((voorbeeld, Euro(verschuldigd)), (voorbeeld, Runreeks.Som(runs.Geboekt.Values)));
        Assert.All(teruggevorderd, rij =>
        {
            Assert.Equal(Lijnregel.NaEinddatum, rij.Lijn.Regel);
            Assert.Equal(Maand.Van(Dag(geregistreerdOp)).Volgende, rij.Run);
        });
    }

    [Fact]
    public void Lijnen_E23EndOverYearEnd_AreBookedOnTheYearOfTheMonth()
    {
        var subsidie = new Subsidiemaanden(null, [Looptijd.Aangemeld(new(2024, 1, 1), new(2024, 1, 1)).Met(new(new(2025, 1, 6), new(2024, 12, 10)))], [new(new(2020, 1, 1), null)]);
        var runs = new Runreeks(new(2018, 7));

        foreach (var run in Maand.Reeks(new(2024, 1), new(2025, 1)))
            runs.Betaal(run, subsidie);
        Assert.Equal(new Bedrag(101.58m), runs.GeboektIn(2025));
        runs.Betaal(new(2025, 2), subsidie);

        Assert.Equal((new Bedrag(1218.96m), Bedrag.Nul), (runs.GeboektIn(2024), runs.GeboektIn(2025)));
    }

    [Theory]
    [InlineData("E26", 8, "406.32", "406.32", UitbetalingStatus.InVerwerking)]
    [InlineData("E26", 2, "406.32", "-203.16", UitbetalingStatus.Overgedragen)]
    [InlineData("E26", 4, "406.32", "0", UitbetalingStatus.Verrekend)]
    public void Totaal_E26OpenClawback_IsNettedOrCarriedOver(string voorbeeld, int maanden, string open, string totaal, UitbetalingStatus status)
    {
        var saldo = Saldo.Begin(-Euro(open));
        for (var maand = 0; maand < maanden; maand++)
            saldo = saldo.Met(new(new(2025, 7), new(101.58m), Lijnregel.NieuweMaand));

        Assert.Equal((voorbeeld, Euro(totaal)), (voorbeeld, saldo.Totaal));
        Assert.Equal(status, Uitbetaling.StatusVan(saldo.Totaal, Iban.Parse("BE68539007547034")));
    }

    [Fact]
    public void StatusVan_NoAccountNumber_Waits() => Assert.Equal(UitbetalingStatus.WachtOpRekening, Uitbetaling.StatusVan(new(101.58m), null));

    private static Bedrag Euro(string text) => new(decimal.Parse(text, CultureInfo.InvariantCulture));

    private static DateOnly Dag(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
