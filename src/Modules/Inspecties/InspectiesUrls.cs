namespace AmaWvg.Inspecties;

/// <summary>Every address of the pages of Zorginspectie.</summary>
internal static class InspectiesUrls
{
    public const string Rondes = "/inspectie/rondes";
    public const string RondeNieuw = "/inspectie/rondes/nieuw";
    public const string RondeRoute = "/inspectie/rondes/{id:guid}";
    public const string TrekkingRoute = RondeRoute + "/trekking";
    public const string VervangenRoute = RondeRoute + "/vervangen";
    public const string BevestigenRoute = RondeRoute + "/bevestigen";
    public const string BeleidsrapportRoute = RondeRoute + "/beleidsrapport";
    public const string Inspecties = "/inspectie/inspecties";
    public const string Beleidsrapport = "/inspectie/beleidsrapport";
    public const string InspectieRoute = "/inspectie/{id:guid}";
    public const string AankondigenRoute = InspectieRoute + "/aankondigen";
    public const string BezoekRoute = InspectieRoute + "/bezoek";
    public const string DossiersRoute = InspectieRoute + "/dossiers";
    public const string DossierRoute = DossiersRoute + "/{nummer:int}";
    public const string DossierBewijsRoute = DossierRoute + "/bewijs.pdf";
    public const string DossierBestandRoute = DossierRoute + "/bestanden/{bestand:guid}";
    public const string DossierVervangenRoute = DossierRoute + "/vervangen";
    public const string ChecklistRoute = InspectieRoute + "/checklist";
    public const string CriteriumRoute = ChecklistRoute + "/{criterium}";
    public const string CriteriumConceptRoute = CriteriumRoute + "/concept";
    public const string BeschrijvingRoute = InspectieRoute + "/beschrijving";
    public const string BeschrijvingConceptRoute = BeschrijvingRoute + "/concept";
    public const string VerslagRoute = InspectieRoute + "/verslag";
    public const string OntwerpRoute = VerslagRoute + "/ontwerp";
    public const string DefinitiefRoute = VerslagRoute + "/definitief";
    public const string PublicerenRoute = VerslagRoute + "/publiceren";
    public const string VerslagbestandRoute = "/inspectie/verslagen/{id:guid}";
    public const string BestandRoute = "/inspectie/bestanden/{id:guid}";
    public const string HercontroleRoute = "/inspectie/hercontrole/{id:guid}";

    /// <summary>What a file of the policy report has behind the address of the page.</summary>
    public const string Json = "/export.json";
    public const string Pdf = "/export.pdf";

    /// <summary>The list of inspections.</summary>
    public static ListPage InspectiesLijst { get; } = new(Inspecties, "inspecties", InspectiesFilter.Alle) { IsTyped = true };

    /// <summary>Whether an address is about one inspection.</summary>
    public static bool IsInspectie(PathString pad) => pad.Value?.Split('/') is ["", "inspectie", var deel, ..] && (deel is "hercontrole" || Guid.TryParse(deel, out _));

    /// <summary>Whether an address is the report of a round.</summary>
    public static bool IsRapport(PathString pad) => pad.Value?.Split('/') is ["", "inspectie", "rondes", _, "beleidsrapport", ..];

    public static string Ronde(Guid id) => $"{Rondes}/{id}";

    public static string RondeNa(Guid id, Guid regel) => $"{Ronde(id)}?gedaan={regel}";

    public static string Trekking(Guid id) => $"{Ronde(id)}/trekking";

    public static string Vervangen(Guid id) => $"{Ronde(id)}/vervangen";

    public static string Bevestigen(Guid id) => $"{Ronde(id)}/bevestigen";

    public static string Rapport(Guid ronde) => $"{Ronde(ronde)}/beleidsrapport";

    public static string Inspectie(Guid id) => $"/inspectie/{id}";

    /// <summary>The inspections behind a number of a policy report.</summary>
    public static string Lijst(Guid ronde, string vraag) => $"{Inspecties}?ronde={ronde}&{vraag}";

    /// <summary>Those of a group of the sample.</summary>
    public static string Groeplijst(Guid ronde, string groep) => Lijst(ronde, $"uitkomst={InspectiesFilter.Definitief}&groep={Uri.EscapeDataString(groep)}");

    public static string InspectieNa(Guid id, Guid regel) => $"{Inspectie(id)}?gedaan={regel}";

    public static string Aankondigen(Guid id) => $"{Inspectie(id)}/aankondigen";

    public static string Bezoek(Guid id) => $"{Inspectie(id)}/bezoek";

    public static string Dossiers(Guid id) => $"{Inspectie(id)}/dossiers";

    public static string DossiersNa(Guid id, Guid regel) => $"{Dossiers(id)}?gedaan={regel}";

    public static string Dossier(Guid id, int nummer) => $"{Dossiers(id)}/{nummer}";

    public static string DossierBewijs(Guid id, int nummer) => $"{Dossier(id, nummer)}/bewijs.pdf";

    public static string DossierBestand(Guid id, int nummer, Guid bestand) => $"{Dossier(id, nummer)}/bestanden/{bestand}";

    public static string DossierVervangen(Guid id, int nummer) => $"{Dossier(id, nummer)}/vervangen";

    public static string Checklist(Guid id) => $"{Inspectie(id)}/checklist";

    public static string Criterium(Guid id, string criterium) => $"{Checklist(id)}/{criterium}";

    public static string Beschrijving(Guid id) => $"{Inspectie(id)}/beschrijving";

    public static string Verslag(Guid id) => $"{Inspectie(id)}/verslag";

    public static string Verslagbestand(Guid id) => $"/inspectie/verslagen/{id}";

    public static string Bestand(Guid id) => $"/inspectie/bestanden/{id}";

    public static string Hercontrole(Guid id) => $"/inspectie/hercontrole/{id}";
}
