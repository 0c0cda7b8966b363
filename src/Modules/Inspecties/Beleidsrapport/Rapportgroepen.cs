namespace AmaWvg.Inspecties;

/// <summary>How the sample of a round is divided, in the report and in the list behind its numbers.</summary>
internal static class Rapportgroepen
{
    public static IReadOnlyList<(string Kop, Func<Begeleider, string> Groep)> Van(IReadOnlyList<Voorzieningtype> types) =>
    [
        ("Type", lid => types.FirstOrDefault(type => type.Sleutel == lid.Type)?.Label ?? lid.Type),
        ("Provincie", lid => lid.Provincie is "" ? "Niet gekend" : lid.Provincie),
        ("Actieve overeenkomsten", lid => lid.Klasse.Label()),
    ];

    /// <summary>A group as addresses and lists name it.</summary>
    public static string Sleutel(string kop, string groep) => $"{kop}: {groep}";
}
