namespace AmaWvg.MijnVoorziening;

/// <summary>Why a file is not taken, and what to do about it, as the screen says it.</summary>
internal static class Bestandsfout
{
    public const string Geen = "Kies een bestand";
    public const string Leeg = "Het bestand is leeg. Kies een ander bestand";
    public const string TeGroot = "Het bestand is te groot. Kies een bestand van ten hoogste 10 MB";
    public const string AndereSoort = "Kies een pdf-, jpg-, png- of tiff-bestand";
    public const string Beschadigd = "Het bestand is beschadigd of niet volledig. Open het op uw computer, bewaar het opnieuw en kies het dan";
    public const string Dubbel = "In dit bestand zit nog een ander bestand. Bewaar het opnieuw, bijvoorbeeld als nieuwe pdf, en kies het dan";
    public const string Versleuteld = "De pdf is beveiligd, zodat wij ze niet kunnen nakijken. Bewaar ze zonder wachtwoord of beveiliging en kies ze dan";
    public const string Actief = "De pdf bevat scripts, acties of ingesloten bestanden. Druk ze af naar een nieuwe pdf en kies die";
    public const string NietNaTeKijken = "Wij kunnen deze pdf niet nakijken. Druk ze af naar een nieuwe pdf en kies die";
    public const string TeVeelBeeldpunten = "De afbeelding heeft te veel beeldpunten. Bewaar of scan ze kleiner, bijvoorbeeld aan 300 dpi, en kies ze dan";
    public const string NietMeegekomen = "U koos heel veel bestanden tegelijk. Kies dit bestand opnieuw, nadat de andere bewaard zijn";
    public const string TeVeelWerk = "U liet in korte tijd heel veel bestanden nakijken. Wacht tien minuten en kies het bestand dan opnieuw";
    public const string Druk = "Er worden nu heel veel bestanden nagekeken. Wacht een minuut en kies het bestand dan opnieuw";
    public const string TeVeelBestanden = "U kunt hier ten hoogste 10 bestanden toevoegen. Verwijder eerst een bestand";
    public const string TotaalTeGroot = "Alle bestanden van deze aanvraag samen mogen ten hoogste 100 MB groot zijn. Kies een kleiner bestand, of verwijder eerst een bestand";

    public static string AndereNaam(Bestandssoort soort) =>
        $"Dit is een {soort.Woord}-bestand, maar de naam zegt iets anders. Bewaar het opnieuw als {soort.Woord} en kies het dan";

    public static string Opnieuw(string naam) => $"Kies het bestand {naam} opnieuw: het is nog niet bewaard";

    public static string AndereFoto(string soort, string naam) =>
        $"Dit is een {soort}-foto{(Bestandssoorten.VanNaam(naam) is null ? "" : $", al eindigt de naam op {Path.GetExtension(naam)}")}. Maak er een jpg van: open de foto op uw computer en bewaar ze als JPEG"
        + (soort is "HEIC" ? ", of kies op uw iPhone bij Instellingen, Camera, Structuur voor ‘Meest compatibel’ en neem de foto opnieuw" : "");
}
