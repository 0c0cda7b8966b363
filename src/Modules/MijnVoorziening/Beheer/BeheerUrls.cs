namespace AmaWvg.MijnVoorziening;

/// <summary>Every address of the department's side of the module.</summary>
internal static class BeheerUrls
{
    public const string Dossiers = "/beheer/dossiers";
    public const string DossierRoute = "/beheer/dossiers/{id:guid}";
    public const string OntvankelijkRoute = DossierRoute + "/ontvankelijk";
    public const string OnontvankelijkRoute = DossierRoute + "/onontvankelijk";
    public const string WeigerenRoute = DossierRoute + "/weigeren";
    public const string GoedkeurenRoute = DossierRoute + "/goedkeuren";
    public const string BijlageRoute = "/beheer/bijlagen/{id:guid}";

    /// <summary>The list of applications.</summary>
    public static ListPage Lijst { get; } = new(Dossiers, "dossiers", ["status", "type", "provincie", "dagen", "sorteer", "pagina"]);

    public static string Dossier(Guid aanvraag) => $"{Dossiers}/{aanvraag}";

    /// <summary>The dossier with the confirmation of one history row.</summary>
    public static string DossierNa(Guid aanvraag, Guid historiek) => $"{Dossier(aanvraag)}?gedaan={historiek}";

    public static string Actie(Guid aanvraag, string actie) => $"{Dossier(aanvraag)}/{actie}";

    public static string Bijlage(Guid bijlage) => $"/beheer/bijlagen/{bijlage}";
}
