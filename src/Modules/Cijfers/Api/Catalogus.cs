namespace AmaWvg.Cijfers;

/// <summary>The record of the figures for catalogues of open data (DCAT-AP).</summary>
internal static class Catalogus
{
    public const string Licentie = "https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0";

    private const string Uitgever = "Departement Zorg";

    /// <summary>The whole address of an own path.</summary>
    public static string Adres(HttpRequest request, string pad) => $"{request.Scheme}://{request.Host}{pad}";

    public static object Maak(HttpRequest request, ILookup<string, DateOnly> dagen) => new Dictionary<string, object>
    {
        ["@context"] = new Dictionary<string, object>
        {
            ["dcat"] = "http://www.w3.org/ns/dcat#",
            ["dct"] = "http://purl.org/dc/terms/",
            ["foaf"] = "http://xmlns.com/foaf/0.1/",
        },
        ["@id"] = Adres(request, CijfersUrls.Dcat),
        ["@type"] = "dcat:Catalog",
        ["dct:title"] = Nederlands("Cijfers over arbeidsmatige activiteiten"),
        ["dct:description"] = Nederlands("Erkende begeleiders en overeenkomsten van arbeidsmatige activiteiten, aan het einde van elke maand."),
        ["dct:publisher"] = Instantie(),
        ["dct:license"] = Verwijzing(Licentie),
        ["dcat:dataset"] = Onderwerpenlijst.Openbaar.Select(onderwerp => Dataset(request, onderwerp, dagen[onderwerp.Sleutel])),
    };

    private static Dictionary<string, object> Dataset(HttpRequest request, IOnderwerp onderwerp, IEnumerable<DateOnly> dagen) => new()
    {
        ["@id"] = Adres(request, CijfersUrls.VanOnderwerp(onderwerp.Sleutel)),
        ["@type"] = "dcat:Dataset",
        ["dct:title"] = Nederlands(onderwerp.Titel),
        ["dct:description"] = Nederlands(onderwerp.Zin),
        ["dct:publisher"] = Instantie(),
        ["dct:accrualPeriodicity"] = Verwijzing("http://publications.europa.eu/resource/authority/frequency/MONTHLY"),
        ["dct:accessRights"] = Verwijzing("http://publications.europa.eu/resource/authority/access-right/PUBLIC"),
        ["dcat:theme"] = Verwijzing("http://publications.europa.eu/resource/authority/data-theme/SOCI"),
        ["dcat:landingPage"] = Verwijzing(Adres(request, CijfersUrls.VanOnderwerp(onderwerp.Sleutel))),
        ["dcat:distribution"] = dagen.SelectMany(dag => new[] { Bestand(request, onderwerp, dag, "json", "JSON"), Bestand(request, onderwerp, dag, "csv", "CSV") }),
    };

    private static Dictionary<string, object> Bestand(HttpRequest request, IOnderwerp onderwerp, DateOnly dag, string soort, string formaat) => new()
    {
        ["@id"] = Adres(request, CijfersUrls.Bestand(onderwerp.Sleutel, dag, soort)),
        ["@type"] = "dcat:Distribution",
        ["dct:title"] = Nederlands($"{onderwerp.Titel}, stand van {DutchDate.Format(dag)}"),
        ["dcat:accessURL"] = Verwijzing(Adres(request, CijfersUrls.Bestand(onderwerp.Sleutel, dag, soort))),
        ["dcat:downloadURL"] = Verwijzing(Adres(request, CijfersUrls.Bestand(onderwerp.Sleutel, dag, soort))),
        ["dct:format"] = Verwijzing($"http://publications.europa.eu/resource/authority/file-type/{formaat}"),
        ["dct:license"] = Verwijzing(Licentie),
    };

    private static Dictionary<string, object> Nederlands(string tekst) => new() { ["@value"] = tekst, ["@language"] = "nl" };

    private static Dictionary<string, object> Verwijzing(string adres) => new() { ["@id"] = adres };

    private static Dictionary<string, object> Instantie() => new() { ["@type"] = "foaf:Agent", ["foaf:name"] = Uitgever };
}
