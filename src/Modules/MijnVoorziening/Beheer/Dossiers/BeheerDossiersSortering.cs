namespace AmaWvg.MijnVoorziening;

/// <summary>The orders of the list. What waits for nobody comes last when the most urgent comes first.</summary>
internal static class BeheerDossiersSortering
{
    public static bool Bestaat(string sortering) =>
        sortering.Length > 0 && (sortering[0] is '-' ? sortering[1..] : sortering) is "naam" or "type" or "provincie" or "ingediend" or "status" or "termijn";

    public static IEnumerable<DossierRij> Sorteer(this IEnumerable<DossierRij> rijen, string sortering)
    {
        var opNaam = rijen.OrderBy(rij => Letterbeeld.Vouw(rij.Voorziening), StringComparer.Ordinal).ThenByDescending(rij => rij.Ingediend).ThenBy(rij => rij.Id);
        return sortering switch
        {
            "naam" => opNaam,
            "-naam" => opNaam.OrderByDescending(rij => Letterbeeld.Vouw(rij.Voorziening), StringComparer.Ordinal),
            "type" => opNaam.OrderBy(rij => Letterbeeld.Vouw(rij.Type), StringComparer.Ordinal),
            "-type" => opNaam.OrderByDescending(rij => Letterbeeld.Vouw(rij.Type), StringComparer.Ordinal),
            "provincie" => opNaam.OrderBy(rij => Letterbeeld.Vouw(rij.Provincie), StringComparer.Ordinal),
            "-provincie" => opNaam.OrderByDescending(rij => Letterbeeld.Vouw(rij.Provincie), StringComparer.Ordinal),
            "status" => opNaam.OrderBy(rij => rij.Status),
            "-status" => opNaam.OrderByDescending(rij => rij.Status),
            "ingediend" => opNaam.OrderBy(rij => rij.Ingediend),
            "-ingediend" => opNaam.OrderByDescending(rij => rij.Ingediend),
            "-termijn" => opNaam.OrderByDescending(rij => rij.Uiterste ?? DateOnly.MinValue),
            _ => opNaam.OrderBy(rij => rij.Uiterste ?? DateOnly.MaxValue),
        };
    }
}
