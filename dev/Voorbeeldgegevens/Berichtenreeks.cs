using System.Globalization;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>Invented messages of the department: a welcome, news, and one for each monthly payment.</summary>
internal static class Berichtenreeks
{
    private static readonly DateOnly Welkom = new(2024, 1, 8);

    /// <summary>The messages of one voorziening, oldest first.</summary>
    /// <param name="voorziening">With its addresses.</param>
    /// <param name="maanden">How many months of payments.</param>
    /// <param name="vandaag">The last day.</param>
    public static IEnumerable<BerichtGegeven> Van(VoorzieningGegeven voorziening, int maanden, DateOnly vandaag)
    {
        var toeval = new Toeval(int.Parse(voorziening.Hco.Waarde, CultureInfo.InvariantCulture));
        yield return Maak(voorziening, toeval, Welkom, Berichtsoort.Administratief, "Welkom in het e-loket AMA WVG",
            "Vanaf nu meldt u uw overeenkomsten aan in het e-loket. U hoeft ons geen papieren kopie meer te sturen.",
            "Houd de ondertekende overeenkomst klaar bij uw voorziening en bij de werkpost.");
        yield return Maak(voorziening, toeval, Welkom.AddDays(7), Berichtsoort.Financieel, "Nieuw bedrag vanaf januari 2024",
            "Vanaf januari 2024 bedraagt de subsidie € 101,58 per deelnemer en per begonnen maand. Per kalenderjaar is dat ten hoogste € 1.219,00.",
            "U hoeft hiervoor niets te doen.");
        // The run of the last month is left to do, as the example payments have it.
        var laatste = Betaalkalender.BetaaldTotEnMet(vandaag).Vorige;
        foreach (var maand in Maand.Reeks(laatste.Plus(1 - maanden), laatste))
            yield return Maak(voorziening, toeval, Betaalkalender.DagVan(maand), Berichtsoort.Financieel, $"Uw uitbetaling van {maand.Weergave}",
                $"Wij betalen de subsidie van {maand.Weergave} uit. Het bedrag staat binnen enkele werkdagen op uw rekening.");
    }

    private static BerichtGegeven Maak(
        VoorzieningGegeven voorziening, Toeval toeval, DateOnly dag, Berichtsoort soort, string onderwerp, params IReadOnlyList<string> alineas)
    {
        var verzonden = toeval.Kantooruur(dag);
        string?[] adressen = [voorziening.Contactpersoon?.Email, soort == Berichtsoort.Financieel ? voorziening.FinancieelAdres : null];
        return new(
            toeval.Id(verzonden), voorziening.Hco, verzonden, soort, onderwerp, alineas,
            [.. adressen.OfType<string>().Select(adres => (toeval.Id(verzonden), adres))]);
    }
}
