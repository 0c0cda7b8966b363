using Microsoft.Extensions.Options;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace AmaWvg.MijnVoorziening;

/// <summary>How the portal bears a register that fails: two short tries, and after several failures a while without asking. One for all requests.</summary>
internal sealed class LedVeerkracht(IOptions<LedOptions> options, TimeProvider clock)
{
    public ResiliencePipeline<IReadOnlyList<Kwalificatie>> Pijplijn { get; } = new ResiliencePipelineBuilder<IReadOnlyList<Kwalificatie>> { TimeProvider = clock }
        .AddRetry(new RetryStrategyOptions<IReadOnlyList<Kwalificatie>>
        {
            MaxRetryAttempts = 1,
            Delay = TimeSpan.FromMilliseconds(200),
            ShouldHandle = arguments => ValueTask.FromResult(IsVoorbijgaand(arguments.Outcome.Exception)),
        })
        .AddCircuitBreaker(new CircuitBreakerStrategyOptions<IReadOnlyList<Kwalificatie>>
        {
            FailureRatio = 0.5,
            MinimumThroughput = 6,
            SamplingDuration = TimeSpan.FromSeconds(30),
            BreakDuration = TimeSpan.FromSeconds(30),
            ShouldHandle = arguments => ValueTask.FromResult(IsFout(arguments.Outcome.Exception)),
        })
        .AddTimeout(options.Value.Wachttijd)
        .Build();

    /// <summary>What counts against the register.</summary>
    public static bool IsFout(Exception? exception) => exception is HttpRequestException or TimeoutRejectedException or LedFout;

    // No connection, no answer in time, or a server that says it cannot now.
    private static bool IsVoorbijgaand(Exception? exception) =>
        exception is TimeoutRejectedException or HttpRequestException { HttpRequestError: not HttpRequestError.ConfigurationLimitExceeded, StatusCode: null or >= System.Net.HttpStatusCode.InternalServerError };
}
