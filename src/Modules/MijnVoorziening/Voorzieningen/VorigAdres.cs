using AmaWvg.Kernel.Documents;
using AmaWvg.Kernel.Types;

namespace AmaWvg.MijnVoorziening.Voorzieningen;

/// <summary>An e-mail address, of the contact person or beside it, that the organisation gave up.</summary>
internal sealed class VorigAdres : IVanOrganisatie
{
    public required Guid Id { get; init; }
    public required HcoNummer Hco { get; init; }
    public required string Email { get; init; }

    /// <summary>When it was given up.</summary>
    public required DateTimeOffset Tot { get; init; }
}
