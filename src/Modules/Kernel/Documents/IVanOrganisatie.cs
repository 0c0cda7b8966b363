using AmaWvg.Kernel.Types;

namespace AmaWvg.Kernel.Documents;

/// <summary>
/// A document that belongs to one organisation. <see cref="ModuleDb"/> filters every query on it,
/// and its table must carry forced row-level security on <c>hco</c>.
/// </summary>
public interface IVanOrganisatie
{
    /// <summary>The organisation that owns the row.</summary>
    HcoNummer Hco { get; }
}
