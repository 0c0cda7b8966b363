using AmaWvg.Kernel.Contracts.MijnBerichten;
using AmaWvg.Kernel.Contracts.Overeenkomsten;
using AmaWvg.MijnBerichten.Berichten;
using AmaWvg.Web.Forms;

namespace AmaWvg.MijnBerichten.Automatisch;

internal sealed class StartdatumGecorrigeerdTekst : IBerichttekst<StartdatumGecorrigeerd>
{
    public Berichttekst Van(StartdatumGecorrigeerd gebeurtenis) => new(
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

internal sealed class EinddatumGecorrigeerdTekst : IBerichttekst<EinddatumGecorrigeerd>
{
    public Berichttekst Van(EinddatumGecorrigeerd gebeurtenis) => new(
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

internal sealed class OvergenomenOvereenkomstVervallenTekst : IBerichttekst<OvergenomenOvereenkomstVervallen>
{
    public Berichttekst Van(OvergenomenOvereenkomstVervallen gebeurtenis) => new(
        Berichtsoort.Administratief,
        "Een overgenomen overeenkomst is geannuleerd",
        $"Een overeenkomst die naar uw voorziening overging, eindigde al op {DutchDate.InWords(gebeurtenis.Einde)} bij de vorige voorziening. Wij annuleerden ze bij u.",
        StartdatumGecorrigeerdTekst.Reden)
    {
        Koppeling = StartdatumGecorrigeerdTekst.Deelnemer(gebeurtenis.Deelnemer),
    };
}

internal sealed class OvereenkomstGeannuleerdTekst : IBerichttekst<OvereenkomstGeannuleerd>
{
    public Berichttekst Van(OvereenkomstGeannuleerd gebeurtenis) => new(
        Berichtsoort.Administratief, "Een overeenkomst is geannuleerd", "Wij annuleerden een overeenkomst die bij vergissing was aangemeld.", StartdatumGecorrigeerdTekst.Reden)
    {
        Koppeling = StartdatumGecorrigeerdTekst.Deelnemer(gebeurtenis.Deelnemer),
    };
}

internal sealed class InszGewijzigdTekst : IBerichttekst<InszGewijzigd>
{
    public Berichttekst Van(InszGewijzigd gebeurtenis) => new(
        Berichtsoort.Administratief, "INSZ-nummer van een deelnemer gewijzigd", "Wij wijzigden het INSZ-nummer van een van uw deelnemers.", StartdatumGecorrigeerdTekst.Reden)
    {
        Koppeling = StartdatumGecorrigeerdTekst.Deelnemer(gebeurtenis.SamengevoegdMet ?? gebeurtenis.Deelnemer),
    };
}

internal sealed class OvereenkomstenOvergedragenTekst : IBerichttekst<OvereenkomstenOvergedragen>
{
    public Berichttekst Van(OvereenkomstenOvergedragen gebeurtenis) => new(
        Berichtsoort.Administratief,
        "Uw overeenkomsten gaan over naar een andere voorziening",
        $"{Overeenkomsten(gebeurtenis.Aantal)} van uw voorziening lopen tot en met {DutchDate.InWords(gebeurtenis.LaatsteDag)} bij u. Daarna gaan ze verder bij de voorziening met HCO-nummer {gebeurtenis.Naar}.",
        "Wat wij te veel betaalden, verrekenen wij met uw voorziening.");

    public static string Overeenkomsten(int aantal) => DutchNumber.Count(aantal, "overeenkomst", "overeenkomsten");
}

internal sealed class OvereenkomstenOvergenomenTekst : IBerichttekst<OvereenkomstenOvergenomen>
{
    public Berichttekst Van(OvereenkomstenOvergenomen gebeurtenis) => new(
        Berichtsoort.Administratief,
        "Uw voorziening neemt overeenkomsten over",
        $"{OvereenkomstenOvergedragenTekst.Overeenkomsten(gebeurtenis.Aantal)} van de voorziening met HCO-nummer {gebeurtenis.Van} gaan vanaf {DutchDate.InWords(gebeurtenis.EersteDag)} verder bij u.",
        "U vindt ze bij Overeenkomsten. U hoeft ze niet opnieuw aan te melden.");
}
