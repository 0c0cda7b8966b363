namespace AmaWvg.Kernel;

/// <summary>
/// What approved runs paid to all organisations. Registered under <see cref="Databankrol.Beheer"/> for pages of the department and under
/// <see cref="Databankrol.Werker"/> for background work.
/// </summary>
public interface IBetaalcijfers
{
    /// <summary>What each organisation got of each run up to the day that was approved by then, the oldest run first.</summary>
    Task<IReadOnlyList<Betaalcijfer>> PerMaandAsync(Peiling peiling, CancellationToken cancellationToken);

    /// <summary>The rates of now.</summary>
    Task<Tarieftabel> TarievenAsync(CancellationToken cancellationToken);
}

/// <summary>What one organisation got of the run of one month.</summary>
/// <param name="Hco">The organisation.</param>
/// <param name="Maand">The month of the run.</param>
/// <param name="Toegekend">New months and late ones.</param>
/// <param name="Teruggevorderd">What came back, as a positive amount.</param>
/// <param name="Uitbetaald">What went to the bank.</param>
public sealed record Betaalcijfer(HcoNummer Hco, Maand Maand, Bedrag Toegekend, Bedrag Teruggevorderd, Bedrag Uitbetaald);
