namespace AmaWvg.Begeleiding;

/// <summary>Every address of the module.</summary>
internal static class BegeleidingUrls
{
    public const string Overzicht = "/begeleiding";
    public const string DossierRoute = "/deelnemers/{id:guid}/begeleiding";
    public const string BijlageRoute = "/begeleiding/bijlagen/{id:guid}";
    public const string BijlageVerwijderenRoute = BijlageRoute + "/verwijderen";

    public static string Dossier(Guid deelnemer) => $"/deelnemers/{deelnemer}/begeleiding";

    public static string Bijlage(Guid bijlage) => $"/begeleiding/bijlagen/{bijlage}";

    public static string BijlageVerwijderen(Guid bijlage) => $"{Bijlage(bijlage)}/verwijderen";
}
