using System.Globalization;

namespace AmaWvg.Tests.Testing;

/// <summary>Belgian account numbers that are valid by their check digits.</summary>
public static class TestIban
{
    /// <summary>The account number that a test organisation has.</summary>
    public static Iban Eigen { get; } = Iban.Parse(Nummer(-1));

    /// <summary>Another account number for another number.</summary>
    public static string Nummer(int nummer)
    {
        var rekening = 5_390_075_000L + nummer;
        var binnenlands = $"{rekening:0000000000}{(rekening % 97 == 0 ? 97 : rekening % 97):00}";
        return $"BE{98 - decimal.Parse($"{binnenlands}111400", CultureInfo.InvariantCulture) % 97:00}{binnenlands}";
    }
}
