namespace AmaWvg.Overeenkomsten;

/// <summary>Names of the fields, as they stand in the address.</summary>
internal static class OverzichtVeld
{
    public const string Zoek = "zoek";
    public const string Naam = "naam";
    public const string Voornaam = "voornaam";
    public const string Referentie = "referentie";
    public const string Deelnemer = "deelnemer";
    public const string Voorziening = "voorziening";
    public const string StartVan = "startVan";
    public const string StartTot = "startTot";
    public const string EindeVan = "eindeVan";
    public const string EindeTot = "eindeTot";
    public const string AangemeldVan = "aangemeldVan";
    public const string AangemeldTot = "aangemeldTot";
    public const string Status = "status";
    public const string Sorteer = "sorteer";
    public const string Pagina = "pagina";

    public static IReadOnlyList<string> Alle { get; } =
    [
        Zoek, Status, Naam, Voornaam, Referentie, Deelnemer, StartVan, StartTot, EindeVan, EindeTot, AangemeldVan, AangemeldTot, Sorteer, Pagina,
    ];

    /// <summary>The fields for staff, who search over all organisations.</summary>
    public static IReadOnlyList<string> Beheer { get; } = [Zoek, Voorziening, Status, Deelnemer, StartVan, StartTot, EindeVan, EindeTot, Sorteer, Pagina];

    /// <summary>The pairs of dates, from and until.</summary>
    public static IReadOnlyList<(string Van, string Tot)> Periodes { get; } =
        [(StartVan, StartTot), (EindeVan, EindeTot), (AangemeldVan, AangemeldTot)];

    /// <summary>Whether a field holds a date.</summary>
    public static bool IsDatum(string field) => Periodes.Any(periode => periode.Van == field || periode.Tot == field);

    /// <summary>Whether people type in a field, and not only choose.</summary>
    public static bool IsGetypt(string field) => field is not (Status or Deelnemer or Sorteer or Pagina);

    /// <summary>Whether a field can have this value in the list that has these fields.</summary>
    public static bool Kent(string field, string value, IReadOnlyList<string> fields) => field switch
    {
        Status => value is "gepland" or "lopend" or "stopgezet" or "geannuleerd",
        Sorteer => OverzichtSortering.Bestaat(value, fields),
        Pagina => QueryPage.Parse(value) is not null,
        Deelnemer => Guid.TryParse(value, out _),
        _ => true,
    };

    /// <summary>The label of a field.</summary>
    public static string Label(string field) => field switch
    {
        Zoek => "Zoeken in overeenkomsten",
        Naam => "Naam",
        Voornaam => "Voornaam",
        Referentie => "Referentie overeenkomst",
        Deelnemer => "Deelnemer",
        Voorziening => "Voorziening",
        StartVan => "Startdatum van",
        StartTot => "Startdatum tot en met",
        EindeVan => "Einddatum van",
        EindeTot => "Einddatum tot en met",
        AangemeldVan => "Aangemeld van",
        AangemeldTot => "Aangemeld tot en met",
        Status => "Status",
        Sorteer => "Sorteren",
        Pagina => "Pagina",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "No filter."),
    };
}
