using AmaWvg.Kernel.Types;
using AmaWvg.Overeenkomsten.Documenten;
using AmaWvg.Overeenkomsten.Regels;
using AmaWvg.Web.Forms;

namespace AmaWvg.Overeenkomsten.Overzicht;

/// <summary>Which agreements a filter selects. The overview and both exports use it, so they always show the same rows.</summary>
internal static class OverzichtSelectie
{
    public static IQueryable<Overeenkomst> Waar(this IQueryable<Overeenkomst> overeenkomsten, OverzichtFilter filter, DateOnly vandaag)
    {
        foreach (var woord in Letterbeeld.Woorden(filter[OverzichtVeld.Zoek]))
            overeenkomsten = overeenkomsten.Where(o => o.Zoektekst.Contains(woord));
        overeenkomsten = overeenkomsten
            .WaarDeel(1, filter[OverzichtVeld.Naam])
            .WaarDeel(2, filter[OverzichtVeld.Voornaam])
            .WaarDeel(3, filter[OverzichtVeld.Referentie]);
        if (filter.Deelnemer is { } deelnemer)
            overeenkomsten = overeenkomsten.Where(o => o.DeelnemerId == deelnemer);
        if (Datum(filter, OverzichtVeld.StartVan) is { } startVan)
            overeenkomsten = overeenkomsten.Where(o => o.Startdatum >= startVan);
        if (Datum(filter, OverzichtVeld.StartTot) is { } startTot)
            overeenkomsten = overeenkomsten.Where(o => o.Startdatum <= startTot);
        if (Datum(filter, OverzichtVeld.EindeVan) is { } eindeVan)
            overeenkomsten = overeenkomsten.Where(o => o.Einddatum >= eindeVan);
        if (Datum(filter, OverzichtVeld.EindeTot) is { } eindeTot)
            overeenkomsten = overeenkomsten.Where(o => o.Einddatum <= eindeTot);
        if (Datum(filter, OverzichtVeld.AangemeldVan) is { } aangemeldVan)
            overeenkomsten = overeenkomsten.Where(o => o.Aanmeldingsdag >= aangemeldVan);
        if (Datum(filter, OverzichtVeld.AangemeldTot) is { } aangemeldTot)
            overeenkomsten = overeenkomsten.Where(o => o.Aanmeldingsdag <= aangemeldTot);
        return filter.Status switch
        {
            OvereenkomstStatus.Gepland => overeenkomsten.Where(o => o.GeannuleerdOp == null && o.Startdatum > vandaag),
            OvereenkomstStatus.Stopgezet => overeenkomsten.Where(o => o.GeannuleerdOp == null && o.Startdatum <= vandaag && o.Sorteereinde < vandaag),
            OvereenkomstStatus.Lopend => overeenkomsten.Where(o => o.GeannuleerdOp == null && o.Startdatum <= vandaag && o.Sorteereinde >= vandaag),
            OvereenkomstStatus.Geannuleerd => overeenkomsten.Where(o => o.GeannuleerdOp != null),
            _ => overeenkomsten,
        };
    }

    private static IQueryable<Overeenkomst> WaarDeel(this IQueryable<Overeenkomst> overeenkomsten, int deel, string text)
    {
        foreach (var woord in Letterbeeld.Woorden(text))
            overeenkomsten = overeenkomsten.Where(o => OvereenkomstenDb.Deel(o.Zoektekst, Zoektekst.Scheiding, deel).Contains(woord));
        return overeenkomsten;
    }

    private static DateOnly? Datum(OverzichtFilter filter, string field) => DutchDate.TryParse(filter[field], out var date) ? date : null;
}
