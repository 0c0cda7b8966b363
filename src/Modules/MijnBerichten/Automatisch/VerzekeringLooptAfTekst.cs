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

internal static class EvaluatiesNaderenTekst
{
    public static Berichttekst Handle(EvaluatiesNaderen gebeurtenis) => new(
        Berichtsoort.Administratief,
        gebeurtenis.TeLaat > 0 ? $"{DutchNumber.Count(gebeurtenis.TeLaat, "evaluatie is", "evaluaties zijn")} te laat" : $"{DutchNumber.Count(gebeurtenis.Binnenkort, "evaluatie", "evaluaties")} binnen twee maanden",
        $"U evalueert elke deelnemer minstens elke 12 maanden. {Zin(gebeurtenis)}",
        $"De eerste dag is {DutchDate.InWords(gebeurtenis.Eerste)}. Leg de evaluatie vast in het begeleidingsdossier.")
    {
        Koppeling = new("Bekijk de evaluaties", "/begeleiding?sorteer=evaluatie"),
    };

    private static string Zin(EvaluatiesNaderen gebeurtenis) => string.Join(" en ", new[]
    {
        gebeurtenis.TeLaat > 0 ? $"{DutchNumber.Count(gebeurtenis.TeLaat, "evaluatie is", "evaluaties zijn")} te laat" : null,
        gebeurtenis.Binnenkort > 0 ? $"{DutchNumber.Count(gebeurtenis.Binnenkort, "evaluatie moet", "evaluaties moeten")} binnen twee maanden gebeuren" : null,
    }.OfType<string>()) + ".";
}
