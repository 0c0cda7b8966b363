namespace AmaWvg.Toegang;

/// <summary>Reasons of a failed sign-in in plain words; most are nobody's business but the log's.</summary>
internal static class Aanmeldfout
{
    public static string? Tekst(string? reason) => reason switch
    {
        null or "" => null,
        "geannuleerd" => "U stopte met aanmelden. Kies hieronder opnieuw uw digitale sleutel.",
        "niet-bereikbaar" => "De aanmelddienst antwoordt niet. Probeer het over enkele minuten opnieuw.",
        "verlopen" => "Het aanmelden duurde te lang. Begin opnieuw.",
        "andere-sleutel" => "U koos een andere digitale sleutel dan hier nodig is. Probeer het opnieuw met uw eID of itsme.",
        "niet-opnieuw-aangemeld" => "Voor deze stap moet u zich opnieuw aanmelden.",
        "gegevens-ontbreken" => "De aanmelddienst gaf uw naam of rijksregisternummer niet door. Neem contact op met ons.",
        _ => "Het aanmelden is niet gelukt. Begin opnieuw. Blijft het mislukken, neem dan contact met ons op.",
    };
}
