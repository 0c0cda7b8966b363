using System.Diagnostics.CodeAnalysis;

namespace AmaWvg.Domein;

/// <summary>
/// Who may take part by age: from the 18th birthday on, until the day before the pension birthday
/// (BR-01, Q12 and Q13).
/// </summary>
public static class Deelnamevoorwaarden
{
    /// <summary>Whether somebody may start on a day, and if not, why.</summary>
    public static bool MagStarten(DateOnly geboortedatum, DateOnly start, [NotNullWhen(false)] out Startbeletsel? beletsel)
    {
        beletsel = start < Leeftijd.AchttiendeVerjaardag(geboortedatum) ? Startbeletsel.TeJong
            : start >= Leeftijd.Pensioendag(geboortedatum) ? Startbeletsel.Pensioenleeftijd
            : null;
        return beletsel is null;
    }

    /// <summary>The last month with at least one day before the pension birthday.</summary>
    public static Maand LaatsteSubsidiemaand(DateOnly geboortedatum) => Maand.Van(Leeftijd.Pensioendag(geboortedatum).AddDays(-1));

    /// <summary>Whether the age allows subsidy on at least one day of the month.</summary>
    public static bool IsSubsidiabel(DateOnly geboortedatum, Maand maand) =>
        Maand.Van(Leeftijd.AchttiendeVerjaardag(geboortedatum)) <= maand && maand <= LaatsteSubsidiemaand(geboortedatum);
}
