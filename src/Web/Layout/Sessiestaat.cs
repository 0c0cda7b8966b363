using System.Globalization;
using System.Text.Json.Serialization;

namespace AmaWvg.Web;

/// <summary>The end of the session as a page tells it. A browser's clock may be wrong, so it counts down instead.</summary>
/// <param name="Rest">How many seconds are left.</param>
/// <param name="Tot">The time of the end in Brussels, such as <c>14.35</c>.</param>
/// <param name="IsVerlengbaar">Whether the person can stay signed in for longer.</param>
public sealed record Sessiestaat(int Rest, string Tot, bool IsVerlengbaar)
{
    /// <summary>A key for the forms of a page that is shown again from the browser's memory: theirs may have been used.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Sleutel { get; init; }

    /// <summary>The state now.</summary>
    public static Sessiestaat Van(Eindtijd einde, TimeProvider clock) => new(
        (int)(einde.Tijdstip - clock.GetUtcNow()).TotalSeconds,
        BrusselseTijd.Lokaal(einde.Tijdstip).ToString("H.mm", CultureInfo.InvariantCulture),
        einde.IsVerlengbaar);
}
