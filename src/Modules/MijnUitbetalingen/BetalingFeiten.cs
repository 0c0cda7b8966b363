namespace AmaWvg.MijnUitbetalingen;

/// <summary>A payment as both sides see it.</summary>
/// <param name="Nummer">Its number; empty while it is a proposal.</param>
/// <param name="Maand">Month of the run.</param>
/// <param name="Rijen">The facts, in order.</param>
/// <param name="Uitleg">Why nothing goes to the bank; null when something does.</param>
/// <param name="WachtOpRekening">Whether that is for want of an account number.</param>
public sealed record BetalingFeiten(string Nummer, Maand Maand, IReadOnlyList<SummaryRij> Rijen, string? Uitleg, bool WachtOpRekening)
{
    internal static BetalingFeiten Van(Uitbetaling betaling) => new(
        betaling.Betalingsnummer,
        betaling.Maand,
        [
            new("Betalingsnummer", betaling.Nummer is null ? "na goedkeuring" : betaling.Betalingsnummer),
            new("Betalingsperiode", betaling.Maand.Weergave),
            new("Verwerkingsdatum", betaling.Verwerkingsdatum is null ? "na goedkeuring" : DutchDate.Format(betaling.Verwerkingsdatum)),
            new("Rekeningnummer", betaling.Iban?.Weergave ?? "geen"),
            new("Status", betaling.Nummer is null ? "Voorgesteld" : betaling.Status.Label()),
            new("Uitbetalingsbedrag", betaling.Bedrag.Weergave),
        ],
        Betalingtekst.Uitleg(betaling),
        betaling.Status is UitbetalingStatus.WachtOpRekening);
}
