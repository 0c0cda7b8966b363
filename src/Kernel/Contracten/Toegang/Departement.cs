namespace AmaWvg.Kernel;

/// <summary>The department towards organisations.</summary>
public static class Departement
{
    /// <summary>Key of its profile, where that of an organisation is its HCO number.</summary>
    public const string Sleutel = "departement-zorg";

    /// <summary>Signs what it does in an organisation's history; who of its staff did it stands in the department's own.</summary>
    public const string Naam = "Departement Zorg";
}
