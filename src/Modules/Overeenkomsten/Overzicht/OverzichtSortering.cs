using AmaWvg.Overeenkomsten.Documenten;

namespace AmaWvg.Overeenkomsten.Overzicht;

/// <summary>The orders of the overview. The id breaks ties in the same direction, so that one index serves both ways.</summary>
internal static class OverzichtSortering
{
    /// <summary>Those of a screen with these fields: over all organisations an index knows the start date only.</summary>
    public static bool Bestaat(string sortering, IReadOnlyList<string> fields) => sortering.TrimStart('-') is var kolom
        && sortering.Length - kolom.Length <= 1 && (kolom is "start" || (kolom is "naam" or "einde" or "aangemeld" && fields != OverzichtVeld.Beheer));

    public static IOrderedQueryable<Overeenkomst> Sorteer(this IQueryable<Overeenkomst> overeenkomsten, string sortering) => sortering switch
    {
        "naam" => overeenkomsten.OrderBy(o => o.Sorteernaam).ThenBy(o => o.Id),
        "-naam" => overeenkomsten.OrderByDescending(o => o.Sorteernaam).ThenByDescending(o => o.Id),
        "start" => overeenkomsten.OrderBy(o => o.Startdatum).ThenBy(o => o.Id),
        "einde" => overeenkomsten.OrderBy(o => o.Sorteereinde).ThenBy(o => o.Id),
        "-einde" => overeenkomsten.OrderByDescending(o => o.Sorteereinde).ThenByDescending(o => o.Id),
        "aangemeld" => overeenkomsten.OrderBy(o => o.Aanmeldingsdag).ThenBy(o => o.Id),
        "-aangemeld" => overeenkomsten.OrderByDescending(o => o.Aanmeldingsdag).ThenByDescending(o => o.Id),
        _ => overeenkomsten.OrderByDescending(o => o.Startdatum).ThenByDescending(o => o.Id),
    };
}
