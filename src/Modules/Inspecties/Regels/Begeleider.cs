namespace AmaWvg.Inspecties;

/// <summary>How large a begeleider is, by the agreements that ran on the reference day (Q25).</summary>
public enum Grootteklasse
{
    Klein,
    Middelgroot,
    Groot,
}

/// <summary>A begeleider that can be drawn, as known when it was drawn.</summary>
/// <param name="Hco">Its number.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Type">Its type, as the register calls it.</param>
/// <param name="Provincie">Its province.</param>
/// <param name="Gemeente">Its municipality.</param>
/// <param name="Actief">How many agreements ran on the reference day.</param>
internal sealed record Begeleider(HcoNummer Hco, string Naam, string Type, string Provincie, string Gemeente, int Actief)
{
    private const int Kleinst = 20;
    private const int Grootst = 50;

    public Grootteklasse Klasse => Actief < Kleinst ? Grootteklasse.Klein : Actief <= Grootst ? Grootteklasse.Middelgroot : Grootteklasse.Groot;

    /// <summary>Within which another can take its place.</summary>
    public (string Type, string Provincie, Grootteklasse Klasse) Stratum => (Type, Provincie, Klasse);
}

/// <summary>The classes in words.</summary>
internal static class Grootteklassen
{
    public static IReadOnlyList<Grootteklasse> Alle { get; } = [Grootteklasse.Klein, Grootteklasse.Middelgroot, Grootteklasse.Groot];

    public static string Label(this Grootteklasse klasse) => klasse switch
    {
        Grootteklasse.Klein => "minder dan 20",
        Grootteklasse.Middelgroot => "20 tot en met 50",
        _ => "meer dan 50",
    };
}

/// <summary>How many of a type are drawn.</summary>
/// <param name="Type">The type.</param>
/// <param name="Aantal">How many.</param>
internal sealed record Typequotum(string Type, int Aantal);
