using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Htmx;

/// <summary>Tells htmx what to do with a response.</summary>
public sealed class HtmxResponseHeaders
{
    // A header holds ASCII only: this encoder escapes all else.
    private static readonly JsonSerializerOptions Ascii = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Default };

    private readonly IHeaderDictionary _headers;
    private readonly JsonObject _triggers;

    internal HtmxResponseHeaders(IHeaderDictionary headers)
    {
        _headers = headers;
        _triggers = headers.TryGetValue(Keys.Trigger, out var earlier) ? JsonNode.Parse(earlier.ToString())!.AsObject() : [];
    }

    /// <summary>Puts a new address in the browser's history.</summary>
    /// <param name="value">The address.</param>
    public HtmxResponseHeaders PushUrl(string value) => Set(Keys.PushUrl, value);

    /// <summary>Goes to another page, loaded as a whole.</summary>
    /// <param name="value">The address.</param>
    public HtmxResponseHeaders Redirect(string value) => Set(Keys.Redirect, value);

    /// <summary>Goes to another page without loading it as a whole.</summary>
    /// <param name="value">The address.</param>
    public HtmxResponseHeaders Location(string value) => Set(Keys.Location, value);

    /// <summary>Loads the page that is shown again.</summary>
    public HtmxResponseHeaders Refresh() => Set(Keys.Refresh, "true");

    /// <summary>Replaces another element than the request said.</summary>
    /// <param name="value">A CSS selector.</param>
    public HtmxResponseHeaders Retarget(string value) => Set(Keys.Retarget, value);

    /// <summary>Puts the response in the page in another way than the request said.</summary>
    /// <param name="value">The way, as in <c>hx-swap</c>.</param>
    public HtmxResponseHeaders Reswap(string value) => Set(Keys.Reswap, value);

    /// <summary>Raises an event in the page.</summary>
    /// <param name="name">The name of the event.</param>
    /// <param name="detail">What the event carries.</param>
    public HtmxResponseHeaders WithTrigger(string name, object? detail = null)
    {
        _triggers[name] = JsonSerializer.SerializeToNode(detail ?? "", Ascii);
        return Set(Keys.Trigger, _triggers.ToJsonString(Ascii));
    }

    /// <summary>Tells caches that htmx gets another answer at the same address.</summary>
    public HtmxResponseHeaders WithVary()
    {
        _headers.AppendCommaSeparatedValues(HeaderNames.Vary, HtmxRequestHeaders.Keys.Request);
        return this;
    }

    private HtmxResponseHeaders Set(string name, string value)
    {
        _headers[name] = value;
        return this;
    }

    /// <summary>The names of the headers.</summary>
    public static class Keys
    {
        /// <summary>See <see cref="HtmxResponseHeaders.PushUrl"/>.</summary>
        public const string PushUrl = "HX-Push-Url";

        /// <summary>See <see cref="HtmxResponseHeaders.Redirect"/>.</summary>
        public const string Redirect = "HX-Redirect";

        /// <summary>See <see cref="HtmxResponseHeaders.Location"/>.</summary>
        public const string Location = "HX-Location";

        /// <summary>See <see cref="HtmxResponseHeaders.Refresh"/>.</summary>
        public const string Refresh = "HX-Refresh";

        /// <summary>See <see cref="HtmxResponseHeaders.Retarget"/>.</summary>
        public const string Retarget = "HX-Retarget";

        /// <summary>See <see cref="HtmxResponseHeaders.Reswap"/>.</summary>
        public const string Reswap = "HX-Reswap";

        /// <summary>See <see cref="HtmxResponseHeaders.WithTrigger"/>.</summary>
        public const string Trigger = "HX-Trigger";
    }
}
