namespace AmaWvg.Web;

/// <summary>The addresses that every page links to.</summary>
public static class PortaalUrls
{
    /// <summary>The start page.</summary>
    public const string Start = "/";

    /// <summary>Where a person chooses for which organisation to work.</summary>
    public const string Profiel = "/profiel";

    /// <summary>Where a person sees and ends their own sessions.</summary>
    public const string MijnAanmeldingen = "/profiel/aanmeldingen";

    /// <summary>Where a person gets a calendar address with the deadlines of the session's organisation.</summary>
    public const string Agenda = "/agenda";

    /// <summary>Where a page asks when the session ends, and where a POST keeps it alive.</summary>
    public const string Sessie = "/sessie";

    /// <summary>Where a POST ends the session.</summary>
    public const string Afmelden = "/afmelden";

    /// <summary>The data of the session's organisation, and its applications.</summary>
    public const string MijnVoorziening = "/mijn-voorziening";

    /// <summary>Where somebody without access finds out what is missing.</summary>
    public const string Toegangscontrole = "/toegang/controle";

    /// <summary>Reports of inspections, for everybody.</summary>
    public const string Inspectieverslagen = "/inspectieverslagen";

    /// <summary>Figures, for everybody.</summary>
    public const string Cijfers = "/cijfers";

    /// <summary>The steps of managing access, to print.</summary>
    public const string Toegangsstappen = "/toegang/stappenplan";

    /// <summary>Where a wettelijk vertegenwoordiger begins the access chain of an onderneming.</summary>
    public const string Hoofdtoegangsbeheerder = "/toegangsbeheer/hoofdtoegangsbeheerder";

    /// <summary>Where a person asks the department something about a thing (<see cref="IVraagonderwerp"/>).</summary>
    public static string StelVraag(string soort, Guid nummer) => $"/mijn-berichten/vragen/nieuw?over={soort}&nr={nummer}";

    /// <summary>The file of a participant.</summary>
    public static string Begeleiding(Guid deelnemer) => $"/deelnemers/{deelnemer}/begeleiding";

    /// <summary>Where staff of the department ask to read the file of a participant.</summary>
    public static string BeheerBegeleiding(Guid deelnemer) => $"/beheer/begeleiding/{deelnemer}";

    /// <summary>Contact and frequent questions.</summary>
    public const string Contact = "/contact";

    /// <summary>The accessibility statement.</summary>
    public const string Toegankelijkheidsverklaring = "/toegankelijkheidsverklaring";

    /// <summary>The privacy statement.</summary>
    public const string Privacy = "/privacy";

    /// <summary>Agreements of all organisations, for the department.</summary>
    public const string BeheerOvereenkomsten = "/beheer/overeenkomsten";

    /// <summary>How the background work goes, for the department.</summary>
    public const string BeheerVerwerking = "/beheer/outbox";

    /// <summary>What is erased after its term, for the department.</summary>
    public const string BeheerBewaring = "/beheer/bewaring";

    /// <summary>All organisations, for the department.</summary>
    public const string BeheerVoorzieningen = "/beheer/voorzieningen";

    /// <summary>One organisation, for the department.</summary>
    public static string BeheerVoorziening(Guid voorziening) => $"{BeheerVoorzieningen}/{voorziening}";

    /// <summary>The agreements of one organisation, for the department.</summary>
    public static string BeheerOvereenkomstenVan(string hco) => $"{BeheerOvereenkomsten}?voorziening={hco}";

    /// <summary>Messages as organisations have them, for the department.</summary>
    public const string BeheerBerichten = "/beheer/berichten/ontvangen";

    /// <summary>The messages of one organisation, for the department.</summary>
    public static string BeheerBerichtenVan(string hco) => $"{BeheerBerichten}?voorziening={hco}";

    /// <summary>Writing a message to one organisation, for the department.</summary>
    public static string BeheerBerichtAan(string hco) => $"/beheer/berichten/nieuw?voorziening={hco}";

    /// <summary>The sign-in page for somebody whose form came after the session ended: it says whether what was typed is kept.</summary>
    public static string AanmeldenNaFormulier(string terug, bool isBewaard) =>
        $"/aanmelden?terug={Uri.EscapeDataString(terug)}&ingevuld={(isBewaard ? "bewaard" : "kwijt")}";
}
