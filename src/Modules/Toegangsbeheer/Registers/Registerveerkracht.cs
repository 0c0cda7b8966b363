using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace AmaWvg.Toegangsbeheer;

/// <summary>How the portal bears a register that fails: two short tries, and after several failures a while without asking. One for each register and for all requests.</summary>
internal sealed class Registerveerkracht(TimeSpan wachttijd, TimeProvider clock)
{
    public ResiliencePipeline Pijplijn { get; } = new ResiliencePipelineBuilder { TimeProvider = clock }
        .AddRetry(new RetryStrategyOptions
        {
            MaxRetryAttempts = 1,
            Delay = TimeSpan.FromMilliseconds(200),
            ShouldHandle = arguments => ValueTask.FromResult(IsVoorbijgaand(arguments.Outcome.Exception)),
        })
        .AddCircuitBreaker(new CircuitBreakerStrategyOptions
        {
            FailureRatio = 0.5,
            MinimumThroughput = 6,
            SamplingDuration = TimeSpan.FromSeconds(30),
            BreakDuration = TimeSpan.FromSeconds(30),
            ShouldHandle = arguments => ValueTask.FromResult(IsFout(arguments.Outcome.Exception)),
        })
        .AddTimeout(wachttijd)
        .Build();

    /// <summary>What counts against the register.</summary>
    public static bool IsFout(Exception? exception) => exception is HttpRequestException or TimeoutRejectedException or RegisterFout;

    // No connection, no answer in time, or a server that says it cannot now.
    private static bool IsVoorbijgaand(Exception? exception) =>
        exception is TimeoutRejectedException or HttpRequestException { HttpRequestError: not HttpRequestError.ConfigurationLimitExceeded, StatusCode: null or >= System.Net.HttpStatusCode.InternalServerError };
}

/// <summary>The register answered, but not as agreed.</summary>
/// <param name="reden">Fixed words, never something that was in the answer.</param>
internal sealed class RegisterFout(string reden) : Exception(reden);
