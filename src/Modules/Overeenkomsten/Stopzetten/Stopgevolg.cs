namespace AmaWvg.Overeenkomsten;

/// <summary>What an end date brings when it is recorded today, or the withdrawal of one (BR-13, BR-13b).</summary>
/// <param name="Einddatum">The end date; null for a withdrawal.</param>
/// <param name="Gevolg">What the coming runs make of it.</param>
/// <param name="OpnieuwVanaf">When an end date moves later: the first month after the old end that is paid again.</param>
public sealed record Stopgevolg(DateOnly? Einddatum, Boekgevolg Gevolg, Maand? OpnieuwVanaf)
{
    /// <summary>The months clawed back, in words; empty for none.</summary>
    public string Maandtekst => Maandenreeks.Weergave(Gevolg.Terug.Select(maand => maand.Maand));

    /// <summary>What comes back.</summary>
    public Bedrag Bedrag => Gevolgzinnen.Totaal(Gevolg.Terug);

    internal Gevolgtekst InWoorden(DateOnly vandaag) => new(Tekst(vandaag), Gevolg.Terug.Count > 0 || IsVer(Einddatum, vandaag));

    internal string Tekst(DateOnly vandaag) => string.Join(' ', [.. Zinnen(vandaag), .. Gevolgzinnen.Overige(Gevolg), .. Opnieuw()]);

    private IEnumerable<string> Zinnen(DateOnly vandaag)
    {
        var terug = Gevolgzinnen.Teruggevorderd(Gevolg);
        if (Einddatum is not { } einde)
            return terug is null ? [] : [$"{terug}."];
        var termijn = DutchDate.InWords(Stoptermijn.UitersteDag(einde));
        if (!Stoptermijn.IsLaattijdig(einde, vandaag))
            return [.. Ver(einde, vandaag), $"U bent op tijd: de termijn voor deze einddatum loopt tot en met {termijn}.", .. terug is null ? Array.Empty<string>() : [$"{terug}."]];
        return
        [
            terug is not null ? $"Laattijdige stopzetting: {terug}."
                : Gevolg.Terug.Count > 0 ? $"De termijn van {termijn} is voorbij."
                : $"De termijn van {termijn} is voorbij, maar er wordt niets teruggevorderd.",
        ];
    }

    // A wrong year is a mistake that costs months when it is seen late.
    private static IEnumerable<string> Ver(DateOnly einde, DateOnly vandaag) => IsVer(einde, vandaag) ? [$"Let op: {DutchDate.InWords(einde)} ligt meer dan een jaar vooruit."] : [];

    private static bool IsVer(DateOnly? einde, DateOnly vandaag) => einde > vandaag.AddYears(1);

    private IEnumerable<string> Opnieuw() =>
        Einddatum is not null && OpnieuwVanaf is { } maand ? [$"De maanden na de vorige einddatum zijn pas opnieuw betaalbaar vanaf {maand.Weergave}."] : [];
}

/// <summary>A consequence in words.</summary>
/// <param name="Tekst">What the end date brings.</param>
/// <param name="VraagtAandacht">Whether months will be clawed back, or the year may be a mistake.</param>
public sealed record Gevolgtekst(string Tekst, bool VraagtAandacht);
