namespace AmaWvg.Kernel;

/// <summary>
/// A document that belongs to one organisation. <see cref="Documenten"/> sees no other's,
/// and its table must carry forced row-level security on its tenant.
/// </summary>
public interface IVanOrganisatie
{
    /// <summary>The organisation that owns the row.</summary>
    HcoNummer Hco { get; }
}
