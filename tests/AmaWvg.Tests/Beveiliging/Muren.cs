namespace AmaWvg.Tests.Beveiliging;

/// <summary>The portal with both walls between organisations, and with each of them down.</summary>
internal static class Muren
{
    public static TheoryData<string> Alle => ["both walls", "row-level security off"];

    public static PortaalHost Host(Portaal portaal, string muren) => muren switch
    {
        "row-level security off" => portaal.ZonderRijbeveiliging,
        _ => portaal.Host,
    };
}
