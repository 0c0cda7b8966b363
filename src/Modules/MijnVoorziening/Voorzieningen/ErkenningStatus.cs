namespace AmaWvg.MijnVoorziening.Voorzieningen;

/// <summary>Where a recognition stands on a day.</summary>
public enum ErkenningStatus
{
    Toekomstig,
    Actief,
    Verlopen,

    /// <summary>Ended before its term.</summary>
    Opgeheven,
}
