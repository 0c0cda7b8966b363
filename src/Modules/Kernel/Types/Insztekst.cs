using System.Globalization;
using System.Text;

namespace AmaWvg.Kernel.Types;

/// <summary>
/// National numbers in running text: the one definition of what holds an INSZ number. It is a row of whole groups of digits, on one
/// line, with nothing between them that is more than a separator (<see cref="Schrijfwijze"/>), which together are the eleven digits
/// of an INSZ number. So a longer number, or one that fails the check, is none.
/// </summary>
public static class Insztekst
{
    private const string InPlaats = "[INSZ-nummer]";
    private const int Lengte = 11;

    /// <summary>Whether something in the text is an INSZ number, however it is written.</summary>
    public static bool Bevat(string text) => Vind(text, 0) is not null;

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
