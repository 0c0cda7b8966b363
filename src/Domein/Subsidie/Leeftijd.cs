namespace AmaWvg.Domein;

/// <summary>
/// Ages that open and close participation (BR-01).
/// Someone born on 29 February has the birthday on 28 February in a common year, as terms in years end everywhere in the portal.
/// </summary>
public static class Leeftijd
{
    private const int Minimum = 18;

    /// <summary>The 18th birthday.</summary>
    public static DateOnly AchttiendeVerjaardag(DateOnly geboortedatum) => geboortedatum.AddYears(Minimum);

    /// <summary>Legal pension age in years.</summary>
    public static int Pensioenleeftijd(DateOnly geboortedatum) => geboortedatum.Year switch
    {
        < 1960 => 65,
        < 1964 => 66,
        _ => 67,
    };

    /// <summary>The birthday on which the pension age is reached.</summary>
    public static DateOnly Pensioendag(DateOnly geboortedatum) => geboortedatum.AddYears(Pensioenleeftijd(geboortedatum));
}
