using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace AmaWvg.Host;

/// <summary>
/// The limits on requests: by address before anything is looked up, by person and organisation once these are known.
/// A sender that has been quiet is forgotten, so memory grows with who asks now and not with who ever did.
/// </summary>
internal sealed class Limieten
{
    private static readonly TimeSpan Stilte = TimeSpan.FromMinutes(1);

    // A slow line makes these take long, not the portal.
    private const string Bestanden = "bestanden";

    private readonly Beveiligingslog _log;
    private readonly Grens? _insz;
    private readonly PartitionedRateLimiter<string> _meldingen = PartitionedRateLimiter.Create<string, string>(wie =>
        RateLimitPartition.GetFixedWindowLimiter(wie, _ => new() { PermitLimit = 1, Window = Stilte }));

    public Limieten(IOptions<LimietOptions> options, TimeProvider clock, Beveiligingslog log)
    {
        _log = log;
        var limieten = options.Value;
        _insz = limieten.Actief ? new("insz", Persoon, limieten.Insz) : null;
        Vol = new()
        {
            GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => Soort(context) is var soort && (soort == Bestanden || limieten.Streeftijd == default)
                ? RateLimitPartition.GetConcurrencyLimiter(soort, _ => new() { PermitLimit = limieten.Tegelijk })
                : RateLimitPartition.Get(soort, _ => new Drukregelaar(limieten.Tegelijk, limieten.Streeftijd, clock))),
            OnRejected = (rejected, _) => MeldVolAsync(rejected.HttpContext),
        };
        PerAdres = Rem(
            limieten.Actief,
            new("aanmelden", context => IsAanmelden(context) ? Afzender.Van(context) : null, limieten.Aanmelden),
            new("cijfers", context => context.Request.Path.StartsWithSegments("/api/cijfers") ? Afzender.Van(context) : null, limieten.Cijfers),
            new("adres", Afzender.Van, limieten.Adres));
        PerPersoon = Rem(
            limieten.Actief,
            new("gelijktijdig", Persoon, limieten.Gelijktijdig),
            new("persoon", Persoon, limieten.Persoon),
            new("organisatie", context => context.User.FindFirstValue(SessieClaims.Profiel), limieten.Organisatie));
    }

    /// <summary>For before all work: how much is done at the same time.</summary>
    public RateLimiterOptions Vol { get; }

    /// <summary>For before authentication.</summary>
    public RateLimiterOptions PerAdres { get; }

    /// <summary>For after authentication.</summary>
    public RateLimiterOptions PerPersoon { get; }

    /// <summary>Counts a look-up by national number, for the person of the request.</summary>
    /// <exception cref="LimietBereiktException">It is one too many.</exception>
    public void NeemInsz(HttpContext context)
    {
        if (_insz is not { } grens)
            return;
        using var lease = grens.Teller.AttemptAcquire(context);
        if (lease.IsAcquired)
            return;
        NoteerEenmaal(grens.Naam, grens.Wie(context));
        throw new LimietBereiktException(Wachttijd(lease));
    }

    /// <summary>Says in the answer when to try again.</summary>
    public static void ZegWachttijd(HttpContext context, TimeSpan wachttijd) =>
        context.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wachttijd.TotalSeconds)).ToString(CultureInfo.InvariantCulture);

    private RateLimiterOptions Rem(bool actief, params Grens[] grenzen) => new()
    {
        GlobalLimiter = actief ? PartitionedRateLimiter.CreateChained([.. grenzen.Select(grens => grens.Teller)]) : null,
        OnRejected = (rejected, _) => WeigerAsync(rejected, grenzen),
    };

    private async ValueTask MeldVolAsync(HttpContext context)
    {
        NoteerEenmaal("vol", Soort(context));
        await Foutpagina.Druk().ExecuteAsync(context);
    }

    // A slow line holds its place for minutes: files cannot take those of pages.
    private static string Soort(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<RequestTimeoutAttribute>() is not null ? Bestanden
        : HttpMethods.IsGet(context.Request.Method) ? "paginas" : "formulieren";

    private void NoteerEenmaal(string grens, string? wie)
    {
        using var eerste = _meldingen.AttemptAcquire($"{grens} {wie}");
        if (eerste.IsAcquired)
            _log.Noteer(Beveiligingsfeit.LimietBereikt, grens);
    }

    private async ValueTask WeigerAsync(OnRejectedContext rejected, Grens[] grenzen)
    {
        var context = rejected.HttpContext;
        var grens = grenzen.MinBy(grens => grens.Teller.GetStatistics(context)?.CurrentAvailablePermits ?? long.MaxValue)!;
        NoteerEenmaal(grens.Naam, grens.Wie(context));
        ZegWachttijd(context, Wachttijd(rejected.Lease));
        await Foutpagina.Voor(StatusCodes.Status429TooManyRequests).ExecuteAsync(context);
    }

    private static TimeSpan Wachttijd(RateLimitLease lease) =>
        lease.TryGetMetadata(MetadataName.RetryAfter, out var pauze) ? pauze : TimeSpan.FromSeconds(1);

    // The callback is no endpoint: the authentication handler answers it.
    private static bool IsAanmelden(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/aanmelden", out var rest) && rest.HasValue;

    private static string? Persoon(HttpContext context) => context.User.FindFirstValue(ClaimTypes.NameIdentifier);
}
