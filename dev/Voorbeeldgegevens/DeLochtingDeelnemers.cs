using AmaWvg.Overeenkomsten;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>Participants of De Lochting that each show one particular thing on the screens.</summary>
internal sealed class DeLochtingDeelnemers(Toeval toeval, DateOnly vandaag)
{
    private const string Serre = "Serre De Lochting";
    private const string Winkel = "Biowinkel De Lochting – rekken vullen";

    /// <summary>What is not as it has to be in the files of these, by number; nothing for the others.</summary>
    public static IReadOnlyDictionary<string, Dossiergebrek> Gebreken { get; } = new Dictionary<string, Dossiergebrek>
    {
        ["88041212434"] = Dossiergebrek.Geen,
        ["71083008775"] = Dossiergebrek.Evaluatie,
        ["75000000122"] = Dossiergebrek.Toestemming,
        ["64021923667"] = Dossiergebrek.Geen,
        ["92110506152"] = Dossiergebrek.Startcontact,
        ["01062341851"] = Dossiergebrek.Geen,
        ["77070730287"] = Dossiergebrek.Geen,
        ["85040123593"] = Dossiergebrek.Aanspreekpunt,
    };

    public IReadOnlyList<DeelnemerGegeven> Maak() =>
    [
        Stoptijdig(),
        Gelijktijdig(),
        ZonderGeboortedatumInInsz(),
        LangeWoorden(),
        LaatAangemeld(),
        Gepland(),
        EindeInDeToekomst(),
        Vergissing(),
    ];

    private DeelnemerGegeven Stoptijdig() => Deelnemer("88041212434", "Joséphine", "Vandewalle",
        Melding(Serre, -1100, -1098) with { Stop = (Dag(-730), Stopreden.ZiekteOfAfwezigheid, Dag(-729)) },
        Melding(Winkel, -200, -205));

    private DeelnemerGegeven Gelijktijdig() => Deelnemer("71083008775", "André", "D’hondt", Melding(Serre, -400, -402), Melding(Winkel, -150, -151));

    private DeelnemerGegeven ZonderGeboortedatumInInsz() =>
        Deelnemer("75000000122", "Fatima", "Benali", Melding(Serre, -90, -92)) with { OpgegevenGeboortedatum = new(1975, 6, 1) };

    private DeelnemerGegeven LangeWoorden() => Deelnemer("64021923667", "Maximiliana-Alexandrina", "Van Nieuwenhuyse-Vandecasteele",
        Melding("Kringloopsorteercentrummedewerkster", -300, -301));

    private DeelnemerGegeven LaatAangemeld() => Deelnemer("92110506152", "Loïc", "Casteleyn", Melding(Winkel, -130, -35));

    private DeelnemerGegeven Gepland() => Deelnemer("01062341851", "Zoë", "Verschuère", Melding(Serre, 20, -3));

    private DeelnemerGegeven EindeInDeToekomst() => Deelnemer("77070730287", "Rita", "Baert",
        Melding(Serre, -500, -499) with { Stop = (Dag(14), Stopreden.Doorstroom, Dag(-2)) });

    // Taken back before its first day, so nothing was paid for it.
    private DeelnemerGegeven Vergissing() => Deelnemer("85040123593", "Youssef", "El Amrani",
        Melding(Winkel, -300, -305),
        Melding(Serre, -60, -66) with { Annulering = (Dag(-64), "Aangemeld bij de verkeerde werkpost.") });

    private DeelnemerGegeven Deelnemer(string insz, string voornaam, string naam, params Melding[] meldingen)
    {
        var overeenkomsten = meldingen.Select(melding => melding.Gegeven(toeval)).ToList();
        return new(toeval.Id(overeenkomsten[0].AangemeldOp), Insz.Parse(insz), voornaam, naam, null, overeenkomsten);
    }

    private Melding Melding(string referentie, int start, int aangemeldOp) => new(referentie, Dag(start), Dag(aangemeldOp));

    private DateOnly Dag(int vanafVandaag) => vandaag.AddDays(vanafVandaag);
}
