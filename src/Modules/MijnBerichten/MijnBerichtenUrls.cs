namespace AmaWvg.MijnBerichten;

/// <summary>Every address of the module, and those elsewhere that messages lead to.</summary>
internal static class MijnBerichtenUrls
{
    public const string Overzicht = "/mijn-berichten";
    public const string BerichtRoute = "/mijn-berichten/{id:guid}";
    public const string Beheer = "/beheer/berichten";
    public const string Outbox = "/beheer/outbox";
    public const string OutboxNa = "/beheer/outbox?gedaan=ja";
    public const string MijnVoorziening = "/mijn-voorziening";

    public static string Bericht(Guid bericht) => $"/mijn-berichten/{bericht}";

    public static string Deelnemer(Guid deelnemer) => $"/deelnemers/{deelnemer}";
}
