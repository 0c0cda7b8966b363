namespace AmaWvg.Web;

/// <summary>A change by somebody else since the form was opened.</summary>
/// <param name="Wie">Who.</param>
/// <param name="Wanneer">When, in Brussels.</param>
/// <param name="Wat">What, as the history says it.</param>
public sealed record Botsing(string Wie, DateTimeOffset Wanneer, string Wat)
{
    /// <summary>The row changed without a line in the history, such as by an update from the register.</summary>
    public static Botsing ZonderHistoriek { get; } = new("", default, "");

    /// <summary>Whether that change leaves nothing to do here.</summary>
    public bool IsKlaar { get; init; }

    internal string Tekst
    {
        get
        {
            var gebeurtenis = Wie.Length == 0 ? "" : FormattableString.Invariant($"{Wie} deed dit op {Wanneer:dd/MM/yyyy} om {Wanneer:H.mm} uur: {Wat.TrimEnd('.')}. ");
            return gebeurtenis + (IsKlaar ? "U hoeft hier niets meer te doen." : "Kijk na en bewaar opnieuw als uw versie moet gelden.");
        }
    }
}
