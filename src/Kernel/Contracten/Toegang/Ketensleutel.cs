namespace AmaWvg.Kernel;

/// <summary>
/// Under which key the access chain of an onderneming stands where documents, history and sessions of an organisation have its HCO number.
/// An HCO number is digits alone, so the two never meet.
/// </summary>
public static class Ketensleutel
{
    private const string Voor = "kbo";
    private const string Onbekend = "hco";

    /// <summary>The key of an onderneming.</summary>
    public static HcoNummer Van(Ondernemingsnummer nummer)
    {
        ArgumentNullException.ThrowIfNull(nummer);
        return HcoNummer.Hydrate(Voor + nummer.Waarde);
    }

    /// <summary>The key of a chain of which nobody knows the onderneming yet, by its one voorziening. No session has it.</summary>
    public static HcoNummer VanOnbekende(HcoNummer voorziening)
    {
        ArgumentNullException.ThrowIfNull(voorziening);
        return HcoNummer.Hydrate(Onbekend + voorziening.Waarde);
    }

    /// <summary>The onderneming of a key; null for an organisation or for nobody.</summary>
    public static Ondernemingsnummer? Onderneming(HcoNummer? sleutel) =>
        sleutel is { Waarde: var waarde } && waarde.StartsWith(Voor, StringComparison.Ordinal) ? Ondernemingsnummer.Hydrate(waarde[Voor.Length..]) : null;
}
