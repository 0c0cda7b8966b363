using System.Collections.Frozen;

namespace AmaWvg.Domein;

/// <summary>Countries of the Single Euro Payments Area and the length of an IBAN there, in characters.</summary>
internal static class SepaLanden
{
    private static readonly (int Lengte, string Landen)[] PerLengte =
    [
        (15, "NO"),
        (16, "BE"),
        (18, "DK FI NL"),
        (19, "MK SI"),
        (20, "AT EE LT LU"),
        (21, "CH HR LI LV"),
        (22, "BG DE GB IE ME RS VA"),
        (23, "GI"),
        (24, "AD CZ ES MD RO SE SK"),
        (25, "PT"),
        (26, "IS"),
        (27, "FR GR IT MC SM"),
        (28, "AL CY HU PL"),
        (31, "MT"),
    ];

    // Behind the code of the country: the register of IBAN formats has only n there.
    private static readonly FrozenSet<string> Cijferlanden = "AT BE CZ DE DK EE ES FI HR HU IS LT ME NO PL PT RS SE SI SK VA".Split(' ').ToFrozenSet();

    private static readonly FrozenDictionary<string, int> Lengtes = PerLengte
        .SelectMany(rij => rij.Landen.Split(' '), (rij, land) => KeyValuePair.Create(land, rij.Lengte))
        .ToFrozenDictionary();

    /// <summary>Whether an account number of this country has no letters but its code.</summary>
    public static bool HeeftAlleenCijfers(string landcode) => Cijferlanden.Contains(landcode);

    /// <summary>Null for a country outside the area.</summary>
    public static int? LengteVan(string landcode) => Lengtes.TryGetValue(landcode, out var lengte) ? lengte : null;
}
