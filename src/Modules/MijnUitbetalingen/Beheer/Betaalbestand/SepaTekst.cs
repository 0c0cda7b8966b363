using AnyAscii;

namespace AmaWvg.MijnUitbetalingen.Beheer.Betaalbestand;

/// <summary>Text in the letters that every bank in the SEPA takes: other letters and scripts are written in these, other signs become a space.</summary>
internal static class SepaTekst
{
    public const int LangsteKenmerk = 35;
    public const int LangsteNaam = 70;
    public const int LangsteMededeling = 140;

    private const string Leestekens = "/-?:().,'+ ";

    public static string Van(string text, int langste)
    {
        var letters = string.Concat(text.Transliterate()
            .Select(letter => char.IsAsciiLetterOrDigit(letter) || Leestekens.Contains(letter, StringComparison.Ordinal) ? letter : ' '));
        var kort = string.Join(' ', letters.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return kort.Length <= langste ? kort : kort[..langste].TrimEnd();
    }

    /// <summary>A name, which a bank never takes empty.</summary>
    /// <param name="naam">The name.</param>
    /// <param name="anders">What stands in for a name of which no letter is left.</param>
    public static string Naam(string naam, string anders) => Van(naam, LangsteNaam) is var kort && kort.Any(char.IsAsciiLetterOrDigit) ? kort : anders;
}
