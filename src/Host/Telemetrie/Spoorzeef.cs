using System.Diagnostics;
using OpenTelemetry;

namespace AmaWvg.Host;

/// <summary>
/// Lets through of a trace what <see cref="Kenmerken"/> allows: other tags go, and so does what came with the request (<c>tracestate</c>). An
/// event in a span, such as an exception with its message, cannot be taken out: such a span is sent again as one without events.
/// </summary>
internal sealed class Spoorzeef : BaseProcessor<Activity>
{
    /// <summary>Name of the source of what is sent again.</summary>
    public const string Bron = "AmaWvg.Spoorzeef";

    private static readonly ActivitySource Source = new(Bron);

    public override void OnEnd(Activity data)
    {
        foreach (var (naam, _) in data.TagObjects.ToList())
        {
            if (!Kenmerken.Mag(naam))
                data.SetTag(naam, null);
        }
        data.TraceStateString = null;
        if (data.Status is ActivityStatusCode.Error)
            data.SetStatus(ActivityStatusCode.Error);
        if (!data.Events.Any() || !data.Recorded)
            return;
        data.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
        using var schoon = Source.StartActivity(data.DisplayName, data.Kind, new ActivityContext(data.TraceId, data.ParentSpanId, ActivityTraceFlags.Recorded), data.TagObjects, startTime: data.StartTimeUtc);
        schoon?.SetStatus(data.Status).SetEndTime(data.StartTimeUtc + data.Duration);
    }
}
