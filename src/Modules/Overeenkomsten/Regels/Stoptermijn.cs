namespace AmaWvg.Overeenkomsten;

/// <summary>
/// An end date is recorded by the 5th of the month after the end month (BR-13).
/// A 5th on a weekend or holiday does not move (Q7).
/// </summary>
internal static class Stoptermijn
{
    private const int Dag = 5;

    public static DateOnly UitersteDag(DateOnly einde) => Maand.Van(einde).Volgende.EersteDag.AddDays(Dag - 1);

    public static bool IsLaattijdig(DateOnly einde, DateOnly geregistreerdOp) => geregistreerdOp > UitersteDag(einde);
}
