namespace AmaWvg.Toegang;

/// <summary>Every address of the module that no other page links to; the rest stands in <c>PortaalUrls</c>.</summary>
internal static class ToegangUrls
{
    public const string Aanmelden = "/aanmelden";
    public const string DigitaleSleutel = "/aanmelden/digitale-sleutel";
    public const string Opnieuw = "/aanmelden/opnieuw";
    public const string OpnieuwSleutel = "/aanmelden/opnieuw/digitale-sleutel";
    public const string Afgemeld = "/afgemeld";
    public const string Afmeldbericht = "/afmelden/bericht";
    public const string StartBegeleider = "/overeenkomsten";
    public const string StartToegangsbeheer = "/toegangsbeheer";
    public const string StartDepartement = "/beheer";
    public const string StartInspectie = "/inspectie/rondes";
    public const string BeheerAanmeldingen = "/beheer/aanmeldingen";

    public const string AgendaIntrekken = PortaalUrls.Agenda + "/intrekken";
    public const string Kalender = PortaalUrls.Agenda + "/termijnen.ics";

    public static string KalenderVan(HcoNummer profiel, string sleutel) => $"{Kalender}?profiel={profiel.Waarde}&sleutel={sleutel}";

    public const string FilterVerwijderenRoute = SavedFiltersModel.Page + "/{id:guid}/verwijderen";

    public static string FilterVerwijderen(Guid filter) => $"{SavedFiltersModel.Page}/{filter}/verwijderen";

    public static string AanmeldenVoor(string terug) => terug is "/" ? Aanmelden : $"{Aanmelden}?terug={Uri.EscapeDataString(terug)}";

    public static string DigitaleSleutelVoor(string terug) => terug is "/" ? DigitaleSleutel : $"{DigitaleSleutel}?terug={Uri.EscapeDataString(terug)}";

    public static string OpnieuwSleutelVoor(string terug) => $"{OpnieuwSleutel}?terug={Uri.EscapeDataString(terug)}";

    /// <summary>The page that also says that a form could not be kept.</summary>
    public static string OpnieuwNaVerlies(string terug) => $"{Opnieuw}?terug={Uri.EscapeDataString(terug)}&ingevuld=kwijt";

    /// <summary>The choice of a profile before going on; an address of that choice already goes on by itself.</summary>
    public static string ProfielVoor(string terug) => terug.Split('?')[0] is PortaalUrls.Profiel ? terug : terug is "/" ? PortaalUrls.Profiel : $"{PortaalUrls.Profiel}?terug={Uri.EscapeDataString(terug)}";
}
