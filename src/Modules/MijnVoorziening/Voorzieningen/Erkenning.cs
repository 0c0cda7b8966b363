using AmaWvg.Kernel.Documents;
using AmaWvg.Kernel.Types;

namespace AmaWvg.MijnVoorziening.Voorzieningen;

/// <summary>The recognition of an organisation as begeleider, for a period.</summary>
internal sealed class Erkenning : IVanOrganisatie
{
    public required Guid Id { get; init; }
    public required HcoNummer Hco { get; init; }
    public required string Nummer { get; init; }
    public required DateOnly Van { get; init; }
    public required DateOnly TotEnMet { get; init; }

    /// <summary>The signed decision, an attachment; null when it came on paper.</summary>
    public Guid? Besluit { get; init; }

    /// <summary>Where it stands on a day; both end days belong to it.</summary>
    public ErkenningStatus Status(DateOnly dag) =>
        dag < Van ? ErkenningStatus.Toekomstig
        : dag > TotEnMet ? ErkenningStatus.Verlopen
        : ErkenningStatus.Actief;
}
