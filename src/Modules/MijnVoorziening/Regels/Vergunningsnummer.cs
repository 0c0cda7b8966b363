using System.Globalization;

namespace AmaWvg.MijnVoorziening;

/// <summary>The number of the recognition or licence that makes an organisation eligible (docs/regels.md, Types).</summary>
internal static class Vergunningsnummer
{
    public const int Langste = 60;

    private static readonly string[] Revalidatie = ["953", "965"];

    /// <summary>Types of which the department cannot look the number up.</summary>
    public static bool IsVerplicht(TypeVoorziening type) =>
        type is TypeVoorziening.VoorzieningOpgroeien or TypeVoorziening.VoorzieningVaph or TypeVoorziening.RevalidatievoorzieningAmbulant;

    /// <summary>A centre for ambulatory rehabilitation has a number of the series 9.53 or 9.65.</summary>
    public static bool IsPassend(TypeVoorziening type, string nummer) =>
        type != TypeVoorziening.RevalidatievoorzieningAmbulant || Revalidatie.Any(begin => Cijfers(nummer).StartsWith(begin, StringComparison.Ordinal));

    /// <summary>Whether the last two of eight digits check the first six; the newer codes count by 89. Says nothing of other numbers.</summary>
    public static bool KloptControlegetal(TypeVoorziening type, string nummer)
    {
        var cijfers = Cijfers(nummer);
        if (type != TypeVoorziening.RevalidatievoorzieningAmbulant || cijfers.Length != 8)
            return true;
        var (basis, controle) = (Getal(cijfers[..6]), Getal(cijfers[6..]));
        return controle == 97 - basis % 97 || controle == 89 - basis % 89;
    }

    private static string Cijfers(string nummer) => string.Concat(nummer.Where(char.IsAsciiDigit));

    private static int Getal(string cijfers) => int.Parse(cijfers, CultureInfo.InvariantCulture);
}
