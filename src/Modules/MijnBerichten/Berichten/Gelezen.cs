using AmaWvg.Kernel.Documents;
using AmaWvg.Kernel.Types;

namespace AmaWvg.MijnBerichten.Berichten;

/// <summary>That a person opened a message.</summary>
internal sealed class Gelezen : IVanOrganisatie
{
    public required Guid BerichtId { get; init; }
    public required string Persoon { get; init; }
    public required HcoNummer Hco { get; init; }
    public required DateTimeOffset Tijdstip { get; init; }
}
