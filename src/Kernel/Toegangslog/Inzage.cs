namespace AmaWvg.Kernel;

/// <summary>
/// Says that the access log knows who sees national numbers now: without one, none can be shown. The log gives it when its line is committed, and a
/// list that writes its line with its own query.
/// </summary>
public sealed class Inzage
{
    private Inzage()
    {
    }

    /// <summary>For a number that the person typed in this very request: it tells them nothing.</summary>
    public static Inzage EigenInvoer { get; } = new();

    internal static Inzage Genoteerd { get; } = new();
}

/// <summary>Shows national numbers.</summary>
public static class InzageExtensions
{
    /// <summary>The number as shown on screen: <c>85.02.28-997.59</c>.</summary>
    /// <param name="insz">The number.</param>
    /// <param name="inzage">The line in the access log that names its person.</param>
    public static string Toon(this Insz insz, Inzage inzage)
    {
        ArgumentNullException.ThrowIfNull(insz);
        ArgumentNullException.ThrowIfNull(inzage);
        return insz.Weergave;
    }
}
