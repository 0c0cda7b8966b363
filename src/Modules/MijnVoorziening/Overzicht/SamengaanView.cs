namespace AmaWvg.MijnVoorziening;

/// <summary>A merger or absorption, as both organisations read it above their data.</summary>
/// <param name="Kop">What happened.</param>
/// <param name="Tekst">What follows from it.</param>
/// <param name="IsDringend">Whether it is the organisation that went up in the other one.</param>
public sealed record SamengaanView(string Kop, string Tekst, bool IsDringend)
{
    // Who goes on has seen it by then; for who went up in another it stays the last news.
    private const int MaandenZichtbaar = 3;

    internal static SamengaanView? Van(Samengaan? samengaan, DateOnly vandaag) => samengaan switch
    {
        { GaatOp: true } => new(
            $"Uw voorziening gaat op in {samengaan.AnderNaam} op {DutchDate.InWords(samengaan.Datum)}",
            $"Uw voorziening is niet meer erkend vanaf {DutchDate.InWords(samengaan.EersteDag)}. {Overeenkomsten(samengaan)}",
            true),
        { GaatOp: false } when vandaag < samengaan.EersteDag.AddMonths(MaandenZichtbaar) => new(
            $"{samengaan.AnderNaam} gaat op in uw voorziening op {DutchDate.InWords(samengaan.Datum)}", Overeenkomsten(samengaan), false),
        _ => null,
    };

    private static string Overeenkomsten(Samengaan samengaan) => (samengaan.GaatOp, samengaan.Overeenkomsten) switch
    {
        (true, 0) => "Er gaan geen overeenkomsten over.",
        (true, var aantal) => $"{Aantal(aantal)} over: vanaf {DutchDate.InWords(samengaan.EersteDag)} staan ze bij {samengaan.AnderNaam}.",
        (_, 0) => "U neemt geen overeenkomsten over.",
        (_, var aantal) => $"{Aantal(aantal)} over: vanaf {DutchDate.InWords(samengaan.EersteDag)} staan ze bij uw overeenkomsten.",
    };

    private static string Aantal(int aantal) => DutchNumber.Count(aantal, "overeenkomst gaat", "overeenkomsten gaan");
}
