namespace AmaWvg.Overeenkomsten;

/// <summary>The orders of the overview. The id breaks ties in the same direction, so that one index serves both ways.</summary>
internal static class OverzichtSortering
{
    /// <summary>Those of a screen with these fields: its columns.</summary>
    public static bool Bestaat(string sortering, IReadOnlyList<string> fields) => sortering.TrimStart('-') is var kolom
        && sortering.Length - kolom.Length <= 1
        && (kolom is "start" or "naam" or "voornaam" or "insz" or "referentie" or "einde" or "status"
            || kolom == (fields == OverzichtVeld.Beheer ? OverzichtVeld.Voorziening : "aangemeld"));

    /// <summary>The order as SQL over the columns of the document.</summary>
    /// <param name="sortering">The order as the address names it.</param>
    /// <param name="vandaag">The day that says which status each has.</param>
    public static string Sql(string sortering, DateOnly vandaag) => sortering switch
    {
        "naam" => "o.sorteernaam, o.id",
        "-naam" => "o.sorteernaam desc, o.id desc",
        "voornaam" => $"{Deel(2)}, o.sorteernaam, o.id",
        "-voornaam" => $"{Deel(2)} desc, o.sorteernaam desc, o.id desc",
        "insz" => "o.insz, o.startdatum desc, o.id desc",
        "-insz" => "o.insz desc, o.startdatum desc, o.id desc",
        "referentie" => $"{Deel(3)}, o.sorteernaam, o.id",
        "-referentie" => $"{Deel(3)} desc, o.sorteernaam desc, o.id desc",
        "status" => $"{Status(vandaag)}, o.startdatum desc, o.id desc",
        "-status" => $"{Status(vandaag)} desc, o.startdatum desc, o.id desc",
        "start" => "o.startdatum, o.id",
        "einde" => "o.sorteereinde, o.id",
        "-einde" => "o.sorteereinde desc, o.id desc",
        "aangemeld" => "o.aanmeldingsdag, o.id",
        "-aangemeld" => "o.aanmeldingsdag desc, o.id desc",
        _ => "o.startdatum desc, o.id desc",
    };

    private static string Deel(int deel) => $"split_part(o.zoektekst, E'\\n', {deel})";

    // In the order of the choice above the list: planned, running, ended, cancelled.
    private static string Status(DateOnly vandaag) => FormattableString.Invariant(
        $"case when o.geannuleerd_op is not null then 4 when o.startdatum > date '{vandaag:yyyy-MM-dd}' then 1 when o.sorteereinde >= date '{vandaag:yyyy-MM-dd}' then 2 else 3 end");
}
