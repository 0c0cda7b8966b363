namespace AmaWvg.Kernel;

/// <summary>The profiles of people who work for no voorziening: Zorginspectie stands beside the department, so that nobody inspects with the rights of the other.</summary>
public static class Personeelsprofielen
{
    /// <summary>What these roles give.</summary>
    public static IEnumerable<Profiel> Van(IReadOnlyCollection<string> rollen)
    {
        if (Rollen.Departement.Where(rollen.Contains).ToList() is { Count: > 0 } departement)
            yield return new(Departement.Sleutel, null, Departement.Naam, "", departement);
        if (rollen.Contains(Rollen.Inspecteur))
            yield return new(Zorginspectie.Sleutel, null, Zorginspectie.Naam, "", [Rollen.Inspecteur]);
    }
}
