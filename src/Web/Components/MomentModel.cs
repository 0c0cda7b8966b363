using System.Globalization;

namespace AmaWvg.Web;

/// <summary>A day and a time, by the clock of Brussels.</summary>
/// <param name="Tijdstip">The moment, in any time zone.</param>
public sealed record MomentModel(DateTimeOffset Tijdstip)
{
    private readonly DateTimeOffset _lokaal = BrusselseTijd.Lokaal(Tijdstip);

    /// <summary>As a sentence names it: 22/11/2026 11.00 uur.</summary>
    public string Shown => _lokaal.ToString("dd/MM/yyyy H.mm 'uur'", CultureInfo.InvariantCulture);

    internal string Machine => _lokaal.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}
