using AmaWvg.Kernel.Subsidie;
using AmaWvg.Kernel.Types;

namespace AmaWvg.Overeenkomsten.Regels;

/// <summary>Months that were paid but are not due, each booked on its own year (domein.md §4.3, BR-13).</summary>
internal static class Terugvordering
{
    /// <summary>What comes back when the end of one agreement is recorded and no other agreement covers the months after it.</summary>
    public static IReadOnlyList<Maand> BijStopzetting(Looptijd overeenkomst, DateOnly einde, DateOnly geregistreerdOp) =>
        Verschil(overeenkomst.BetaaldeMaanden(geregistreerdOp), overeenkomst.Met(new(geregistreerdOp, einde)).IsBetaalbaar);

    /// <summary>What comes back when an end is recorded, given all agreements of the deelnemer before and after.</summary>
    public static IReadOnlyList<Maand> BijStopzetting(Subsidiemaanden voor, Subsidiemaanden na, DateOnly geregistreerdOp) =>
        Verschil(voor.Betaald(geregistreerdOp), na.IsBetaalbaar);

    private static List<Maand> Verschil(IEnumerable<Maand> betaald, Func<Maand, bool> verschuldigd) =>
        [.. betaald.Where(maand => !verschuldigd(maand))];
}
