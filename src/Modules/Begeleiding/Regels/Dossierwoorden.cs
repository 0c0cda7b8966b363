namespace AmaWvg.Begeleiding;

/// <summary>What came of looking for an activity: the words that are kept.</summary>
internal static class Zoekuitkomst
{
    public const string Geschikt = "geschikt";
    public const string Proefdraaien = "proefdraaien";

    public static Choice[] Keuzes { get; } =
        [new(Geschikt, "Geschikt"), new("nietgeschikt", "Niet geschikt"), new("wachtlijst", "Wachtlijst"), new(Proefdraaien, "Proefdraaien")];
}

/// <summary>What a policy covers: the words that are kept.</summary>
internal static class Verzekering
{
    public const string Aansprakelijkheid = "aansprakelijkheid";
    public const string Ongevallen = "ongevallen";
    public const string Beide = "beide";

    public static string[] Soorten { get; } = [Aansprakelijkheid, Ongevallen];

    public static Choice[] Keuzes { get; } =
    [
        new(Aansprakelijkheid, "Burgerlijke aansprakelijkheid"), new(Ongevallen, "Lichamelijke ongevallen, ook op weg van en naar de werkpost"), new(Beide, "Beide in één polis"),
    ];

    public static bool Dekt(string kern, string soort) => kern == soort || kern == Beide;

    public static string Woord(string soort) => soort == Aansprakelijkheid ? "burgerlijke aansprakelijkheid" : "lichamelijke ongevallen";

    /// <summary>The word for what a policy of the organisation covers.</summary>
    public static string Van(Deelnemerpolis polis) => polis.Soorten.Count > 1 ? Beide : polis.Soorten is [Verzekeringssoort.LichamelijkeOngevallen] ? Ongevallen : Aansprakelijkheid;
}

/// <summary>What a participant answered when consent was asked: the words that are kept. A record of before this was asked has none, and is a consent.</summary>
internal static class Toestemmingsantwoord
{
    public const string Gegeven = "gegeven";
    public const string Geweigerd = "geweigerd";

    /// <summary>What a record is called in which consent was refused.</summary>
    public const string Weigering = "Weigering van toestemming";

    public static Choice[] Keuzes { get; } = [new(Gegeven, "De deelnemer geeft toestemming"), new(Geweigerd, "De deelnemer weigert")];
}

/// <summary>Whether it was declared again that there is no forbidden combination.</summary>
internal static class Verklaring
{
    public const string Gegeven = "ja";
}

/// <summary>How the duties and their states read on a screen.</summary>
internal static class Plichtwoorden
{
    public static string Naam(this Begeleidingsplicht plicht) => plicht switch
    {
        Begeleidingsplicht.Intake => "Intake- en oriënteringsgesprek",
        Begeleidingsplicht.Zoeken => "Zoeken naar activiteiten en werkpost",
        Begeleidingsplicht.Model => "Overeenkomst volgens model",
        Begeleidingsplicht.Verzekeringen => "Verzekeringen",
        Begeleidingsplicht.Toestemming => "Toestemming",
        Begeleidingsplicht.Aanspreekpunt => "Aanspreekpunt",
        Begeleidingsplicht.Opvolging => "Start en opvolging",
        Begeleidingsplicht.Evaluatie => "Evaluatie",
        _ => "Geen verboden combinatie",
    };

    /// <summary>For a list with little room.</summary>
    public static string Kort(this Begeleidingsplicht plicht) => plicht switch
    {
        Begeleidingsplicht.Intake => "Intake",
        Begeleidingsplicht.Zoeken => "Zoeken",
        Begeleidingsplicht.Model => "Model",
        Begeleidingsplicht.Opvolging => "Opvolging",
        Begeleidingsplicht.Combinatie => "Combinatie",
        _ => plicht.Naam(),
    };

    /// <summary>Where it stands in the rules.</summary>
    public static string Norm(this Begeleidingsplicht plicht) => plicht switch
    {
        Begeleidingsplicht.Intake => "norm 4.1, art. 43 §3 1°",
        Begeleidingsplicht.Zoeken => "norm 4.2, art. 43 §3 2°",
        Begeleidingsplicht.Model => "norm 4.3, art. 44 §2",
        Begeleidingsplicht.Verzekeringen => "norm 4.7",
        Begeleidingsplicht.Toestemming => "norm 4.8",
        Begeleidingsplicht.Aanspreekpunt => "norm 4.6",
        Begeleidingsplicht.Opvolging => "norm 4.4, art. 43 §3 4°",
        Begeleidingsplicht.Evaluatie => "norm 4.5, art. 43 §3 7°",
        _ => "norm 2.4",
    };

    public static string Woord(this Plichttoestand toestand) => toestand switch
    {
        Plichttoestand.InOrde => "In orde",
        Plichttoestand.LaatGedaan => "Gedaan na de termijn",
        Plichttoestand.NogNietNodig => "Nog niet nodig",
        Plichttoestand.Ontbreekt => "Ontbreekt",
        _ => "Te laat",
    };

    public static StatusTagModel Tag(this Plichttoestand toestand) => new(toestand.Woord(), toestand switch
    {
        Plichttoestand.InOrde => StatusKind.Good,
        Plichttoestand.NogNietNodig or Plichttoestand.LaatGedaan => StatusKind.Information,
        Plichttoestand.Ontbreekt => StatusKind.Attention,
        _ => StatusKind.Error,
    });
}
