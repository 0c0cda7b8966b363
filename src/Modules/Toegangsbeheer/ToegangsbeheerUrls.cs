namespace AmaWvg.Toegangsbeheer;

/// <summary>Every address of the module. No address holds a national number.</summary>
internal static class ToegangsbeheerUrls
{
    public const string Overzicht = "/toegangsbeheer";
    public const string Vertegenwoordiging = PortaalUrls.Hoofdtoegangsbeheerder;
    public const string Controle = PortaalUrls.Toegangscontrole;
    public const string Stappenplan = PortaalUrls.Toegangsstappen;

    public const string KetenRoute = "/toegangsbeheer/{id:guid}";
    public const string HoofdtoegangsbeheerderRoute = "/toegangsbeheer/{id:guid}/hoofdtoegangsbeheerder";
    public const string HoedanigheidRoute = "/toegangsbeheer/{id:guid}/hoedanigheid";
    public const string ToegangsbeheerdersRoute = "/toegangsbeheer/{id:guid}/toegangsbeheerders";
    public const string CoHoofdtoegangsbeheerdersRoute = "/toegangsbeheer/{id:guid}/co-hoofdtoegangsbeheerders";
    public const string BeeindigRoute = "/toegangsbeheer/aanstellingen/{id:guid}/beeindigen";
    public const string SubafdelingenRoute = "/toegangsbeheer/{id:guid}/subafdelingen";
    public const string NieuweSubafdelingRoute = "/toegangsbeheer/{id:guid}/subafdelingen/nieuw";
    public const string SubafdelingRoute = "/toegangsbeheer/subafdelingen/{id:guid}";
    public const string SubafdelingStoppenRoute = "/toegangsbeheer/subafdelingen/{id:guid}/beeindigen";
    public const string GebruikersRoute = "/toegangsbeheer/subafdelingen/{id:guid}/gebruikers";
    public const string GebruikersExportRoute = "/toegangsbeheer/subafdelingen/{id:guid}/gebruikers/export.xlsx";
    public const string GebruikersNagekekenRoute = "/toegangsbeheer/subafdelingen/{id:guid}/gebruikers/nagekeken";
    public const string NieuweGebruikerRoute = "/toegangsbeheer/subafdelingen/{id:guid}/gebruikers/nieuw";
    public const string RechtRoute = "/toegangsbeheer/gebruikers/{id:guid}/recht";
    public const string GebruikerVerwijderenRoute = "/toegangsbeheer/gebruikers/{id:guid}/verwijderen";

    public static string Keten(Guid onderneming) => Met(KetenRoute, onderneming);

    public static string Hoofdtoegangsbeheerder(Guid onderneming) => Met(HoofdtoegangsbeheerderRoute, onderneming);

    public static string Hoedanigheid(Guid onderneming) => Met(HoedanigheidRoute, onderneming);

    public static string Toegangsbeheerders(Guid onderneming) => Met(ToegangsbeheerdersRoute, onderneming);

    public static string CoHoofdtoegangsbeheerders(Guid onderneming) => Met(CoHoofdtoegangsbeheerdersRoute, onderneming);

    public static string Beeindig(Guid aanstelling) => Met(BeeindigRoute, aanstelling);

    public static string Subafdelingen(Guid onderneming) => Met(SubafdelingenRoute, onderneming);

    public const string Gebruikerstab = "gebruikers";

    public static string SubafdelingGebruikers(Guid onderneming) => $"{Subafdelingen(onderneming)}?tab={Gebruikerstab}";

    public static string NieuweSubafdeling(Guid onderneming) => Met(NieuweSubafdelingRoute, onderneming);

    public static string Subafdeling(Guid subafdeling) => Met(SubafdelingRoute, subafdeling);

    public static string SubafdelingStoppen(Guid subafdeling) => Met(SubafdelingStoppenRoute, subafdeling);

    public static string Gebruikers(Guid subafdeling) => Met(GebruikersRoute, subafdeling);

    public static string GebruikersExport(Guid subafdeling) => Met(GebruikersExportRoute, subafdeling);

    public static string GebruikersNagekeken(Guid subafdeling) => Met(GebruikersNagekekenRoute, subafdeling);

    public static string NieuweGebruiker(Guid subafdeling) => Met(NieuweGebruikerRoute, subafdeling);

    public static string Recht(Guid gebruiker) => Met(RechtRoute, gebruiker);

    public static string GebruikerVerwijderen(Guid gebruiker) => Met(GebruikerVerwijderenRoute, gebruiker);

    /// <summary>A page with the confirmation of what was just done.</summary>
    public static string Na(string pagina, Guid regel) => $"{pagina}?gedaan={regel}";

    private static string Met(string route, Guid id) => route.Replace("{id:guid}", $"{id}", StringComparison.Ordinal);
}
