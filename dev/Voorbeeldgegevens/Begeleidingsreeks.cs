namespace AmaWvg.Voorbeeldgegevens;

/// <summary>The guidance of one organisation as it works: most files complete, a few with one thing missing or late, a few new.</summary>
internal static class Begeleidingsreeks
{
    private const int Zaad = 20_221_118;
    private const double MetGebrek = 0.12;

    private static readonly Dossiergebrek[] Gebreken = [.. Enum.GetValues<Dossiergebrek>().Where(gebrek => gebrek is not Dossiergebrek.Geen)];

    /// <summary>Who keeps files: the organisations in which the test people of the local provider work.</summary>
    public static bool HeeftDossiers(VoorzieningGegeven voorziening) => Testpersonen.Begeleiders.Any(begeleider => begeleider.Voorziening.Hco == voorziening.Hco);

    public static Begeleidingsgegevens Van(VoorzieningGegeven voorziening, IReadOnlyList<DeelnemerGegeven> deelnemers, string door, DateOnly vandaag)
    {
        // A seed of its own, so that participants and payments are what they were without files.
        var toeval = new Toeval(Zaad + int.Parse(voorziening.Hco.Waarde, System.Globalization.CultureInfo.InvariantCulture));
        var gegevens = new Begeleidingsgegevens(Organisatiegegevens.Maak(voorziening, deelnemers.SelectMany(deelnemer => deelnemer.Overeenkomsten).Select(o => o.Referentie), door, toeval, vandaag), door);
        foreach (var (onderwerp, actie, wat) in gegevens.Organisatie.Toegevoegd)
            gegevens.Noteer(onderwerp, actie, wat, BrusselseTijd.Begin(gegevens.Organisatie.Begin).AddHours(10), toeval);
        foreach (var (map, naam, titel, op) in gegevens.Organisatie.Bewijzen)
            gegevens.Voeg(map, naam, titel, BrusselseTijd.Begin(op).AddHours(10), toeval);
        var generator = new Dossiergenerator(gegevens, toeval, vandaag);
        foreach (var deelnemer in deelnemers)
            generator.Voeg(deelnemer, DeLochtingDeelnemers.Gebreken.TryGetValue(deelnemer.Insz.Waarde, out var gebrek) ? gebrek : toeval.Kans(MetGebrek) ? toeval.Kies(Gebreken) : Dossiergebrek.Geen);
        return gegevens;
    }
}
