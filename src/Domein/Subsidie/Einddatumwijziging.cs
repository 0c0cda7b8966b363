namespace AmaWvg.Domein;

/// <summary>An end date that was recorded, moved or (null) withdrawn (BR-13b).</summary>
/// <param name="Op">Day of the change.</param>
/// <param name="Einddatum">Last day of the agreement from then on; null when it runs on.</param>
/// <param name="IsCorrectie">Set right by staff with a reason: it costs no months.</param>
public sealed record Einddatumwijziging(DateOnly Op, DateOnly? Einddatum, bool IsCorrectie = false)
{
    /// <summary>Whether the agreement covers the month after this change.</summary>
    public bool Dekt(Maand maand) => Einddatum is not { } einde || maand <= Maand.Van(einde);
}
