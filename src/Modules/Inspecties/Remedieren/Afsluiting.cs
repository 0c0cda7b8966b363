namespace AmaWvg.Inspecties;

/// <summary>Closes an inspection with its last breach.</summary>
internal static class Afsluiting
{
    /// <summary>The inspection that closes with this breach; null when something is left.</summary>
    public static async Task<Inspectie?> VindAsync(Werkeenheid documenten, Remediering remediering, CancellationToken cancellationToken)
    {
        var (inspectie, zelf) = (remediering.InspectieId, remediering.Id);
        if (!remediering.IsAf)
            return null;
        var andere = await documenten.LijstAsync<Remediering>(vraag => vraag.Where(ander => ander.InspectieId == inspectie), cancellationToken);
        return andere.All(ander => ander.Id == zelf || ander.IsAf) ? await documenten.LoadAsync<Inspectie>(inspectie, cancellationToken) : null;
    }
}
