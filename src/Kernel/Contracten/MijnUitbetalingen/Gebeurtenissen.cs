namespace AmaWvg.Kernel;

/// <summary>A payment was approved: money is on its way, netted, or carried to the next run.</summary>
/// <param name="Uitbetaling">The payment, for the link.</param>
/// <param name="Betalingsnummer">Its number, as shown.</param>
/// <param name="Maand">First day of the month of the run.</param>
/// <param name="Bedrag">Paid when positive; zero when netted.</param>
/// <param name="GaatNaarBank">Whether it is paid; otherwise the amount is carried to the next run or zero.</param>
public sealed record UitbetalingGoedgekeurd(Guid Uitbetaling, string Betalingsnummer, DateOnly Maand, decimal Bedrag, bool GaatNaarBank) : IGebeurtenis;

/// <summary>A payment holds months that come back.</summary>
/// <param name="Uitbetaling">The payment, for the link.</param>
/// <param name="Betalingsnummer">Its number, as shown.</param>
/// <param name="Maand">First day of the month of the run.</param>
/// <param name="Bedrag">What comes back, as a positive amount.</param>
public sealed record MaandenTeruggevorderd(Guid Uitbetaling, string Betalingsnummer, DateOnly Maand, decimal Bedrag) : IGebeurtenis;
