using AmaWvg.Kernel.Documents;
using AmaWvg.Kernel.Types;

namespace AmaWvg.MijnVoorziening.Voorzieningen;

/// <summary>What the department decided about an account number that waited for it.</summary>
internal sealed class Rekeningnazicht : IVanOrganisatie
{
    /// <summary>The account number: each is decided on once.</summary>
    public required Guid Id { get; init; }

    public required HcoNummer Hco { get; init; }

    /// <summary>Whether payments may use it; else they never will.</summary>
    public required bool Vrijgegeven { get; init; }

    /// <summary>What the organisation gets to read.</summary>
    public required string Toelichting { get; init; }

    public required DateTimeOffset Tijdstip { get; init; }
}
