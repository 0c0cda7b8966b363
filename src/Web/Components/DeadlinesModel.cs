namespace AmaWvg.Web;

/// <summary>What has to be done before which day, in a panel that opens. Shows nothing when there is nothing to do.</summary>
/// <param name="Termijnen">The deadlines, the nearest first.</param>
public sealed record DeadlinesModel(IReadOnlyList<Termijn> Termijnen)
{
    /// <summary>Own path of a calendar file with the same; null for none.</summary>
    public string? Calendar { get; init; }

    /// <summary>All of them in a few words: how many, and when the first is due or how many went by.</summary>
    public string Summary(DateOnly vandaag) => (DutchNumber.Count(Termijnen.Count, "termijn", "termijnen"), Termijnen.Count(termijn => termijn.IsVerstreken(vandaag))) switch
    {
        (var aantal, 0) => $"{aantal}, {(Termijnen.Count > 1 ? "de eerste " : "")}op {DutchDate.InWords(Termijnen[0].UiterstOp)}",
        (var aantal, 1) when Termijnen.Count == 1 => $"{aantal}, verstreken sinds {DutchDate.InWords(Termijnen[0].UiterstOp)}",
        var (aantal, verstreken) => $"{aantal}, {verstreken} verstreken",
    };

    /// <summary>What stands before the last day of something: that there is time until then, or that it went by.</summary>
    public static string Until(DateOnly uiterstOp, DateOnly vandaag) => uiterstOp < vandaag ? "Verstreken sinds" : "Ten laatste op";
}
