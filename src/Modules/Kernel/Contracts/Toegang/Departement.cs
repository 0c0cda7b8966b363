namespace AmaWvg.Kernel.Contracts.Toegang;

/// <summary>The department towards organisations.</summary>
public static class Departement
{
    /// <summary>Signs what it does in an organisation's history; who of its staff did it stands in the department's own.</summary>
    public const string Naam = "Departement Zorg";
}
