using AmaWvg.Begeleiding;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>The werkposten behind the references of an organisation's agreements.</summary>
internal static class Werkpostenregister
{
    private static readonly Dictionary<string, Werkpostsoort> Soorten = new()
    {
        ["Sociaal restaurant"] = Werkpostsoort.OpenbaarBestuur,
        ["Dienstencentrum"] = Werkpostsoort.OpenbaarBestuur,
        ["Bibliotheek"] = Werkpostsoort.OpenbaarBestuur,
        ["Groendienst"] = Werkpostsoort.OpenbaarBestuur,
        ["Kringwinkel"] = Werkpostsoort.Onderneming,
        ["Wasserij"] = Werkpostsoort.Onderneming,
        ["Zorgboerderij"] = Werkpostsoort.Zelfstandige,
        ["Manege"] = Werkpostsoort.Zelfstandige,
        ["Moestuin"] = Werkpostsoort.FeitelijkeVereniging,
    };

    private static readonly string[] Straten = ["Marktstraat", "Schoolstraat", "Beekstraat", "Hoogstraat", "Tuinwijk", "Lindelaan"];

    /// <summary>The werkpost that a reference names: what stands behind a dash is the task there.</summary>
    public static string Naam(string referentie) => referentie.Split(" – ")[0];

    public static IReadOnlyDictionary<string, Werkpost> Maak(VoorzieningGegeven voorziening, IEnumerable<string> referenties, Toeval toeval, DateTimeOffset begin) =>
        referenties.Select(Naam).Distinct().Order(StringComparer.Ordinal).ToDictionary(naam => naam, naam => Een(voorziening, naam, toeval, begin));

    private static Werkpost Een(VoorzieningGegeven voorziening, string naam, Toeval toeval, DateTimeOffset begin)
    {
        var (isIntern, begeleider) = (naam.Contains(voorziening.Naam, StringComparison.Ordinal), Persoonsnaam(toeval));
        var soort = Soorten.FirstOrDefault(paar => naam.StartsWith(paar.Key, StringComparison.Ordinal)) is { Key: not null } gekend ? gekend.Value : Werkpostsoort.Vereniging;
        var werkpost = new Werkpost { Id = toeval.Id(begin), Hco = voorziening.Hco };
        werkpost.Wijzig(new(
            naam, isIntern, soort, isIntern ? voorziening.Ondernemingsnummer : null, $"{toeval.Kies(Straten)} {toeval.Tussen(1, 120)}, {voorziening.Gemeente}", begeleider,
            $"0470 {toeval.Tussen(10, 99)} {toeval.Tussen(10, 99)} {toeval.Tussen(10, 99)}", $"werkpost-{toeval.Tussen(1000, 9999)}@voorbeeld.be"));
        werkpost.ZetStandaard(new Dictionary<string, string>
        {
            ["taken"] = toeval.Kies(Dossierzinnen.Taken),
            ["vervoer"] = "U komt zelf, te voet, met de fiets of met de bus.",
            ["werkkledij"] = "De werkpost geeft u handschoenen en een schort.",
            ["hygiene"] = "Was uw handen voor u begint.",
        });
        return werkpost;
    }

    public static string Persoonsnaam(Toeval toeval) => $"{toeval.Kies(toeval.Kans(0.6) ? Namenlijst.Vrouwen : Namenlijst.Mannen)} {toeval.Kies(Namenlijst.Familienamen)}";
}
