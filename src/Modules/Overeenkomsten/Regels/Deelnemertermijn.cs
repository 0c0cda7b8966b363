namespace AmaWvg.Overeenkomsten;

/// <summary>What has to be done for one participant first, within a year: an agreement that ends, or the pension age (BR-01, BR-13).</summary>
/// <param name="UiterstOp">Last day.</param>
/// <param name="Reden">What it is about.</param>
public sealed record Deelnemertermijn(DateOnly UiterstOp, string Reden)
{
    private const int MaandenVooruit = 12;

    /// <summary>The first of them; null when nothing comes, or when nothing runs.</summary>
    /// <param name="vandaag">The day.</param>
    /// <param name="einde">The first recorded end that is still to come; null for none.</param>
    /// <param name="laatste">Last day of what runs on longest; null when no agreement is left.</param>
    /// <param name="geboren">Birth date, when it is known.</param>
    public static Deelnemertermijn? Van(DateOnly vandaag, DateOnly? einde, DateOnly? laatste, DateOnly? geboren)
    {
        List<Deelnemertermijn> termijnen = [];
        if (einde is { } dag && dag >= vandaag)
            termijnen.Add(new(Maand.Van(dag).Volgende.LaatsteDag, $"Overeenkomst eindigt op {DutchDate.Format(dag)}"));
        if (geboren is { } geboorte && Leeftijd.Pensioendag(geboorte) is var pensioen && laatste >= pensioen)
            termijnen.Add(new(Stoptermijn.UitersteDag(Deelnamevoorwaarden.LaatsteSubsidiemaand(geboorte).EersteDag), "Pensioenleeftijd"));
        return termijnen.Where(termijn => termijn.UiterstOp >= vandaag && termijn.UiterstOp <= vandaag.AddMonths(MaandenVooruit)).MinBy(termijn => termijn.UiterstOp);
    }
}
