namespace AmaWvg.Overeenkomsten;

/// <summary>Two agreements of one deelnemer may not carry the same reference on the same day (Q11).</summary>
internal static class Overlap
{
    /// <param name="referentie">Reference of one agreement of the deelnemer.</param>
    /// <param name="periode">Its days.</param>
    /// <param name="andereReferentie">Reference of another agreement of the same deelnemer.</param>
    /// <param name="anderePeriode">The days of that one.</param>
    public static bool Bestaat(string referentie, Periode periode, string andereReferentie, Periode anderePeriode) =>
        Sleutel(referentie) == Sleutel(andereReferentie) && periode.Overlapt(anderePeriode);

    /// <summary>The same for references that look the same, or differ in spaces only.</summary>
    public static string Sleutel(string referentie) => Letterbeeld.Vouw(referentie).Replace(" ", "", StringComparison.Ordinal);
}
