using System.Globalization;

namespace AmaWvg.Web;

/// <summary>Whole numbers as the portal writes them: <c>1.332</c>.</summary>
public static class DutchNumber
{
    private static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("nl-BE");

    /// <summary>A number with a point between the thousands.</summary>
    public static string Format(int number) => number.ToString("N0", Culture);

    /// <summary>A number of things in words: <c>1 rij</c>, <c>1.332 rijen</c>.</summary>
    /// <param name="number">How many.</param>
    /// <param name="one">The word for one.</param>
    /// <param name="more">The word for none or more.</param>
    public static string Count(int number, string one, string more) => $"{Format(number)} {(number == 1 ? one : more)}";
}
