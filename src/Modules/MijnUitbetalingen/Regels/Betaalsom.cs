namespace AmaWvg.MijnUitbetalingen;

/// <summary>A payment as a sum that can be followed: its parts, each with how many lines it counts, add up to the cent to what is paid.</summary>
/// <param name="Delen">The parts, in order.</param>
/// <param name="Totaal">What they come to.</param>
public sealed record Betaalsom(IReadOnlyList<Somdeel> Delen, Bedrag Totaal)
{
    /// <summary>The sum of these lines and of what the payment before left.</summary>
    internal static Betaalsom Van(IReadOnlyCollection<Lijn> lijnen, Bedrag overgedragen)
    {
        var saldo = lijnen.Aggregate(Saldo.Begin(overgedragen), (som, lijn) => som.Met(lijn));
        return new(
        [
            Deel("Nieuwe maanden", saldo.NieuweMaanden, lijn => lijn is { Regel: Lijnregel.NieuweMaand } && lijn.Bedrag >= Bedrag.Nul),
            Deel("Nabetalingen", saldo.Nabetalingen, lijn => lijn is not { Regel: Lijnregel.NieuweMaand } && lijn.Bedrag >= Bedrag.Nul),
            Deel("Terugvorderingen", saldo.Terugvorderingen, lijn => lijn.Bedrag < Bedrag.Nul),
            new("Overgedragen van de vorige uitbetaling", null, overgedragen),
        ], saldo.Totaal);

        Somdeel Deel(string label, Bedrag bedrag, Func<Lijn, bool> hoort) => new(label, lijnen.Count(hoort), bedrag);
    }
}

/// <summary>One part of the sum.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Lijnen">How many lines it counts; null for what was carried over.</param>
/// <param name="Bedrag">What it adds; negative when it takes off.</param>
public sealed record Somdeel(string Label, int? Lijnen, Bedrag Bedrag);
