namespace AmaWvg.MijnVoorziening.Erkenningsaanvragen;

/// <summary>Every address of an application.</summary>
internal static class AanvraagUrls
{
    public const string Nieuw = "/mijn-voorziening/erkenningsaanvragen/nieuw";
    public const string AanvraagRoute = "/mijn-voorziening/erkenningsaanvragen/{id:guid}";
    public const string InformatieRoute = AanvraagRoute + "/voorzieningsinformatie";
    public const string InformatieConceptRoute = InformatieRoute + "/concept";
    public const string CriteriaRoute = AanvraagRoute + "/erkenningscriteria";
    public const string CriteriaConceptRoute = CriteriaRoute + "/concept";
    public const string ControlerenRoute = AanvraagRoute + "/controleren";
    public const string IndienenRoute = AanvraagRoute + "/indienen";
    public const string IntrekkenRoute = AanvraagRoute + "/intrekken";

    public static string Aanvraag(Guid id) => $"/mijn-voorziening/erkenningsaanvragen/{id}";

    /// <summary>The application with the confirmation of one history row.</summary>
    public static string AanvraagNa(Guid id, Guid historiek) => $"{Aanvraag(id)}?gedaan={historiek}";

    public static string Stap(Guid id, Aanvraagstap stap) => $"{Aanvraag(id)}/{stap.ToString().ToLowerInvariant()}";

    /// <summary>A question where it is asked.</summary>
    public static string Vraag(Guid id, Tekort tekort) => tekort.Veld switch
    {
        Tekort.Rekeningnummer => MijnVoorzieningUrls.Rekeningnummer,
        Tekort.Contactpersoon => MijnVoorzieningUrls.Contactpersoon,
        var veld => $"{Stap(id, tekort.Stap)}#{veld}",
    };

    public static string Concept(Guid id, Aanvraagstap stap) => $"{Stap(id, stap)}/concept";

    public static string Indienen(Guid id) => $"{Aanvraag(id)}/indienen";

    public static string Intrekken(Guid id) => $"{Aanvraag(id)}/intrekken";
}
