namespace AmaWvg.MijnVoorziening;

/// <summary>
/// An e-mail address that the organisation gave up, or the contact person as the organisation knew it before a change: also whoever keeps the address
/// may be somebody else from then on.
/// </summary>
internal sealed class VorigAdres : IDocument, IVanOrganisatie
{
    public required Guid Id { get; init; }
    public required HcoNummer Hco { get; init; }
    public required string Email { get; init; }

    /// <summary>The contact person whose address it was, as that person was known; null for an address beside it.</summary>
    public string? Persoon { get; init; }

    /// <summary>When it was given up.</summary>
    public required DateTimeOffset Tot { get; init; }

    public Guid Versie { get; private set; }
}
