using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace AmaWvg.Host;

/// <summary>How large and how slow one request may be. A form with files sets its own size (<see cref="Bestandsverkeer"/>).</summary>
internal static class Verzoekgrenzen
{
    private const int GrootsteTekst = 1024 * 1024;

    public static void Kestrel(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = GrootsteTekst;
        kestrel.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        kestrel.Limits.MinRequestBodyDataRate = new(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
        kestrel.Limits.MinResponseDataRate = new(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
        kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(130);
    }

    public static void Formulier(FormOptions form)
    {
        form.ValueCountLimit = 200;
        form.KeyLengthLimit = 100;
        // Whoever pastes a whole report is told so at its field, with the rest of the form kept: a form as a whole is no larger than this.
        form.ValueLengthLimit = GrootsteTekst;
    }

    /// <summary>Longer than the longest wait for one command of the database, so that what hangs ends as a page too.</summary>
    public static void Tijd(RequestTimeoutOptions timeouts) => timeouts.DefaultPolicy = new()
    {
        Timeout = TimeSpan.FromSeconds(30),
        TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
    };
}
