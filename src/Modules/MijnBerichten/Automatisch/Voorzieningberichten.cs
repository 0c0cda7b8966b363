namespace AmaWvg.MijnBerichten;

internal static class RekeningnummerGewijzigdTekst
{
    public static Berichttekst Handle(RekeningnummerGewijzigd gebeurtenis) => new(
        Berichtsoort.Financieel,
        "Uw rekeningnummer is gewijzigd",
        "Iemand van uw voorziening gaf een ander rekeningnummer op. Het nieuwe nummer ziet u in het e-loket.",
        $"Wij betalen op het nieuwe nummer vanaf {DutchDate.InWords(gebeurtenis.BruikbaarVanaf)}.",
        "Klopt deze wijziging niet? Pas het rekeningnummer dan meteen aan in het e-loket en laat het ons weten.")
    {
        Koppeling = new("Bekijk het rekeningnummer", MijnBerichtenUrls.MijnVoorziening),
        OokNaar = gebeurtenis.Adressen,
    };
}

internal static class RekeningnummerWachtTekst
{
    public static Berichttekst Handle(RekeningnummerWacht gebeurtenis) => new(
        Berichtsoort.Financieel,
        "Wij kijken uw nieuwe rekeningnummer na",
        "Iemand van uw voorziening gaf een ander rekeningnummer op. Kort daarvoor wijzigde ook de contactpersoon of een ander adres.",
        "Daarom kijkt het Departement Zorg het nieuwe nummer eerst na. Tot dan betalen wij op het nummer dat wij al hadden.",
        "Klopt deze wijziging niet? Pas het rekeningnummer dan meteen aan in het e-loket en laat het ons weten.")
    {
        Koppeling = new("Bekijk het rekeningnummer", MijnBerichtenUrls.MijnVoorziening),
        OokNaar = gebeurtenis.Adressen,
    };
}

internal static class RekeningnummerNagezienTekst
{
    public static Berichttekst Handle(RekeningnummerNagezien gebeurtenis) => new(
        Berichtsoort.Financieel,
        gebeurtenis.Vrijgegeven ? "Uw nieuwe rekeningnummer is nagekeken" : "Uw nieuwe rekeningnummer is geweigerd",
        gebeurtenis.Vrijgegeven
            ? $"Het Departement Zorg keek uw nieuwe rekeningnummer na. Wij betalen op dat nummer vanaf {DutchDate.InWords(gebeurtenis.BruikbaarVanaf)}."
            : "Het Departement Zorg keek uw nieuwe rekeningnummer na. Wij betalen niet op dat nummer.",
        gebeurtenis.Toelichting)
    {
        Koppeling = new("Bekijk het rekeningnummer", MijnBerichtenUrls.MijnVoorziening),
        OokNaar = gebeurtenis.Adressen,
    };
}

internal static class ContactpersoonGewijzigdTekst
{
    public static Berichttekst Handle(ContactpersoonGewijzigd gebeurtenis) => new(
        Berichtsoort.Administratief,
        "Uw contactpersoon AMA is gewijzigd",
        "Iemand van uw voorziening wijzigde de contactpersoon voor arbeidsmatige activiteiten, of de gegevens van die persoon.",
        "Klopt deze wijziging niet? Pas de contactpersoon dan aan in het e-loket.")
    {
        Koppeling = new("Bekijk de contactpersoon", MijnBerichtenUrls.MijnVoorziening),
        OokNaar = gebeurtenis.Adressen,
    };
}

internal static class AdresOpgegevenTekst
{
    public static Berichttekst Handle(AdresOpgegeven gebeurtenis) => new(
        Berichtsoort.Administratief,
        "Een e-mailadres van uw voorziening is vervangen of verwijderd",
        "Iemand van uw voorziening verving of verwijderde een adres dat e-mails van het e-loket krijgt.",
        "Klopt deze wijziging niet? Pas de adressen dan aan in het e-loket.")
    {
        Koppeling = new("Bekijk de adressen", MijnBerichtenUrls.MijnVoorziening),
        OokNaar = gebeurtenis.Adressen,
    };
}

internal static class ErkenningLooptAfTekst
{
    public static Berichttekst Handle(ErkenningLooptAf gebeurtenis) => new(
        Berichtsoort.Administratief,
        $"Vraag uw erkenning opnieuw aan vóór {DutchDate.InWords(gebeurtenis.TotEnMet)}",
        $"Uw erkenning als begeleider AMA loopt af op {DutchDate.InWords(gebeurtenis.TotEnMet)}.",
        "Wilt u na die dag verder begeleiden? Vraag dan op tijd een nieuwe erkenning aan in het e-loket. Wij hebben tot 75 dagen nodig om te beslissen.",
        "Voor maanden zonder erkenning krijgt u geen subsidie.")
    {
        Koppeling = new("Vraag een nieuwe erkenning aan", MijnBerichtenUrls.MijnVoorziening),
    };
}

internal static class VoorzieningSamengegaanTekst
{
    public static Berichttekst Handle(VoorzieningSamengegaan gebeurtenis) => new(
        Berichtsoort.Administratief,
        "Uw voorziening gaat samen met een andere",
        gebeurtenis.GaatOp
            ? $"Uw voorziening gaat op {DutchDate.InWords(gebeurtenis.Datum)} op in de voorziening met HCO-nummer {gebeurtenis.Ander}. Uw erkenning als begeleider AMA stopt dan."
            : $"De voorziening met HCO-nummer {gebeurtenis.Ander} gaat op {DutchDate.InWords(gebeurtenis.Datum)} op in uw voorziening.",
        "De reden leest u in de historiek van Mijn voorziening. Over de overeenkomsten die overgaan, krijgt u een apart bericht.")
    {
        Koppeling = new("Bekijk Mijn voorziening", MijnBerichtenUrls.MijnVoorziening),
    };
}
