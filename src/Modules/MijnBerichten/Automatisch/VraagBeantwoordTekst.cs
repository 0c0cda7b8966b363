namespace AmaWvg.MijnBerichten;

internal static class VraagBeantwoordTekst
{
    public static Berichttekst Handle(VraagBeantwoord gebeurtenis) => new(
        Berichtsoort.Administratief, "Wij antwoordden op uw vraag", "Wij antwoordden op een vraag die uw voorziening stelde in het e-loket.", "U leest het antwoord bij uw vragen, en u kunt er reageren.")
    {
        Koppeling = new("Lees het antwoord", MijnBerichtenUrls.Gesprek(gebeurtenis.Gesprek)),
    };
}
