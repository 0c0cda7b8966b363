namespace AmaWvg.Overeenkomsten;

/// <summary>The days of an agreement in words.</summary>
internal static class Periodetekst
{
    public static string Van(DateOnly start, DateOnly? einde) => einde is null
        ? $"vanaf {DutchDate.Format(start)}"
        : $"van {DutchDate.Format(start)} tot en met {DutchDate.Format(einde)}";
}
