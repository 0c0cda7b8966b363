using System.Globalization;
using System.Text;

namespace AmaWvg.MijnUitbetalingen.Beheer.Betaalbestand;

/// <summary>Text in the letters that every bank in the SEPA takes; accents are dropped, other signs become a space.</summary>
internal static class SepaTekst
{
    public const int LangsteKenmerk = 35;
    public const int LangsteNaam = 70;
    public const int LangsteMededeling = 140;

    private const string Leestekens = "/-?:().,'+ ";

    public static string Van(string text, int langste)
    {
        var letters = string.Concat(text.Normalize(NormalizationForm.FormD)
            .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
            .Select(letter => letter switch
            {
                '’' or '‘' => '\'',
                '–' or '—' => '-',
                _ => char.IsAsciiLetterOrDigit(letter) || Leestekens.Contains(letter, StringComparison.Ordinal) ? letter : ' ',
            }));
        var kort = string.Join(' ', letters.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return kort.Length <= langste ? kort : kort[..langste].TrimEnd();
    }
}
