namespace AmaWvg.Toegang;

/// <summary>Limits of a sign-in session (configuration section <c>Sessie</c>).</summary>
internal sealed class SessieOptions
{
    /// <summary>Longest time without a request that the person caused.</summary>
    public TimeSpan Rusttijd { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>Longest life of a session.</summary>
    public TimeSpan Duur { get; set; } = TimeSpan.FromHours(8);

    /// <summary>How precisely the last activity is kept: a busy session is not written at every request.</summary>
    public TimeSpan Noteertijd { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a session's row is kept after its end, and a form that came too late; the sign-in page says so too.</summary>
    public static TimeSpan Bewaartijd => TimeSpan.FromHours(8);
}
