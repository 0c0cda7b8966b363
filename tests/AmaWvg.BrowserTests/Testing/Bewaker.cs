using System.Collections.Concurrent;

namespace AmaWvg.BrowserTests.Testing;

/// <summary>Watches all that a browser does: it stays at home, nobody's number stands in an address, and nothing is reported on its console.</summary>
internal sealed class Bewaker
{
    // Also written for answers that a test asks for, such as 422; those are asserted where they are asked.
    private const string AnswerWithError = "Failed to load resource: the server responded with a status of";

    private readonly ConcurrentQueue<string> _faults = new();

    public Bewaker(IBrowserContext context, Uri portaal, Uri provider)
    {
        context.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(portaal.ToString(), StringComparison.Ordinal) && !request.Url.StartsWith(provider.ToString(), StringComparison.Ordinal)
                && !request.Url.StartsWith("data:,", StringComparison.Ordinal))
                _faults.Enqueue($"A request left the portal: {request.Url}");
            if (InszText.IsInUrl(request.Url))
                _faults.Enqueue($"An INSZ in the address {request.Url}");
        };
        context.Response += (_, response) =>
        {
            if (response.Status >= 400 && response.Request.ResourceType is not ("document" or "fetch" or "xhr"))
                _faults.Enqueue($"{response.Status} for {response.Url}");
        };
        context.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !message.Text.StartsWith(AnswerWithError, StringComparison.Ordinal) && !IsAborted(message))
                _faults.Enqueue($"Console: {message.Text}");
        };
        context.WebError += (_, error) => _faults.Enqueue($"Script: {error.Error}");
    }

    public void Check() => Assert.Empty(_faults);

    // A page that is left while it still asks something.
    private static bool IsAborted(IConsoleMessage message) => message.Text.Contains("net::ERR_ABORTED", StringComparison.Ordinal);
}
