namespace AmaWvg.MijnVoorziening;

/// <summary>Which day the department has to look to, for an application in a status (BR-22).</summary>
internal static class Termijnbewaking
{
    /// <summary>Last day of the next step; null when nothing waits for the department.</summary>
    public static DateOnly? Uiterste(AanvraagStatus status, Beslissingstermijn termijn) => status switch
    {
        AanvraagStatus.InAanvraag => termijn.Ontvankelijkheid,
        AanvraagStatus.Ontvankelijk => termijn.Beslissing,
        _ => null,
    };

    /// <summary>Of which applications so many days are left at most, in words.</summary>
    public static string Filter(int dagen) => dagen == 0 ? "Vandaag of te laat" : $"Ten hoogste {dagen}";

    /// <summary>The days left, in words.</summary>
    public static string Tekst(int dagen) => dagen switch
    {
        < 0 => $"{DutchNumber.Count(-dagen, "dag", "dagen")} te laat",
        0 => "vandaag",
        _ => $"nog {DutchNumber.Count(dagen, "dag", "dagen")}",
    };
}
