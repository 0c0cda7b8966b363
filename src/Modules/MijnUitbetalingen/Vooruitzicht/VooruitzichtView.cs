namespace AmaWvg.MijnUitbetalingen;

/// <summary>What the next run pays as things stand.</summary>
/// <param name="Maand">Month of that run.</param>
/// <param name="Vanaf">Day from which it is made: what was reported before it counts.</param>
/// <param name="IsNog">Whether that day is still to come.</param>
/// <param name="Deelnemers">How many deelnemers are paid for that month.</param>
/// <param name="NieuweMaanden">The month of the run.</param>
/// <param name="Nabetalingen">Earlier months.</param>
/// <param name="Terugvorderingen">What comes back: zero or negative.</param>
/// <param name="Overgedragen">What the last payment left.</param>
/// <param name="Totaal">Their sum.</param>
/// <param name="WachtOpRekening">Whether the last payment waits for an account number.</param>
public sealed record VooruitzichtView(
    Maand Maand, DateOnly Vanaf, bool IsNog, int Deelnemers, Bedrag NieuweMaanden, Bedrag Nabetalingen, Bedrag Terugvorderingen, Bedrag Overgedragen, Bedrag Totaal, bool WachtOpRekening);
