namespace AmaWvg.Kernel;

/// <summary>Zorginspectie, which inspects for the department and is none of it.</summary>
public static class Zorginspectie
{
    /// <summary>Key of its profile, where that of an organisation is its HCO number.</summary>
    public const string Sleutel = "zorginspectie";

    /// <summary>Signs what it does in the history of an organisation.</summary>
    public const string Naam = "Zorginspectie";
}
