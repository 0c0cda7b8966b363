namespace AmaWvg.MijnVoorziening;

/// <summary>Every address of an application.</summary>
internal static class AanvraagUrls
{
    public const string Nieuw = "/mijn-voorziening/erkenningsaanvragen/nieuw";
    public const string AanvraagRoute = "/mijn-voorziening/erkenningsaanvragen/{id:guid}";
    public const string InformatieRoute = AanvraagRoute + "/voorzieningsinformatie";
    public const string InformatieConceptRoute = InformatieRoute + "/concept";
    public const string CriteriaRoute = AanvraagRoute + "/erkenningscriteria";
    public const string CriteriaConceptRoute = CriteriaRoute + "/concept";
    public const string CriteriadeelRoute = CriteriaRoute + "/{deel}";
    public const string CriteriadeelConceptRoute = CriteriadeelRoute + "/concept";
    public const string ControlerenRoute = AanvraagRoute + "/controleren";
    public const string IndienenRoute = AanvraagRoute + "/indienen";
    public const string IntrekkenRoute = AanvraagRoute + "/intrekken";
    public const string WeggooienRoute = AanvraagRoute + "/weggooien";

    private const string Controle = "controleren";

    public static string Aanvraag(Guid id) => $"/mijn-voorziening/erkenningsaanvragen/{id}";

    /// <summary>The application with the confirmation of one history row.</summary>
    public static string AanvraagNa(Guid id, Guid historiek) => $"{Aanvraag(id)}?gedaan={historiek}";

    public static string Stap(Guid id, Aanvraagstap stap) => $"{Aanvraag(id)}/{stap.ToString().ToLowerInvariant()}";

    /// <summary>Where a step begins: at the first of its parts, when it has any.</summary>
    public static string Begin(Guid id, Aanvraagstap stap) => stap == Aanvraagstap.Erkenningscriteria ? Criteria(id, Criteriadelen.Alle[0]) : Stap(id, stap);

    /// <summary>A part of the second step, or all of it.</summary>
    public static string Criteria(Guid id, Criteriadeel? deel) =>
        $"{Stap(id, Aanvraagstap.Erkenningscriteria)}{(deel is { } een ? $"/{een.Pad()}" : "")}";

    /// <summary>The page that asks what is missing.</summary>
    public static string Pagina(Guid id, Tekort tekort) =>
        tekort.Stap == Aanvraagstap.Erkenningscriteria ? Criteria(id, Criteriadelen.VanVeld(tekort.Veld)) : Stap(id, tekort.Stap);

    /// <summary>A question where it is asked; who answers it comes back to the check.</summary>
    public static string Vraag(Guid id, Tekort tekort) => tekort.Veld switch
    {
        Tekort.Rekeningnummer => new Aanvraagherkomst(id, Aanvraagstap.Controleren).Url(MijnVoorzieningUrls.Rekeningnummer),
        Tekort.Contactpersoon => new Aanvraagherkomst(id, Aanvraagstap.Controleren).Url(MijnVoorzieningUrls.Contactpersoon),
        var veld => $"{VanControle(Pagina(id, tekort))}#{veld}",
    };

    /// <summary>The first step for who comes from the check, and goes back there.</summary>
    public static string InformatieVanControle(Guid id) => VanControle(Stap(id, Aanvraagstap.Voorzieningsinformatie));

    /// <summary>A page of a step for who comes from the check, and goes back there.</summary>
    public static string VanControle(string pagina) => $"{pagina}?vanuit={Controle}";

    /// <summary>Whether a page was opened from the check.</summary>
    public static bool IsVanControle(string? vanuit) => vanuit == Controle;

    public static string Concept(Guid id, Aanvraagstap stap) => $"{Stap(id, stap)}/concept";

    public static string Indienen(Guid id) => $"{Aanvraag(id)}/indienen";

    public static string Intrekken(Guid id) => $"{Aanvraag(id)}/intrekken";

    public static string Weggooien(Guid id) => $"{Aanvraag(id)}/weggooien";
}
