namespace AmaWvg.MijnVoorziening;

/// <summary>What the history of an organisation says of its recognitions, in the words of the manual (§2.3).</summary>
internal static class ErkenningActies
{
    public const string PeriodeToegevoegd = "Erkenningsperiode toegevoegd";

    /// <summary>Which period.</summary>
    public static string Periode(DateOnly van, DateOnly totEnMet) => $"Van {DutchDate.Format(van)} tot en met {DutchDate.Format(totEnMet)}.";
}
