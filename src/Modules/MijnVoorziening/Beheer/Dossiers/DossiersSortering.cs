using AmaWvg.Kernel.Types;

namespace AmaWvg.MijnVoorziening.Beheer.Dossiers;

/// <summary>The orders of the list. What waits for nobody comes last when the most urgent comes first.</summary>
internal static class DossiersSortering
{
    public static bool Bestaat(string sortering) => sortering is "naam" or "-naam" or "ingediend" or "-ingediend" or "termijn" or "-termijn";

    public static IEnumerable<DossierRow> Sorteer(this IEnumerable<DossierRow> rijen, string sortering)
    {
        var opNaam = rijen.OrderBy(rij => Letterbeeld.Vouw(rij.Voorziening), StringComparer.Ordinal).ThenByDescending(rij => rij.Ingediend).ThenBy(rij => rij.Id);
        return sortering switch
        {
            "naam" => opNaam,
            "-naam" => opNaam.OrderByDescending(rij => Letterbeeld.Vouw(rij.Voorziening), StringComparer.Ordinal),
            "ingediend" => opNaam.OrderBy(rij => rij.Ingediend),
            "-ingediend" => opNaam.OrderByDescending(rij => rij.Ingediend),
            "-termijn" => opNaam.OrderByDescending(rij => rij.Uiterste ?? DateOnly.MinValue),
            _ => opNaam.OrderBy(rij => rij.Uiterste ?? DateOnly.MaxValue),
        };
    }
}
