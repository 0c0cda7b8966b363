namespace AmaWvg.Voorbeeldgegevens;

/// <summary>Invented places of activity, as references of agreements.</summary>
internal static class Werkposten
{
    private static readonly string[] Soorten =
    [
        "Woonzorgcentrum", "Sociaal restaurant", "Moestuin", "Kringwinkel", "Kinderboerderij", "Fietsatelier", "Dienstencentrum", "Bibliotheek",
        "Zorgboerderij", "Sociale kruidenier", "Buurthuis", "Naaiatelier", "Manege", "Dierenasiel", "Groendienst", "Wasserij", "Lokaal museum",
    ];

    private static readonly string[] Namen =
    [
        "De Linde", "’t Klaverblad", "Ter Beke", "Zonnebloem", "De Korenbloem", "Het Anker", "De Brug", "Ten Hove", "De Schakel", "Sint-Jozef",
        "De Regenboog", "Ter Dreve", "De Sleutelbloem", "Het Atelier", "De Vlinder", "Ten Kouter", "De Oase", "Den Bogaard", "De Zwaluw", "Hof ter Zee",
    ];

    private static readonly string[] Taken = ["onthaal", "keuken", "tuin", "sorteren", "onderhoud", "herstellen", "cafetaria", "dieren verzorgen"];

    /// <summary>The places that one begeleider works with: few for a small one.</summary>
    public static IReadOnlyList<string> Van(Toeval toeval, int overeenkomsten) =>
        [.. Enumerable.Range(0, 6 + Math.Min(overeenkomsten / 12, 400)).Select(_ => Een(toeval)).Distinct()];

    private static string Een(Toeval toeval)
    {
        var werkpost = $"{toeval.Kies(Soorten)} {toeval.Kies(Namen)}";
        return toeval.Kans(0.3) ? $"{werkpost} – {toeval.Kies(Taken)}" : werkpost;
    }
}
