namespace AmaWvg.Overeenkomsten;

/// <summary>What a change brings, in sentences.</summary>
internal static class Gevolgzinnen
{
    private const string Niets = "Aan de maanden die tot vandaag betaald zijn, verandert niets.";

    /// <summary>All of it.</summary>
    public static IReadOnlyList<string> Van(Boekgevolg gevolg)
    {
        if (gevolg.IsNiets)
            return [Niets];
        var terug = Geheel(gevolg.Terug);
        string[] zinnen = [.. terug is [] ? Array.Empty<string>() : [Lijst(terug, "teruggevorderd")], .. Overige(gevolg)];
        return zinnen is [] ? [Niets] : zinnen;
    }

    /// <summary>All but the whole months that come back.</summary>
    public static IReadOnlyList<string> Overige(Boekgevolg gevolg)
    {
        var (terug, bij) = (gevolg.Terug, gevolg.Bij);
        List<string> zinnen = [];
        if (Deels(terug) is [_, ..] deelsTerug)
            zinnen.Add($"Van {Maanden(deelsTerug)} wordt {Som(deelsTerug)} teruggevorderd.");
        if (Geheel(bij) is [_, ..] geheelBij)
            zinnen.Add(Lijst(geheelBij, "bijbetaald"));
        if (Deels(bij) is [_, ..] deelsBij)
            zinnen.Add($"Voor {Maanden(deelsBij)} wordt {Som(deelsBij)} bijbetaald.");
        if (new[] { Geheel(terug), Deels(terug), Geheel(bij), Deels(bij) }.Count(groep => groep.Count > 0) > 1)
            zinnen.Add(Samen(Totaal(terug) - Totaal(bij)));
        if (Geheel(gevolg.NietMeer) is [_, ..] nietMeer)
            zinnen.Add($"{Onderwerp(nietMeer)} niet meer betaald ({Som(nietMeer)}).");
        if (Deels(gevolg.NietMeer) is [_, ..] minder)
            zinnen.Add($"Voor {Maanden(minder)} wordt {Som(minder)} minder betaald.");
        if (gevolg.Blijft is [_, ..] blijft)
            zinnen.Add($"{Onderwerp(blijft)} niet meer teruggevorderd ({Som(blijft)}).");
        zinnen.AddRange(gevolg.Later.Select(maand => $"Voor {maand.Maand.Weergave} wordt straks {maand.Met.Weergave} betaald in plaats van {maand.Zonder.Weergave}."));
        if (gevolg.BetaaltNogEerst)
            zinnen.Add(TeLaat(gevolg));
        return zinnen;
    }

    /// <summary>What the coming runs do for many deelnemers together: what comes back, and what is paid still.</summary>
    public static IReadOnlyList<string> Uitbetaling(Boekgevolg gevolg)
    {
        var runs = gevolg.Run == gevolg.Laatste ? $"In de uitbetaling van {gevolg.Run.Weergave}" : $"In de uitbetalingen van {Maandenreeks.Weergave([gevolg.Run, gevolg.Laatste])}";
        return
        [
            gevolg.Terug is [_, ..] terug ? $"{runs} wordt {Som(terug)} teruggevorderd, van {Maanden(terug)}." : $"{runs} wordt niets teruggevorderd.",
            gevolg.Nog is [_, ..] nog ? $"{runs} wordt {Som(nog)} betaald, voor {Maanden(nog)}." : $"{runs} wordt niets betaald.",
            .. gevolg.BetaaltNogEerst ? [TeLaat(gevolg)] : Array.Empty<string>(),
        ];
    }

    /// <summary>The months that come back whole, in one part of a sentence; null when there are none.</summary>
    public static string? Teruggevorderd(Boekgevolg gevolg) => Geheel(gevolg.Terug) is [_, ..] terug
        ? $"{Aantal(terug)} teruggevorderd ({Maanden(terug)}, {Som(terug)})"
        : null;

    /// <summary>Their sum.</summary>
    public static Bedrag Totaal(IEnumerable<Maandbedrag> maanden) => maanden.Aggregate(Bedrag.Nul, (som, maand) => som + maand.Bedrag);

    private static string TeLaat(Boekgevolg gevolg) => $"De uitbetaling van {gevolg.Run.Weergave} kan deze wijziging niet meer meenemen: de uitbetaling daarna rekent af.";

    private static string Lijst(IReadOnlyList<Maandbedrag> maanden, string wat)
    {
        var tekst = Maanden(maanden);
        return maanden.Count > 1 && !tekst.Contains(',', StringComparison.Ordinal)
            ? $"{Aantal(maanden)} {wat}, van {tekst} ({Som(maanden)})."
            : $"{Aantal(maanden)} {wat}: {tekst} ({Som(maanden)}).";
    }

    private static string Samen(Bedrag terug) =>
        terug > Bedrag.Nul ? $"Samen wordt {terug.Weergave} teruggevorderd."
        : terug < Bedrag.Nul ? $"Samen wordt {(-terug).Weergave} bijbetaald."
        : "Samen komt dat op nul uit.";

    private static string Onderwerp(IReadOnlyList<Maandbedrag> maanden)
    {
        var tekst = Maanden(maanden);
        return $"{char.ToUpperInvariant(tekst[0])}{tekst[1..]} {(maanden.Count == 1 ? "wordt" : "worden")}";
    }

    private static string Aantal(IReadOnlyList<Maandbedrag> maanden) => DutchNumber.Count(maanden.Count, "maand wordt", "maanden worden");

    private static List<Maandbedrag> Geheel(IEnumerable<Maandbedrag> maanden) => [.. maanden.Where(maand => maand.IsGeheel)];

    private static List<Maandbedrag> Deels(IEnumerable<Maandbedrag> maanden) => [.. maanden.Where(maand => !maand.IsGeheel)];

    private static string Maanden(IEnumerable<Maandbedrag> maanden) => Maandenreeks.Weergave(maanden.Select(maand => maand.Maand));

    private static string Som(IEnumerable<Maandbedrag> maanden) => Totaal(maanden).Weergave;
}
