using Microsoft.AspNetCore.Http;

namespace Htmx;

/// <summary>What htmx says about the request that it makes.</summary>
public sealed class HtmxRequestHeaders
{
    internal HtmxRequestHeaders(IHeaderDictionary headers)
    {
        CurrentUrl = headers[Keys.CurrentUrl];
        Target = headers[Keys.Target];
        Trigger = headers[Keys.Trigger];
        TriggerName = headers[Keys.TriggerName];
        Prompt = headers[Keys.Prompt];
        Boosted = IsTrue(headers, Keys.Boosted);
        HistoryRestoreRequest = IsTrue(headers, Keys.HistoryRestoreRequest);
    }

    /// <summary>The address that the browser shows.</summary>
    public string? CurrentUrl { get; }

    /// <summary>The id of the element that will be replaced.</summary>
    public string? Target { get; }

    /// <summary>The id of the element that caused the request.</summary>
    public string? Trigger { get; }

    /// <summary>The name of the element that caused the request.</summary>
    public string? TriggerName { get; }

    /// <summary>What the user answered to a prompt.</summary>
    public string? Prompt { get; }

    /// <summary>Whether the request is an ordinary link or form that htmx took over.</summary>
    public bool Boosted { get; }

    /// <summary>Whether the browser went back to a page that htmx no longer has.</summary>
    public bool HistoryRestoreRequest { get; }

    internal static bool IsTrue(IHeaderDictionary headers, string name)
        => string.Equals(headers[name], "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The names of the headers.</summary>
    public static class Keys
    {
        /// <summary>Present on every request of htmx.</summary>
        public const string Request = "HX-Request";

        /// <summary>See <see cref="HtmxRequestHeaders.CurrentUrl"/>.</summary>
        public const string CurrentUrl = "HX-Current-URL";

        /// <summary>See <see cref="HtmxRequestHeaders.Target"/>.</summary>
        public const string Target = "HX-Target";

        /// <summary>See <see cref="HtmxRequestHeaders.Trigger"/>.</summary>
        public const string Trigger = "HX-Trigger";

        /// <summary>See <see cref="HtmxRequestHeaders.TriggerName"/>.</summary>
        public const string TriggerName = "HX-Trigger-Name";

        /// <summary>See <see cref="HtmxRequestHeaders.Prompt"/>.</summary>
        public const string Prompt = "HX-Prompt";

        /// <summary>See <see cref="HtmxRequestHeaders.Boosted"/>.</summary>
        public const string Boosted = "HX-Boosted";

        /// <summary>See <see cref="HtmxRequestHeaders.HistoryRestoreRequest"/>.</summary>
        public const string HistoryRestoreRequest = "HX-History-Restore-Request";
    }
}
