namespace AmaWvg.MijnVoorziening;

/// <summary>A step of an application, in order.</summary>
public enum Aanvraagstap
{
    Voorzieningsinformatie,
    Erkenningscriteria,
    Controleren,
}

/// <summary>Something without which an application cannot be filed.</summary>
/// <param name="Stap">The step in which it is filled in.</param>
/// <param name="Veld">Id of the field there.</param>
/// <param name="Tekst">What to do.</param>
public sealed record Tekort(Aanvraagstap Stap, string Veld, string Tekst)
{
    // These two are kept outside the application.
    internal const string Rekeningnummer = "rekeningnummer";
    internal const string Contactpersoon = "contactpersoon";
}

/// <summary>What filing needs: the data of the first step; question 1 or 2 with a proven person; questions 3, 4, 7 and 8 (BR-24).</summary>
internal static class Volledigheid
{
    /// <param name="informatie">The first step.</param>
    /// <param name="criteria">The second step.</param>
    /// <param name="vragenMetBijlage">Questions with at least one attachment.</param>
    public static IReadOnlyList<Tekort> Tekorten(Voorzieningsinformatie informatie, Erkenningscriteria criteria, IReadOnlySet<string> vragenMetBijlage) =>
    [
        .. Informatie(informatie).Select(t => new Tekort(Aanvraagstap.Voorzieningsinformatie, t.Veld, t.Tekst)),
        .. Criteria(criteria, vragenMetBijlage).Select(t => new Tekort(Aanvraagstap.Erkenningscriteria, t.Veld, t.Tekst)),
    ];

    /// <summary>What may be better, but does not keep anybody from filing.</summary>
    public static IEnumerable<string> Aandacht(Voorzieningsinformatie informatie, Erkenningscriteria criteria, IReadOnlySet<string> vragenMetBijlage)
    {
        if (!Vergunningsnummer.KloptControlegetal(informatie.Type, informatie.Vergunningsnummer))
            yield return "Het controlegetal van uw erkenningsnummer lijkt niet te kloppen.";
        if (criteria.ZonderVervallen().Medewerkers.Exists(m => !m.IsBewezen(vragenMetBijlage)))
            yield return "Bij vraag 1 staan medewerkers zonder gevalideerd of toegevoegd diploma.";
        if (criteria.HeeftErvaring is true && !IsErvaringBewezen(criteria, vragenMetBijlage))
            yield return "Bij vraag 2 antwoordt u ja, zonder de ervaring te beschrijven en een bewijs toe te voegen.";
        if (new[] { criteria.Doelgroep, criteria.Intake, criteria.Zoeken, criteria.Opvolging, criteria.Evaluatie, criteria.Aanspreekpunt }.Contains(""))
            yield return "Bij vraag 5 of 6 is nog niet alles ingevuld. Het Departement Zorg kan u daarover iets vragen.";
    }

    private static IEnumerable<(string Veld, string Tekst)> Informatie(Voorzieningsinformatie informatie)
    {
        if (informatie.Rekeningnummer is "")
            yield return (Tekort.Rekeningnummer, "Vul een rekeningnummer in");
        if (informatie.Contactpersoon is "")
            yield return (Tekort.Contactpersoon, "Vul een contactpersoon AMA in");
        if (informatie.Adres is "")
            yield return ("adres", "Vul een adres in");
        if (!Ondernemingsnummer.TryParse(informatie.Ondernemingsnummer, out _))
            yield return ("ondernemingsnummer", "Vul een ondernemingsnummer in");
        if (informatie.Vergunningsnummer is "" && Vergunningsnummer.IsVerplicht(informatie.Type))
            yield return ("vergunningsnummer", "Vul een erkennings- of vergunningsnummer in");
        else if (!Vergunningsnummer.IsPassend(informatie.Type, informatie.Vergunningsnummer))
            yield return ("vergunningsnummer", "Vul een erkenningsnummer in dat begint met 9.53 of 9.65");
    }

    private static IEnumerable<(string Veld, string Tekst)> Criteria(Erkenningscriteria criteria, IReadOnlySet<string> vragenMetBijlage)
    {
        if (!IsBewezen(criteria, vragenMetBijlage))
            yield return Bewijs(criteria);
        if (criteria.HeeftEigenVerzekering is not true)
            yield return ("heeftEigenVerzekering", "Vraag 3: sluit een verzekering voor de begeleiding af en antwoord ja");
        if (criteria.HeeftDeelnemersverzekering is not true)
            yield return ("heeftDeelnemersverzekering", "Vraag 4: verzeker de deelnemers en antwoord ja");
        else if (criteria.Deelnemersverzekering is "")
            yield return ("deelnemersverzekering", "Vraag 4: beschrijf de verzekering van de deelnemers");
        if (!criteria.Modelovereenkomst)
            yield return ("modelovereenkomst", "Vraag 7: bevestig dat u de modelovereenkomst gebruikt en toestemming vraagt");
        if (!criteria.GeenCombinatie)
            yield return ("geenCombinatie", "Vraag 8: bevestig dat u verboden combinaties uitsluit");
    }

    private static bool IsBewezen(Erkenningscriteria criteria, IReadOnlySet<string> vragenMetBijlage) =>
        (criteria.HeeftBachelors is true && criteria.Medewerkers.Exists(m => m.IsBewezen(vragenMetBijlage)))
        || (criteria.HeeftErvaring is true && IsErvaringBewezen(criteria, vragenMetBijlage));

    private static bool IsErvaringBewezen(Erkenningscriteria criteria, IReadOnlySet<string> vragenMetBijlage) =>
        criteria.Ervaring is not "" && vragenMetBijlage.Contains(Bijlagevragen.Ervaring);

    // Where the shortest way to a proven person begins.
    private static (string Veld, string Tekst) Bewijs(Erkenningscriteria criteria) => criteria switch
    {
        { HeeftBachelors: true, Medewerkers: [] } => ("insz", "Vraag 1: voeg minstens één medewerker toe"),
        { HeeftBachelors: true, Medewerkers: [{ Diploma: null } eerste, ..] } => (eerste.Valideerknop, "Vraag 1: valideer het diploma van minstens één medewerker"),
        { HeeftBachelors: true, Medewerkers: [var eerste, ..] } => (Bestandskeuze.Veld(eerste.Bijlagevraag), "Vraag 1: voeg het diploma van minstens één medewerker toe"),
        { HeeftErvaring: true, Ervaring: "" } => ("ervaring", "Vraag 2: beschrijf de ervaring van uw medewerkers"),
        { HeeftErvaring: true } => (Bestandskeuze.Veld(Bijlagevragen.Ervaring), "Vraag 2: voeg een bewijs van de ervaring toe"),
        _ => ("heeftBachelors", "Vraag 1 of 2: antwoord ja voor medewerkers met een diploma of met ervaring"),
    };
}
