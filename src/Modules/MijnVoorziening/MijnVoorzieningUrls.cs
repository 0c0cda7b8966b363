namespace AmaWvg.MijnVoorziening;

/// <summary>Every address of the module.</summary>
internal static class MijnVoorzieningUrls
{
    public const string Overzicht = "/mijn-voorziening";
    public const string Rekeningnummer = "/mijn-voorziening/rekeningnummer";
    public const string Contactpersoon = "/mijn-voorziening/contactpersoon";
    public const string AdresToevoegen = "/mijn-voorziening/communicatie/nieuw";
    public const string AdresRoute = "/mijn-voorziening/communicatie/{id:guid}";
    public const string AdresVerwijderenRoute = "/mijn-voorziening/communicatie/{id:guid}/verwijderen";
    public const string BijlageRoute = "/mijn-voorziening/bijlagen/{id:guid}";

    /// <summary>The overview with the confirmation of one history row.</summary>
    public static string OverzichtNa(Guid historiek) => $"{Overzicht}?gedaan={historiek}";

    /// <summary>A page of the history.</summary>
    public static string Historiek(int pagina) => $"{Overzicht}?pagina={pagina}";

    public static string Adres(Guid adres) => $"/mijn-voorziening/communicatie/{adres}";

    public static string AdresVerwijderen(Guid adres) => $"/mijn-voorziening/communicatie/{adres}/verwijderen";

    public static string Bijlage(Guid bijlage) => $"/mijn-voorziening/bijlagen/{bijlage}";
}
