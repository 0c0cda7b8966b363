namespace AmaWvg.Overeenkomsten;

/// <summary>What the history says was done.</summary>
internal static class Acties
{
    public const string Aangemeld = "Overeenkomst aangemeld";
    public const string Ongedaan = "Aanmelding ongedaan gemaakt";
    public const string Naam = "Naam gewijzigd";
    public const string Referentie = "Referentie gewijzigd";
    public const string Stopgezet = "Overeenkomst stopgezet";
    public const string Einddatum = "Einddatum gewijzigd";
    public const string Reden = "Reden gewijzigd";
    public const string Ingetrokken = "Stopzetting ingetrokken";
    public const string CorrectieGevraagd = "Correctie van de startdatum gevraagd";
    public const string CorrectieGeweigerd = "Correctie van de startdatum geweigerd";
    public const string Geannuleerd = "Overeenkomst geannuleerd";
}
