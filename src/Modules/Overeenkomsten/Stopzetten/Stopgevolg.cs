using AmaWvg.Kernel.Types;
using AmaWvg.Overeenkomsten.Regels;
using AmaWvg.Web.Forms;

namespace AmaWvg.Overeenkomsten.Stopzetten;

/// <summary>What an end date brings when it is recorded today (BR-13, BR-13b).</summary>
/// <param name="Einddatum">The end date.</param>
/// <param name="Maanden">Months that were paid and will be clawed back.</param>
/// <param name="Bedrag">Their amount.</param>
/// <param name="OpnieuwVanaf">When an end date moves later: the first month after the old end that is paid again.</param>
public sealed record Stopgevolg(DateOnly Einddatum, IReadOnlyList<Maand> Maanden, Bedrag Bedrag, Maand? OpnieuwVanaf)
{
    /// <summary>Last day to record this end without clawback.</summary>
    public DateOnly UitersteDag => Stoptermijn.UitersteDag(Einddatum);

    /// <summary>The months clawed back, in words.</summary>
    public string Maandtekst => Maanden.Count switch
    {
        0 => "",
        1 => Maanden[0].Weergave,
        _ => $"{Maanden[0].Weergave} tot en met {Maanden[^1].Weergave}",
    };

    internal Gevolgtekst InWoorden(DateOnly vandaag) => new(Tekst(vandaag), Maanden.Count > 0);

    internal string Tekst(DateOnly vandaag)
    {
        var opnieuw = OpnieuwVanaf is { } maand ? $" De maanden na de vorige einddatum zijn pas opnieuw betaalbaar vanaf {maand.Weergave}." : "";
        if (Maanden.Count > 0)
            return $"Laattijdige stopzetting: {Maandentekst(Maanden.Count)} teruggevorderd ({Maandtekst}, {Bedrag.Weergave}).{opnieuw}";
        return Stoptermijn.IsLaattijdig(Einddatum, vandaag)
            ? $"De termijn van {DutchDate.InWords(UitersteDag)} is voorbij, maar er wordt niets teruggevorderd.{opnieuw}"
            : $"U bent op tijd: de termijn voor deze einddatum loopt tot en met {DutchDate.InWords(UitersteDag)}.{opnieuw}";
    }

    private static string Maandentekst(int aantal) => aantal == 1 ? "1 maand wordt" : $"{aantal} maanden worden";
}

/// <summary>A consequence in words.</summary>
/// <param name="Tekst">What the end date brings.</param>
/// <param name="KostMaanden">Whether months will be clawed back.</param>
public sealed record Gevolgtekst(string Tekst, bool KostMaanden);
