namespace AmaWvg.Domein;

/// <summary>Months in words.</summary>
public static class Maandenreeks
{
    /// <summary>Months that follow each other become one range: <c>maart 2026, mei 2026 tot en met juli 2026</c>.</summary>
    public static string Weergave(IEnumerable<Maand> maanden)
    {
        List<(Maand Van, Maand TotEnMet)> reeksen = [];
        foreach (var maand in maanden.Distinct().Order())
        {
            if (reeksen is [.., var laatste] && laatste.TotEnMet.Volgende == maand)
                reeksen[^1] = laatste with { TotEnMet = maand };
            else
                reeksen.Add((maand, maand));
        }
        return string.Join(", ", reeksen.Select(reeks => reeks.Van == reeks.TotEnMet ? reeks.Van.Weergave : $"{reeks.Van.Weergave} tot en met {reeks.TotEnMet.Weergave}"));
    }
}
