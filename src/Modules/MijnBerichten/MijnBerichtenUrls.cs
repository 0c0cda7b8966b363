namespace AmaWvg.MijnBerichten;

/// <summary>Every address of the module, and those elsewhere that messages lead to.</summary>
internal static class MijnBerichtenUrls
{
    public const string Overzicht = "/mijn-berichten";
    public const string AllesLezen = "/mijn-berichten/gelezen";
    public const string AllesGelezen = "/mijn-berichten?gedaan=gelezen";
    public const string BerichtRoute = "/mijn-berichten/{id:guid}";
    public const string Vragen = "/mijn-berichten/vragen";
    public const string VraagStellen = Vragen + "/nieuw";
    public const string GesprekRoute = Vragen + "/{id:guid}";
    public const string BeheerVragen = "/beheer/berichten/vragen";
    public const string BeheerGesprekRoute = BeheerVragen + "/{id:guid}";
    public const string BeheerGesprekSluitenRoute = BeheerGesprekRoute + "/sluiten";
    public const string Beheer = "/beheer/berichten";
    public const string Opstellen = "/beheer/berichten/nieuw";
    public const string VerzendingRoute = "/beheer/berichten/{id:guid}";
    public const string WijzigenRoute = "/beheer/berichten/{id:guid}/wijzigen";
    public const string VersturenRoute = "/beheer/berichten/{id:guid}/versturen";
    public const string VerwijderenRoute = "/beheer/berichten/{id:guid}/verwijderen";
    public const string Ontvangen = PortaalUrls.BeheerBerichten;
    public const string OntvangenRoute = Ontvangen + "/{id:guid}";
    public const string Outbox = PortaalUrls.BeheerVerwerking;
    public const string OutboxNa = "/beheer/outbox?gedaan=ja";
    public const string BijlageRoute = "/mijn-berichten/bijlagen/{id:guid}";
    public const string BijlageToevoegenRoute = "/beheer/berichten/{id:guid}/bijlagen";
    public const string BeheerBijlageRoute = "/beheer/berichten/bijlagen/{id:guid}";
    public const string BijlageVerwijderenRoute = "/beheer/berichten/bijlagen/{id:guid}/verwijderen";
    public const string MijnInspecties = "/mijn-inspecties";
    public const string MijnVoorziening = "/mijn-voorziening";

    /// <summary>The insurances of the organisation.</summary>
    public const string Verzekeringen = "/mijn-voorziening/verzekeringen";

    /// <summary>The list of messages.</summary>
    public static ListPage Lijst { get; } = new(Overzicht, "berichten", BerichtenFilter.Alle) { IsTyped = true };

    /// <summary>The messages that staff wrote.</summary>
    public static ListPage Verzendingen { get; } = new(Beheer, "verzendingen", ["zoek", "soort", "sorteer", "pagina"]) { IsTyped = true };

    /// <summary>The messages as organisations have them, a list that is opened from the list of those that staff wrote.</summary>
    public static ListPage OntvangenLijst { get; } = new(Ontvangen, "ontvangen", ["voorziening", "zoek", "soort", "sorteer", "pagina", "lijst", "rij"]) { IsTyped = true };

    /// <summary>The questions of all organisations.</summary>
    public static ListPage VragenLijst { get; } = new(BeheerVragen, "vragen", BeheerVragenFilter.Alle) { IsTyped = true };

    public static string Gesprek(Guid gesprek) => $"{Vragen}/{gesprek}";

    /// <summary>The question with the confirmation of one history row.</summary>
    public static string GesprekNa(Guid gesprek, Guid historiek) => $"{Gesprek(gesprek)}?gedaan={historiek}";

    public static string BeheerGesprek(Guid gesprek) => $"{BeheerVragen}/{gesprek}";

    /// <summary>The same for the department.</summary>
    public static string BeheerGesprekNa(Guid gesprek, Guid historiek) => $"{BeheerGesprek(gesprek)}?gedaan={historiek}";

    public static string BeheerGesprekSluiten(Guid gesprek) => $"{BeheerGesprek(gesprek)}/sluiten";

    public static string Bericht(Guid bericht) => $"/mijn-berichten/{bericht}";

    public static string Verzending(Guid verzending) => $"{Beheer}/{verzending}";

    /// <summary>The same with the confirmation of one history row.</summary>
    public static string VerzendingNa(Guid verzending, Guid historiek) => $"{Beheer}/{verzending}?gedaan={historiek}";

    /// <summary>The list with the confirmation of one history row.</summary>
    public static string BeheerNa(Guid historiek) => $"{Beheer}?gedaan={historiek}";

    public static string OntvangenBericht(Guid bericht) => $"{Ontvangen}/{bericht}";

    public static string Wijzigen(Guid verzending) => $"{Beheer}/{verzending}/wijzigen";

    public static string Versturen(Guid verzending) => $"{Beheer}/{verzending}/versturen";

    public static string Bijlage(Guid bijlage) => $"/mijn-berichten/bijlagen/{bijlage}";

    public static string BijlageToevoegen(Guid verzending) => $"{Beheer}/{verzending}/bijlagen";

    public static string BeheerBijlage(Guid bijlage) => $"{Beheer}/bijlagen/{bijlage}";

    public static string BijlageVerwijderen(Guid bijlage) => $"{Beheer}/bijlagen/{bijlage}/verwijderen";

    public static string Verwijderen(Guid verzending) => $"{Beheer}/{verzending}/verwijderen";

    public static string Aanvraag(Guid aanvraag) => $"/mijn-voorziening/erkenningsaanvragen/{aanvraag}";

    public static string Deelnemer(Guid deelnemer) => $"/deelnemers/{deelnemer}";

    public static string Uitbetaling(Guid uitbetaling) => $"/mijn-uitbetalingen/{uitbetaling}";
}
