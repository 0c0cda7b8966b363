using System.Globalization;
using System.Text;

namespace AmaWvg.Domein;

/// <summary>
/// National numbers in running text: the one definition of what holds an INSZ number. It is a row of whole groups of digits, on one
/// line, with nothing between them that is more than a separator (<see cref="Schrijfwijze"/>), which together are the eleven digits
/// of an INSZ number. So a longer number, or one that fails the check, is none; no address takes the latter either (<see cref="Lijkt"/>).
/// </summary>
public static class Insztekst
{
    private const string InPlaats = "[INSZ-nummer]";
    private const int Lengte = 11;

    // After which digits people separate the eleven.
    private static readonly int[][] Plaatsen = [[2, 4, 6, 9], [3, 6, 9]];

    /// <summary>Whether something in the text is an INSZ number, however it is written.</summary>
    public static bool Bevat(string text) => Vind(text, 0) is not null;

    /// <summary>
    /// Whether something in the text is an INSZ number, or eleven digits written as one that fail the check: somebody mistyped, and nearly all
    /// of a number stands there. Not a telephone number with the code of its country, nor part of a longer row of digits.
    /// </summary>
    public static bool Lijkt(string text)
    {
        var (groepen, plus) = (new List<string>(), false);
        var (groep, vorige) = (new StringBuilder(), '\0');
        foreach (var c in text)
        {
            if (Cijfer(c) is { } cijfer)
            {
                plus = groepen.Count + groep.Length == 0 ? vorige is '+' : plus;
                groep.Append(cijfer);
            }
            else
            {
                Sluit();
                if (!IsTussen(c))
                {
                    if (!plus && HebbenVorm(groepen))
                        return true;
                    groepen.Clear();
                }
            }
            vorige = c;
        }
        Sluit();
        return (!plus && HebbenVorm(groepen)) || Bevat(text);

        void Sluit()
        {
            if (groep.Length > 0)
                groepen.Add(groep.ToString());
            groep.Clear();
        }
    }

    /// <summary>The first INSZ number in the text; null when there is none.</summary>
    public static Insz? Eerste(string text) => Vind(text, 0)?.Insz;

    /// <summary>The text with other words in place of every INSZ number.</summary>
    public static string Verberg(string text)
    {
        var (rest, tot) = (new StringBuilder(text.Length), 0);
        while (Vind(text, tot) is { } gevonden)
        {
            rest.Append(text, tot, gevonden.Begin - tot).Append(InPlaats);
            tot = gevonden.Einde;
        }
        return rest.Append(text, tot, text.Length - tot).ToString();
    }

    /// <summary>The most digits that stand together in the text, with nothing but separators between: somebody may be typing a number.</summary>
    public static int LangsteReeks(string text)
    {
        var (langste, nu) = (0, 0);
        foreach (var c in text)
        {
            nu = Cijfer(c) is not null ? nu + 1 : IsTussen(c) ? nu : 0;
            langste = Math.Max(langste, nu);
        }
        return langste;
    }

    // At the begin or at the end of the row: what stands in the middle of it is something else, such as two telephone numbers.
    private static bool HebbenVorm(List<string> groepen) => HeeftVorm(groepen) || HeeftVorm([.. Enumerable.Reverse(Laatste(groepen))]);

    private static IEnumerable<string> Laatste(List<string> groepen)
    {
        var cijfers = 0;
        for (var at = groepen.Count - 1; at >= 0 && cijfers < Lengte; cijfers += groepen[at--].Length)
            yield return groepen[at];
    }

    private static bool HeeftVorm(List<string> groepen)
    {
        var (grenzen, cijfers) = (new List<int>(), "");
        foreach (var groep in groepen.TakeWhile(_ => cijfers.Length < Lengte))
        {
            grenzen.Add(cijfers.Length);
            cijfers += groep;
        }
        return cijfers.Length == Lengte && !IsMobiel(cijfers) && (grenzen.Count == Lengte || Array.Exists(Plaatsen, plaatsen => grenzen.Skip(1).All(plaatsen.Contains)));
    }

    // A Belgian mobile number behind the code of the country.
    private static bool IsMobiel(string cijfers) => cijfers.StartsWith("324", StringComparison.Ordinal) && cijfers[3] >= '5';

    private static (int Begin, int Einde, Insz Insz)? Vind(string text, int vanaf)
    {
        for (var begin = vanaf; begin < text.Length; begin++)
        {
            if (IsCijfer(text, begin) && !IsCijfer(text, begin - 1) && Lees(text, begin) is { } gelezen)
                return (begin, gelezen.Einde, gelezen.Insz);
        }
        return null;
    }

    private static (int Einde, Insz Insz)? Lees(string text, int begin)
    {
        var (cijfers, at) = (new StringBuilder(Lengte), begin);
        for (; at < text.Length && cijfers.Length < Lengte; at++)
        {
            if (Cijfer(text[at]) is { } cijfer)
                cijfers.Append(cijfer);
            else if (!IsTussen(text[at]))
                return null;
        }
        return !IsCijfer(text, at) && Insz.TryParse(cijfers.ToString(), out var insz) ? (at, insz) : null;
    }

    private static bool IsCijfer(string text, int at) => at >= 0 && at < text.Length && Cijfer(text[at]) is not null;

    // Also digits of full width, and those of other scripts: whoever reads an address reads them.
    private static int? Cijfer(char c) => CharUnicodeInfo.GetDigitValue(c) is >= 0 and var cijfer ? cijfer : null;

    private static bool IsTussen(char c) => c is not ('\n' or '\r') && Schrijfwijze.IsScheiding(c);
}
