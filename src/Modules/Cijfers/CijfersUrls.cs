namespace AmaWvg.Cijfers;

/// <summary>Every address of the module.</summary>
internal static class CijfersUrls
{
    public const string Openbaar = PortaalUrls.Cijfers;
    public const string OpenbaarRoute = "/cijfers/{onderwerp}";
    public const string Definities = "/cijfers/definities";
    public const string Api = "/api/cijfers";
    public const string BestandJsonRoute = "/api/cijfers/{onderwerp}/{dag}.json";
    public const string BestandCsvRoute = "/api/cijfers/{onderwerp}/{dag}.csv";
    public const string Woordenboek = "/api/cijfers/woordenboek.json";
    public const string OpenApi = "/api/cijfers/openapi.json";
    public const string Dcat = "/api/cijfers/dcat.jsonld";
    public const string Beheer = "/beheer/cijfers";
    public const string OnderwerpRoute = "/beheer/cijfers/{onderwerp}";

    /// <summary>The address of the file for programs, below that of the page.</summary>
    public const string Json = "/export.json";

    /// <summary>The page for everybody of a subject.</summary>
    public static string VanOnderwerp(string onderwerp) => $"{Openbaar}/{onderwerp}";

    /// <summary>The file for everybody of a subject and a day.</summary>
    public static string Bestand(string onderwerp, DateOnly dag, string soort) => $"{Api}/{onderwerp}/{Cijfervraag.Iso(dag)}.{soort}";

    public static string Onderwerp(string onderwerp) => $"{Beheer}/{onderwerp}";
}
