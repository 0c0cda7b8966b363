using AmaWvg.Kernel.Documents;
using AmaWvg.Kernel.Types;

namespace AmaWvg.MijnVoorziening.Voorzieningen;

internal sealed class Erkenning : IVanOrganisatie
{
    public required Guid Id { get; init; }
    public required HcoNummer Hco { get; init; }
    public required string Nummer { get; init; }
    public required DateOnly Van { get; init; }
    public required DateOnly TotEnMet { get; init; }
}
