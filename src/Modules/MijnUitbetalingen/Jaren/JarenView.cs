namespace AmaWvg.MijnUitbetalingen;

/// <summary>What was paid per year, and of one year per month.</summary>
/// <param name="Jaren">The years with payments, the latest first.</param>
/// <param name="Jaar">The year of which the months are shown.</param>
/// <param name="Maanden">Its months with a payment, from the first to the last.</param>
public sealed record JarenView(IReadOnlyList<Jaarcijfer> Jaren, int Jaar, IReadOnlyList<Maandcijfer> Maanden)
{
    internal BarChartModel Bedragen => new($"Uitbetaald per maand in {Jaar}", [.. Maanden.Select(maand => new ChartBar(maand.Maand.Weergave, maand.Uitbetaald.Euro, maand.Uitbetaald.Weergave))]);

    internal BarChartModel Deelnemers => new(
        $"Deelnemers per maand in {Jaar}", [.. Maanden.Select(maand => new ChartBar(maand.Maand.Weergave, maand.Deelnemers, DutchNumber.Format(maand.Deelnemers)))]);
}

/// <summary>One year, by the day on which payments were processed.</summary>
/// <param name="Jaar">The year.</param>
/// <param name="Betalingen">How many payments it has.</param>
/// <param name="Uitbetaald">What went to the bank.</param>
/// <param name="Teruggevorderd">What came back in that year: zero or negative.</param>
public sealed record Jaarcijfer(int Jaar, int Betalingen, Bedrag Uitbetaald, Bedrag Teruggevorderd);

/// <summary>The payment of one month.</summary>
/// <param name="Maand">Month of the run.</param>
/// <param name="Nummer">Number of the payment.</param>
/// <param name="Verwerkingsdatum">Day on which it was processed.</param>
/// <param name="Bedrag">What it came to.</param>
/// <param name="Uitbetaald">What of it went to the bank.</param>
/// <param name="Deelnemers">How many deelnemers were paid for.</param>
/// <param name="Status">What happened with the amount.</param>
public sealed record Maandcijfer(Maand Maand, string Nummer, DateOnly Verwerkingsdatum, Bedrag Bedrag, Bedrag Uitbetaald, int Deelnemers, string Status);
