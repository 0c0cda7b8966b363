namespace AmaWvg.Benchmarks;

/// <summary>What people type: one word or two, whole or not yet, some that nobody has.</summary>
internal static class Words
{
    private static readonly string[] All =
        ["jan", "pe", "maria peeters", "tuin", "el", "van den", "groen", "josephine", "keuken jan", "xyzzy", "serre an", "de smet", "li", "wasserij peter", "ver", "fiets"];

    public static string At(int i) => Uri.EscapeDataString(All[i % All.Length]);
}
