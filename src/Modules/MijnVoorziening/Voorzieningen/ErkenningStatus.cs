namespace AmaWvg.MijnVoorziening;

/// <summary>Where a recognition stands on a day (Q17).</summary>
public enum ErkenningStatus
{
    Toekomstig,
    Actief,
    Verlopen,

    /// <summary>Ended before its term.</summary>
    Opgeheven,
}
