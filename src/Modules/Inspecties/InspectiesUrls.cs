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

    /// <summary>What a file of the policy report has behind the address of the page.</summary>
    public const string Json = "/export.json";
    public const string Pdf = "/export.pdf";

    public static string Ronde(Guid id) => $"{Rondes}/{id}";

    public static string RondeNa(Guid id, Guid regel) => $"{Ronde(id)}?gedaan={regel}";

    public static string Trekking(Guid id) => $"{Ronde(id)}/trekking";

    public static string Vervangen(Guid id) => $"{Ronde(id)}/vervangen";

    public static string Bevestigen(Guid id) => $"{Ronde(id)}/bevestigen";

    public static string Rapport(Guid ronde) => $"{Ronde(ronde)}/beleidsrapport";

    public static string Inspectie(Guid id) => $"/inspectie/{id}";

    /// <summary>The inspections behind a number of a policy report.</summary>
    public static string Lijst(Guid ronde, string vraag) => $"{Inspecties}?ronde={ronde}&{vraag}";
}
