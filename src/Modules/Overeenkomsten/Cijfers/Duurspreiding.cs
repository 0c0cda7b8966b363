namespace AmaWvg.Overeenkomsten;

/// <summary>Works out mean and quartiles from how often each number of days occurs.</summary>
internal static class Duurspreiding
{
    private const int Decimalen = 2;

    /// <param name="dagen">Numbers of days, each with how often it occurs.</param>
    public static Spreidingscijfer Van(IEnumerable<(int Dagen, int Aantal)> dagen)
    {
        var telling = dagen.OrderBy(rij => rij.Dagen).ToList();
        var aantal = telling.Sum(rij => rij.Aantal);
        return aantal == 0
            ? Spreidingscijfer.Geen
            : new(aantal, Rond((decimal)telling.Sum(rij => (long)rij.Dagen * rij.Aantal) / aantal), Kwantiel(telling, aantal, 1), Kwantiel(telling, aantal, 2), Kwantiel(telling, aantal, 3));
    }

    // Between the two in the middle, as spreadsheets do: the place is (n - 1) times so many quarters.
    private static decimal Kwantiel(List<(int Dagen, int Aantal)> telling, int aantal, int kwarten)
    {
        var (plaats, rest) = Math.DivRem((long)(aantal - 1) * kwarten, 4);
        var onder = Op(telling, plaats);
        return Rond(rest == 0 ? onder : onder + ((Op(telling, plaats + 1) - onder) * rest / 4m));
    }

    private static decimal Op(List<(int Dagen, int Aantal)> telling, long plaats)
    {
        foreach (var (dagen, aantal) in telling)
        {
            if (plaats < aantal)
                return dagen;
            plaats -= aantal;
        }
        return telling[^1].Dagen;
    }

    private static decimal Rond(decimal dagen) => Math.Round(dagen, Decimalen, MidpointRounding.AwayFromZero);
}
