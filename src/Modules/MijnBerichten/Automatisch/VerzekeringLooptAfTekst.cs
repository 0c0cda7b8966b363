namespace AmaWvg.MijnBerichten;

internal static class VerzekeringLooptAfTekst
{
    public static Berichttekst Handle(VerzekeringLooptAf gebeurtenis) => new(
        Berichtsoort.Administratief,
        $"Uw verzekering loopt af op {DutchDate.InWords(gebeurtenis.TotEnMet)}",
        $"Deze verzekering loopt af op {DutchDate.InWords(gebeurtenis.TotEnMet)}: {gebeurtenis.Verzekering}.",
        "Deelnemers en uw begeleiding moeten altijd verzekerd zijn. Hebt u een nieuwe verzekering? Voeg ze dan toe in het e-loket.")
    {
        Koppeling = new("Bekijk uw verzekeringen", MijnBerichtenUrls.Verzekeringen),
    };
}
