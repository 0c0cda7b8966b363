using AmaWvg.Kernel.Subsidie;

namespace AmaWvg.Kernel.Contracts.MijnUitbetalingen;

/// <summary>The rates of the subsidy, as the department keeps them.</summary>
public interface ITarieven
{
    /// <summary>Every rate, past and future.</summary>
    Task<Tarieftabel> LeesAsync(CancellationToken cancellationToken);
}
