using AmaWvg.Kernel.Documents;
using AmaWvg.Kernel.Subsidie;
using AmaWvg.Kernel.Types;

namespace AmaWvg.MijnUitbetalingen.Documenten;

/// <summary>One month of one deelnemer in a payment: once in a payment, by its key.</summary>
internal sealed class Uitbetalingslijn : IVanOrganisatie
{
    public required Guid UitbetalingId { get; init; }
    public required Guid DeelnemerId { get; init; }
    public required Maand Maand { get; init; }
    public required HcoNummer Hco { get; init; }
    public required Bedrag Bedrag { get; init; }
    public required Lijnregel Regel { get; init; }
}
