using System.Text;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>The rows of a file of this project: commas, and quotes where a comma stands in a value.</summary>
internal static class Csvrijen
{
    /// <summary>Every row but the heads, as values by head.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Lees(string bestand)
    {
        using var reader = new StreamReader(typeof(Csvrijen).Assembly.GetManifestResourceStream(bestand) ?? throw new FileNotFoundException(bestand));
        var koppen = Deel(reader.ReadLine()!);
        var rijen = new List<IReadOnlyDictionary<string, string>>();
        while (reader.ReadLine() is { Length: > 0 } regel)
            rijen.Add(koppen.Zip(Deel(regel)).ToDictionary(paar => paar.First, paar => paar.Second));
        return rijen;
    }

    private static List<string> Deel(string regel)
    {
        var (waarden, waarde, aangehaald) = (new List<string>(), new StringBuilder(), false);
        foreach (var teken in regel)
        {
            if (teken == '"')
                aangehaald = !aangehaald;
            else if (teken == ',' && !aangehaald)
            {
                waarden.Add(waarde.ToString());
                waarde.Clear();
            }
            else
                waarde.Append(teken);
        }
        waarden.Add(waarde.ToString());
        return waarden;
    }
}
