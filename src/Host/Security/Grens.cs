using System.Threading.RateLimiting;

namespace AmaWvg.Host;

/// <summary>One limit.</summary>
internal sealed class Grens
{
    private const string Niemand = "";

    private Grens(string naam, Func<HttpContext, string?> wie, Func<string, RateLimitPartition<string>> bak)
    {
        (Naam, Wie) = (naam, wie);
        Teller = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            wie(context) is { } iemand ? bak(iemand) : RateLimitPartition.GetNoLimiter(Niemand));
    }

    /// <summary>So many over time.</summary>
    public Grens(string naam, Func<HttpContext, string?> wie, Limiet limiet)
        : this(naam, wie, iemand => RateLimitPartition.GetTokenBucketLimiter(iemand, _ => Emmer(limiet)))
    {
    }

    /// <summary>So many at the same time.</summary>
    public Grens(string naam, Func<HttpContext, string?> wie, int gelijktijdig)
        : this(naam, wie, iemand => RateLimitPartition.GetConcurrencyLimiter(iemand, _ => new() { PermitLimit = gelijktijdig }))
    {
    }

    /// <summary>The word for the log.</summary>
    public string Naam { get; }

    /// <summary>Whose requests count together; null when this limit does not concern the request.</summary>
    public Func<HttpContext, string?> Wie { get; }

    public PartitionedRateLimiter<HttpContext> Teller { get; }

    // Filled each second, or one at a time when that is less often.
    private static TokenBucketRateLimiterOptions Emmer(Limiet limiet)
    {
        var perSeconde = Math.Max(1, limiet.PerMinuut / 60);
        return new()
        {
            TokenLimit = limiet.Ineens,
            TokensPerPeriod = perSeconde,
            ReplenishmentPeriod = TimeSpan.FromMinutes((double)perSeconde / limiet.PerMinuut),
        };
    }
}
