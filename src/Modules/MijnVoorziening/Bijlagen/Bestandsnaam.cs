using System.Globalization;
using System.Text;

namespace AmaWvg.MijnVoorziening;

/// <summary>The name of a file as its owner knows it, safe to show and to give back. Nothing is ever stored under it.</summary>
internal static class Bestandsnaam
{
    public const int Langste = 120;

    private static readonly string[] Voorbehouden = ["CON", "PRN", "AUX", "NUL", "COM", "LPT"];

    /// <summary>Without folders, invisible and directional characters, and what some system takes for something else than a name.</summary>
    public static string Schoon(string naam)
    {
        var kaal = Zichtbaar(naam[(naam.LastIndexOfAny(['/', '\\']) + 1)..]).Trim(' ', '.');
        var extensie = Path.GetExtension(kaal);
        var stam = kaal[..^extensie.Length].TrimEnd(' ', '.');
        if (stam.Length == 0)
            stam = "bestand";
        if (Voorbehouden.Contains(stam.TrimEnd([.. "0123456789"]), StringComparer.OrdinalIgnoreCase))
            stam = $"_{stam}";
        return Kort(stam, Langste - Math.Min(extensie.Length, Langste / 2)) + extensie;
    }

    private static string Zichtbaar(string naam)
    {
        var tekst = new StringBuilder();
        foreach (var teken in naam.EnumerateRunes())
            if (Rune.IsWhiteSpace(teken))
                tekst.Append(' ');
            else if (Rune.GetUnicodeCategory(teken) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse))
                tekst.Append(teken.Value is '<' or '>' or ':' or '"' or '|' or '?' or '*' ? "_" : teken.ToString());
        return string.Join(' ', tekst.ToString().Normalize(NormalizationForm.FormC).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Kort(string stam, int lengte) =>
        stam.Length <= lengte ? stam : stam[..(char.IsHighSurrogate(stam[lengte - 1]) ? lengte - 1 : lengte)].TrimEnd();
}
