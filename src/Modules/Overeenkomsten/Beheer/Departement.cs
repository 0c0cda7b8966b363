namespace AmaWvg.Overeenkomsten.Beheer;

internal static class Departement
{
    /// <summary>The department signs towards the organisation; who of its staff did it stands in the department's own history.</summary>
    public const string Naam = "Departement Zorg";
}
