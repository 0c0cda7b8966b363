using AmaWvg.MijnUitbetalingen;
using AmaWvg.Tests.Domein.Types;
using FsCheck.Fluent;

namespace AmaWvg.Tests.MijnUitbetalingen.Regels;

/// <summary>The sum that the page of a payment shows: whatever the lines, its parts add up to the cent.</summary>
public sealed class BetaalsomTests
{
    [Fact]
    public void Van_AnyLines_AddsUpToTheCent() => Eigenschap.Geldt(
        Gen.Choose(-30_000, 30_000).Zip(Gen.Choose(0, 8)).ListOf().Zip(Gen.Choose(-200_000, 200_000)),
        geval =>
        {
            var (lijnen, overgedragen) = (geval.Item1.Select(lijn => new Lijn(new(2026, 3), new(lijn.Item1 / 100m), (Lijnregel)lijn.Item2)).ToList(), geval.Item2 / 100m);

            var som = Betaalsom.Van(lijnen, new(overgedragen));

            return som.Totaal.Euro == lijnen.Sum(lijn => lijn.Bedrag.Euro) + overgedragen
                && som.Totaal.Euro == som.Delen.Sum(deel => deel.Bedrag.Euro)
                && lijnen.Count == som.Delen.Sum(deel => deel.Lijnen ?? 0)
                && som.Delen.All(deel => deel.Lijnen is null || (deel.Label is "Terugvorderingen" ? deel.Bedrag.Euro <= 0 : deel.Bedrag.Euro >= 0));
        });
}
