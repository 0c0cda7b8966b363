namespace AmaWvg.MijnUitbetalingen;

/// <summary>One month of one deelnemer in a payment: once in a payment, by its key.</summary>
internal sealed record Uitbetalingslijn(Guid DeelnemerId, Maand Maand, Bedrag Bedrag, Lijnregel Regel);
