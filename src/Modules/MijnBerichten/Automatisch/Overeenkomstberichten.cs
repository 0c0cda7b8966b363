namespace AmaWvg.MijnBerichten;

internal static class OvereenkomstLaattijdigAangemeldTekst
{
    public static Berichttekst Handle(OvereenkomstLaattijdigAangemeld gebeurtenis) => new(
        Berichtsoort.Administratief,
        "Overeenkomst laattijdig aangemeld",
        $"U meldde een overeenkomst die startte op {DutchDate.InWords(gebeurtenis.Startdatum)} te laat aan.",
        $"Subsidie is pas mogelijk vanaf {Maand.Van(gebeurtenis.SubsidieVanaf).Weergave}. U verliest de subsidie van {DutchNumber.Count(gebeurtenis.VerlorenMaanden, "maand", "maanden")}.",
        "Meld een overeenkomst aan ten laatste op de laatste dag van de maand waarin ze start.")
    {
        Koppeling = new("Bekijk de deelnemer", MijnBerichtenUrls.Deelnemer(gebeurtenis.Deelnemer)),
    };
}

internal static class PensioenleeftijdNadertTekst
{
    public static Berichttekst Handle(PensioenleeftijdNadert gebeurtenis) => new(
        Berichtsoort.Administratief,
        "Een deelnemer bereikt de pensioenleeftijd",
        "Over drie maanden bereikt een van uw deelnemers de wettelijke pensioenleeftijd.",
        $"De laatste maand met subsidie voor deze deelnemer is {Maand.Van(gebeurtenis.SubsidieTot).Weergave}. Zet de overeenkomst op tijd stop.")
    {
        Koppeling = new("Bekijk de deelnemer", MijnBerichtenUrls.Deelnemer(gebeurtenis.Deelnemer)),
    };
}
