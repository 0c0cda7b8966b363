namespace AmaWvg.MijnUitbetalingen;

/// <summary>What an organisation gets of a run (BR-16, Q5).</summary>
/// <param name="NieuweMaanden">The month of the run.</param>
/// <param name="Nabetalingen">Earlier months, and months that became worth more.</param>
/// <param name="Terugvorderingen">Months that come back, and months that became worth less: zero or negative.</param>
/// <param name="Overgedragen">What the run before left: negative for what is still to come back, positive for what could not be paid.</param>
internal readonly record struct Saldo(Bedrag NieuweMaanden, Bedrag Nabetalingen, Bedrag Terugvorderingen, Bedrag Overgedragen)
{
    /// <summary>Paid when positive, carried to the next run when negative.</summary>
    public Bedrag Totaal => NieuweMaanden + Nabetalingen + Terugvorderingen + Overgedragen;

    public static Saldo Begin(Bedrag overgedragen) => new(Bedrag.Nul, Bedrag.Nul, Bedrag.Nul, overgedragen);

    public Saldo Met(Lijn lijn) =>
        lijn.Bedrag < Bedrag.Nul ? this with { Terugvorderingen = Terugvorderingen + lijn.Bedrag }
        : lijn.Regel is Lijnregel.NieuweMaand ? this with { NieuweMaanden = NieuweMaanden + lijn.Bedrag }
        : this with { Nabetalingen = Nabetalingen + lijn.Bedrag };
}
