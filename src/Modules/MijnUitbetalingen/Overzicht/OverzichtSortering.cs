namespace AmaWvg.MijnUitbetalingen;

/// <summary>The orders of the payments of one organisation: one a month, so that they are sorted here. The latest breaks ties.</summary>
internal static class OverzichtSortering
{
    /// <summary>The latest first.</summary>
    public const string Laatste = "-nummer";

    public static bool Bestaat(string sortering) => Kolom(sortering) is "nummer" or "periode" or "datum" or "rekening" or "bedrag" or "status" && sortering.Length - Kolom(sortering).Length <= 1;

    public static IEnumerable<Uitbetaling> Sorteer(this IEnumerable<Uitbetaling> uitbetalingen, string sortering)
    {
        var laatsteEerst = uitbetalingen.OrderByDescending(u => u.Nummer);
        IOrderedEnumerable<Uitbetaling> Op<T>(Func<Uitbetaling, T> sleutel, IComparer<T>? vergelijking = null) =>
            sortering[0] is '-' ? laatsteEerst.OrderByDescending(sleutel, vergelijking) : laatsteEerst.OrderBy(sleutel, vergelijking);
        return Kolom(sortering) switch
        {
            "periode" => Op(u => u.Maand),
            "datum" => Op(u => u.Verwerkingsdatum),
            "rekening" => Op(u => u.Iban?.Waarde ?? "", StringComparer.Ordinal),
            "bedrag" => Op(u => u.Bedrag),
            "status" => Op(u => u.Status.Label(), StringComparer.Ordinal),
            _ => Op(u => u.Nummer),
        };
    }

    private static string Kolom(string sortering) => sortering.TrimStart('-');
}
