namespace AmaWvg.MijnBerichten;

internal static class StartdatumGecorrigeerdTekst
{
    public static Berichttekst Handle(StartdatumGecorrigeerd gebeurtenis) => new(
        Berichtsoort.Administratief,
        "Startdatum van een overeenkomst verbeterd",
        $"Wij verbeterden de startdatum van een overeenkomst: {DutchDate.InWords(gebeurtenis.Was)} werd {DutchDate.InWords(gebeurtenis.Wordt)}.",
        Reden)
    {
        Koppeling = Deelnemer(gebeurtenis.Deelnemer),
    };

    public const string Reden = "De reden leest u in de historiek van de deelnemer. Wat dit wijzigt aan de subsidie, verrekenen wij bij de volgende uitbetaling.";

    public static Koppeling Deelnemer(Guid deelnemer) => new("Bekijk de deelnemer", MijnBerichtenUrls.Deelnemer(deelnemer));
}

internal static class StartdatumcorrectieGeweigerdTekst
{
    public static Berichttekst Handle(StartdatumcorrectieGeweigerd gebeurtenis) => new(
        Berichtsoort.Administratief,
        "Uw vraag om een startdatum te verbeteren",
        $"U vroeg om de startdatum van een overeenkomst te verbeteren naar {DutchDate.InWords(gebeurtenis.Gevraagd)}. Wij passen de startdatum niet aan.",
        "De reden leest u in de historiek van de deelnemer.")
    {
        Koppeling = StartdatumGecorrigeerdTekst.Deelnemer(gebeurtenis.Deelnemer),
    };
}

internal static class EinddatumGecorrigeerdTekst
{
    public static Berichttekst Handle(EinddatumGecorrigeerd gebeurtenis) => new(
        Berichtsoort.Administratief, "Einddatum van een overeenkomst verbeterd", Zin(gebeurtenis.Was, gebeurtenis.Wordt), StartdatumGecorrigeerdTekst.Reden)
    {
        Koppeling = StartdatumGecorrigeerdTekst.Deelnemer(gebeurtenis.Deelnemer),
    };

    private static string Zin(DateOnly? was, DateOnly? wordt) => (was, wordt) switch
    {
        (_, null) => "Wij verbeterden een overeenkomst: ze heeft geen einddatum meer.",
        (null, { } dag) => $"Wij verbeterden een overeenkomst: ze eindigt op {DutchDate.InWords(dag)}.",
        ({ } eerst, { } dag) when eerst == dag => $"Wij verbeterden een overeenkomst: alle maanden tot en met {DutchDate.InWords(dag)} tellen mee.",
        ({ } eerst, { } dag) => $"Wij verbeterden de einddatum van een overeenkomst: {DutchDate.InWords(eerst)} werd {DutchDate.InWords(dag)}.",
    };
}

internal static class OvergenomenOvereenkomstVervallenTekst
{
    public static Berichttekst Handle(OvergenomenOvereenkomstVervallen gebeurtenis) => new(
        Berichtsoort.Administratief,
        "Een overgenomen overeenkomst is geannuleerd",
        $"Een overeenkomst die naar uw voorziening overging, eindigde al op {DutchDate.InWords(gebeurtenis.Einde)} bij de vorige voorziening. Wij annuleerden ze bij u.",
        StartdatumGecorrigeerdTekst.Reden)
    {
        Koppeling = StartdatumGecorrigeerdTekst.Deelnemer(gebeurtenis.Deelnemer),
    };
}

internal static class OvereenkomstGeannuleerdTekst
{
    public static Berichttekst Handle(OvereenkomstGeannuleerd gebeurtenis) => new(
        Berichtsoort.Administratief, "Een overeenkomst is geannuleerd", "Wij annuleerden een overeenkomst die bij vergissing was aangemeld.", StartdatumGecorrigeerdTekst.Reden)
    {
        Koppeling = StartdatumGecorrigeerdTekst.Deelnemer(gebeurtenis.Deelnemer),
    };
}

internal static class InszGewijzigdTekst
{
    public static Berichttekst Handle(InszGewijzigd gebeurtenis) => new(
        Berichtsoort.Administratief, "INSZ-nummer van een deelnemer gewijzigd", "Wij wijzigden het INSZ-nummer van een van uw deelnemers.", StartdatumGecorrigeerdTekst.Reden)
    {
        Koppeling = StartdatumGecorrigeerdTekst.Deelnemer(gebeurtenis.SamengevoegdMet ?? gebeurtenis.Deelnemer),
    };
}

internal static class OvereenkomstenOvergedragenTekst
{
    public static Berichttekst Handle(OvereenkomstenOvergedragen gebeurtenis) => new(
        Berichtsoort.Administratief,
        "Uw overeenkomsten gaan over naar een andere voorziening",
        $"{Overeenkomsten(gebeurtenis.Aantal)} van uw voorziening lopen tot en met {DutchDate.InWords(gebeurtenis.LaatsteDag)} bij u. Daarna gaan ze verder bij de voorziening met HCO-nummer {gebeurtenis.Naar}.",
        "Wat wij te veel betaalden, verrekenen wij met uw voorziening.");

    public static string Overeenkomsten(int aantal) => DutchNumber.Count(aantal, "overeenkomst", "overeenkomsten");
}

internal static class OvereenkomstenOvergenomenTekst
{
    public static Berichttekst Handle(OvereenkomstenOvergenomen gebeurtenis) => new(
        Berichtsoort.Administratief,
        "Uw voorziening neemt overeenkomsten over",
        $"{OvereenkomstenOvergedragenTekst.Overeenkomsten(gebeurtenis.Aantal)} van de voorziening met HCO-nummer {gebeurtenis.Van} gaan vanaf {DutchDate.InWords(gebeurtenis.EersteDag)} verder bij u.",
        "U vindt ze bij Overeenkomsten. U hoeft ze niet opnieuw aan te melden.");
}
