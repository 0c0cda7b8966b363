namespace AmaWvg.Begeleiding;

/// <summary>
/// The consent stands twice: in the agreement that the participant signed, as a question to tick, and in the file, as an answer. The file is what counts;
/// where the agreement says something else, people read what to do (BR-34).
/// </summary>
internal static class Toestemmingvergelijking
{
    private const string Werkpost = "Werkpost";

    private static readonly (string Dossier, string Model)[] Gegevens =
    [
        ("identiteit", "Naam en contactgegevens"), ("overeenkomst", "Dat er een overeenkomst is, met start en einde"), ("aanwezigheden", "De uren en de taken"), ("verslagen", "Verslagen van evaluaties"),
    ];

    private static readonly (string Dossier, string Model)[] Instanties = [("ocmw", "OCMW"), ("ziekenfonds", "Ziekenfonds"), ("vdab", "VDAB"), ("verwijzer", "De dienst die u verwees")];

    /// <summary>Where the two say something else, each with what to do.</summary>
    public static IReadOnlyList<string> Van(Deelnemerdossier dossier, Guid overeenkomst, DateOnly vandaag)
    {
        if (dossier.Versies[overeenkomst].LastOrDefault(versie => versie.Getekend.Deelnemer is not null) is not { } getekend)
            return [];
        var antwoorden = dossier.Geldig.Where(stuk => stuk.Plicht is Begeleidingsplicht.Toestemming && stuk.Feit.GaatOver(overeenkomst)).ToList();
        var geldt = antwoorden.Where(stuk => stuk.Kern != Toestemmingsantwoord.Geweigerd && (stuk.Tot is null || stuk.Tot > vandaag)).ToList();
        var gevraagd = Modelopstelling.Gekozen(getekend.Antwoorden, Modelvragen.Gegevens);
        var document = $"de overeenkomst die de deelnemer op {DutchDate.Format(getekend.Getekend.Deelnemer)} tekende (versie {getekend.Nummer})";
        return (gevraagd.Count > 0, geldt.Count > 0) switch
        {
            (true, false) when antwoorden.Count == 0 =>
                [$"In {document} staat de vraag om gegevens te delen. In het dossier staat nog geen antwoord. Leg vast wat de deelnemer daar aankruiste: toestemming of weigering."],
            (false, true) =>
            [
                $"In {document} staat dat u geen gegevens deelt. In het dossier staat een toestemming van {DutchDate.Format(geldt[^1].Dag)}. "
                + "Vraag de deelnemer wat klopt. Trek de toestemming in, of maak een nieuwe versie van de overeenkomst.",
            ],
            (true, true) => [.. Verschil(document, getekend, geldt)],
            _ => [],
        };
    }

    /// <summary>What the form of a consent begins with, when the participant signed an agreement that asks it.</summary>
    public static Dictionary<string, string> Voorstel(Modelversie getekend)
    {
        var (gegevens, instanties) = (Modelopstelling.Gekozen(getekend.Antwoorden, Modelvragen.Gegevens), Modelopstelling.Gekozen(getekend.Antwoorden, Modelvragen.Instanties));
        return gegevens.Count == 0 ? [] : new()
        {
            ["stukdatum"] = DutchDate.Format(getekend.Getekend.Deelnemer),
            ["gegevens"] = string.Join(',', Gegevens.Where(paar => gegevens.Contains(paar.Model)).Select(paar => paar.Dossier)),
            ["instanties"] = string.Join(',', Instanties.Where(paar => instanties.Contains(paar.Model)).Select(paar => paar.Dossier).Concat(instanties.Where(een => een == Werkpost).Select(_ => "andere"))),
            ["andereinstantie"] = instanties.Contains(Werkpost) ? Werkpost : "",
            ["waarvoor"] = getekend.Antwoorden.GetValueOrDefault("deelWaarom", ""),
        };
    }

    private static IEnumerable<string> Verschil(string document, Modelversie getekend, IReadOnlyList<Dossierstuk> geldt)
    {
        var (meer, minder) = (new List<string>(), new List<string>());
        foreach (var (veld, sleutel, paren) in new[] { ("gegevens", Modelvragen.Gegevens, Gegevens), ("instanties", Modelvragen.Instanties, Instanties) })
        {
            var (dossier, model) = (geldt.SelectMany(stuk => Dossierveld.Woorden(stuk.Huidig.Waarden.GetValueOrDefault(veld, ""))).ToHashSet(), Modelopstelling.Gekozen(getekend.Antwoorden, sleutel));
            meer.AddRange(paren.Where(paar => dossier.Contains(paar.Dossier) && !model.Contains(paar.Model)).Select(paar => paar.Model));
            minder.AddRange(paren.Where(paar => !dossier.Contains(paar.Dossier) && model.Contains(paar.Model)).Select(paar => paar.Model));
        }
        if (meer.Count > 0)
            yield return $"De toestemming in het dossier gaat verder dan {document}: {string.Join(", ", meer)}. Verbeter de toestemming, of maak een nieuwe versie van de overeenkomst.";
        if (minder.Count > 0)
            yield return $"In {document} staat ook: {string.Join(", ", minder)}. De toestemming in het dossier gaat daar niet over. Deel dat niet, of leg de toestemming daarvoor vast.";
    }
}
