namespace AmaWvg.Domein;

/// <summary>The rule that made a line of a payment.</summary>
public enum Lijnregel
{
    /// <summary>The month of the run itself (BR-11).</summary>
    NieuweMaand,

    /// <summary>An earlier month that became payable after its own run (BR-15).</summary>
    Nabetaling,

    /// <summary>Clawed back: no agreement covers the month since an end was recorded (BR-13).</summary>
    NaEinddatum,

    /// <summary>Clawed back: the begeleider was not recognised in the month (BR-20).</summary>
    BuitenErkenning,

    /// <summary>Clawed back: the deelnemer is too young or has reached the pension age (BR-01).</summary>
    BuitenLeeftijd,

    /// <summary>Clawed back: an agreement was cancelled, moved to another deelnemer or organisation, or its start was corrected.</summary>
    NietGedekt,

    /// <summary>The month stays, its amount changed with the rate or the ceiling of its year (BR-17).</summary>
    Herberekend,

    /// <summary>The month stays, its amount changed because another month of its year takes more or less of the ceiling (BR-17).</summary>
    Jaarplafond,

    /// <summary>Clawed back: booked for two deelnemers who are one (BR-12).</summary>
    Samengevoegd,
}

/// <summary>Rules in the words of the screens.</summary>
public static class LijnregelLabel
{
    /// <summary>What kind of line it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rule.</exception>
    public static string Soort(this Lijnregel regel) => regel switch
    {
        Lijnregel.NieuweMaand => "Nieuwe maand",
        Lijnregel.Nabetaling => "Nabetaling",
        Lijnregel.NaEinddatum or Lijnregel.BuitenErkenning or Lijnregel.BuitenLeeftijd or Lijnregel.NietGedekt or Lijnregel.Samengevoegd => "Terugvordering",
        Lijnregel.Herberekend or Lijnregel.Jaarplafond => "Herberekening",
        _ => throw new ArgumentOutOfRangeException(nameof(regel)),
    };

    /// <summary>Why it is paid or comes back.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rule.</exception>
    public static string Uitleg(this Lijnregel regel) => regel switch
    {
        Lijnregel.NieuweMaand => "Begonnen maand van begeleiding",
        Lijnregel.Nabetaling => "Gemeld of gestart na de uitbetaling van die maand",
        Lijnregel.NaEinddatum => "De overeenkomst was in die maand al gestopt",
        Lijnregel.BuitenErkenning => "Geen erkenning in die maand",
        Lijnregel.BuitenLeeftijd => "Leeftijd van de deelnemer in die maand",
        Lijnregel.NietGedekt => "Overeenkomst geannuleerd, verplaatst of met een andere startdatum",
        Lijnregel.Herberekend => "Tarief of jaarplafond is gewijzigd",
        Lijnregel.Jaarplafond => "Een andere maand van dat jaar telt meer of minder mee voor het jaarplafond",
        Lijnregel.Samengevoegd => "De maand was al betaald onder het andere INSZ-nummer van deze deelnemer",
        _ => throw new ArgumentOutOfRangeException(nameof(regel)),
    };
}
