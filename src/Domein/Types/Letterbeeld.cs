using System.Globalization;
using System.Text;

namespace AmaWvg.Domein;

/// <summary>
/// How text looks to people: what looks the same is the same in every search, filter, order and comparison, whatever signs a
/// keyboard, a word processor or a spreadsheet made of it. Stored search columns and typed words go through the same function.
/// </summary>
public static class Letterbeeld
{
    // Code points that one visible sign may take in the database, with its accents.
    private const int PerTeken = 4;

    /// <summary>
    /// The text as it is compared: small letters without accents; one kind of dash, quote and space; letters that look like others,
    /// such as ł, ø, ı and the joined ĳ and ß, as those; nothing that nobody sees; single spaces.
    /// </summary>
    public static string Vouw(string text)
    {
        var beeld = new StringBuilder(text.Length);
        foreach (var letter in Ascii.IsValid(text) ? text : Ontleed(text))
        {
            var c = char.ToLowerInvariant(letter);
            if (char.IsAsciiLetterOrDigit(c))
                beeld.Append(c);
            else
                beeld.Append(Beeld(c));
        }
        return Enkel(beeld.ToString());
    }

    /// <summary>The words of a search, each of which must occur; a comma between a name and a first name is none of them.</summary>
    public static string[] Woorden(string text) => Vouw(text).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether two texts look the same.</summary>
    public static bool Lijkt(string een, string ander) => Vouw(een) == Vouw(ander);

    /// <summary>The text as it is stored: each sign in its shortest form (NFC), with ordinary single spaces.</summary>
    public static string Bewaar(string text) =>
        Enkel(string.Concat(Heel(text).Select(c => char.IsWhiteSpace(c) ? ' ' : c)).Normalize(NormalizationForm.FormC));

    /// <summary>How many signs people see.</summary>
    public static int Lengte(string text) => new StringInfo(text).LengthInTextElements;

    /// <summary>Whether a text has at most so many visible signs, and no more accents on them than any language has.</summary>
    public static bool Past(string text, int tekens) => text.Length <= tekens || (Lengte(text) <= tekens && text.EnumerateRunes().Count() <= PerTeken * tekens);

    /// <summary>The first signs of a text; none is cut in two.</summary>
    public static string Kort(string text, int tekens) => Past(text, tekens) ? text : new StringInfo(text).SubstringByTextElements(0, Math.Min(tekens, Lengte(text)));

    // An accent that stands alone is a quote, also the one that only becomes it in NFC; a double prime would become two primes.
    private static string Ontleed(string text) =>
        string.Concat(Heel(text).Normalize(NormalizationForm.FormC).Replace('\u00B4', '\'').Replace('\u2033', '"').Replace('\u2036', '"').Replace('\u02DD', '"').Normalize(NormalizationForm.FormKD).Where(c => char.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)));

    private static string Beeld(char c) => c switch
    {
        '`' or '‘' or '’' or '‚' or '‛' or '′' or 'ʹ' or 'ʻ' or 'ʼ' or 'ˈ' or '‵' or '‹' or '›' or '❛' or '❜' => "'",
        '“' or '”' or '„' or '‟' or '«' or '»' or 'ʺ' or '❝' or '❞' or '〝' or '〞' or '〟' => "\"",
        '\u2212' or '\u2043' => "-",
        'ı' => "i",
        'ł' => "l",
        'ø' => "o",
        'đ' or 'ð' => "d",
        'ħ' => "h",
        'ŧ' => "t",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ when char.IsWhiteSpace(c) || char.IsControl(c) => " ",
        _ when char.GetUnicodeCategory(c) is UnicodeCategory.DashPunctuation => "-",
        _ => c.ToString(),
    };

    // Half a surrogate pair and what is no character at all cannot be normalised.
    private static string Heel(string text) => string.Concat(text.EnumerateRunes().Where(c => Rune.GetUnicodeCategory(c) is not UnicodeCategory.OtherNotAssigned));

    private static string Enkel(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
