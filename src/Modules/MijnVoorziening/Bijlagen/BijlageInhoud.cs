using AmaWvg.Kernel.Documents;
using AmaWvg.Kernel.Types;

namespace AmaWvg.MijnVoorziening.Bijlagen;

/// <summary>The bytes of an attachment, in a table that lists never read.</summary>
internal sealed class BijlageInhoud : IVanOrganisatie
{
    public required Guid Id { get; init; }
    public required HcoNummer Hco { get; init; }
    public required byte[] Inhoud { get; init; }
}
