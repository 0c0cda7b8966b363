namespace AmaWvg.Web;

/// <summary>What can be wrong with a typed INSZ number, in words (docs/regels.md, Numbers).</summary>
public static class InszVeld
{
    /// <summary>Help under the label.</summary>
    public const string Hint = "11 cijfers, op de achterkant van de identiteitskaart. Een bisnummer staat op de ISI+-kaart of op een kleefbriefje van het ziekenfonds. Bijvoorbeeld 85.02.28-997.59";

    /// <summary>What is wrong with eleven digits that fail the check.</summary>
    public const string Controlegetal = "Controleer het INSZ-nummer: het controlegetal klopt niet";

    private const int Lengte = 11;

    /// <summary>What to do about it; null when it is an INSZ number.</summary>
    public static string? Fout(string text) =>
        text.Length == 0 ? "Vul een INSZ-nummer in"
        : Insz.TryParse(text, out _) ? null
        : Insz.Vreemd(text) is { } vreemd ? Nummerveld.Vreemd("Een INSZ-nummer", vreemd)
        : Insz.Kaal(text).Length is var lengte && lengte >= 2 * Lengte ? "Vul één INSZ-nummer in: hier staan er meer"
        : lengte != Lengte ? "Een INSZ-nummer telt 11 cijfers, zoals 85.02.28-997.59"
        : Controlegetal;
}
