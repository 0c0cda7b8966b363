namespace AmaWvg.MijnBerichten;

internal static class UitbetalingGoedgekeurdTekst
{
    public static Berichttekst Handle(UitbetalingGoedgekeurd gebeurtenis)
    {
        var (maand, bedrag) = (Maand.Van(gebeurtenis.Maand).Weergave, new Bedrag(gebeurtenis.Bedrag));
        return gebeurtenis.GaatNaarBank
            ? Tekst($"Uw uitbetaling van {maand}", $"Wij betalen {bedrag.Weergave} uit. Het bedrag staat binnen enkele werkdagen op uw rekening.")
            : Tekst($"Geen storting in {maand}", WaaromNiet(bedrag));

        Berichttekst Tekst(string onderwerp, string alinea) => new(Berichtsoort.Financieel, onderwerp, alinea, Nummer(gebeurtenis.Betalingsnummer))
        {
            Koppeling = Uitbetaling(gebeurtenis.Uitbetaling),
        };
    }

    public static string Nummer(string betalingsnummer) => $"Het betalingsnummer is {betalingsnummer}.";

    public static Koppeling Uitbetaling(Guid uitbetaling) => new("Bekijk de uitbetaling", MijnBerichtenUrls.Uitbetaling(uitbetaling));

    private static string WaaromNiet(Bedrag bedrag) => bedrag.CompareTo(Bedrag.Nul) switch
    {
        0 => "Terugvorderingen en nieuwe bedragen heffen elkaar op. Er wordt niets gestort.",
        < 0 => $"Er is {(-bedrag).Weergave} meer teruggevorderd dan te betalen. Dat houden wij van uw volgende uitbetaling af.",
        _ => $"Wij kennen geen rekeningnummer om {bedrag.Weergave} op te storten. Vul uw rekeningnummer in bij Mijn voorziening: wij betalen het bedrag dan met de volgende uitbetaling.",
    };
}

internal static class MaandenTeruggevorderdTekst
{
    public static Berichttekst Handle(MaandenTeruggevorderd gebeurtenis) => new(
        Berichtsoort.Financieel,
        $"Terugvordering in {Maand.Van(gebeurtenis.Maand).Weergave}",
        $"Wij vorderen {new Bedrag(gebeurtenis.Bedrag).Weergave} terug en houden dat van uw uitbetaling af. Per overeenkomst en maand leest u bij de uitbetaling waarom.",
        UitbetalingGoedgekeurdTekst.Nummer(gebeurtenis.Betalingsnummer))
    {
        Koppeling = UitbetalingGoedgekeurdTekst.Uitbetaling(gebeurtenis.Uitbetaling),
    };
}
