namespace AmaWvg.MijnVoorziening.Voorzieningen;

/// <summary>Where the recognition of an organisation stands on a day.</summary>
public enum ErkenningStatus
{
    Geen,
    Toekomstig,
    Actief,
    Verlopen,
}
