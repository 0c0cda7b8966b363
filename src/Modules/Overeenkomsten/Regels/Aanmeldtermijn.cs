namespace AmaWvg.Overeenkomsten;

/// <summary>
/// An agreement is registered in its start month, the last day included; late costs the months before (BR-10).
/// </summary>
internal static class Aanmeldtermijn
{
    public static DateOnly UitersteDag(DateOnly start) => Maand.Van(start).LaatsteDag;

    public static bool IsLaattijdig(DateOnly start, DateOnly aangemeldOp) => aangemeldOp > UitersteDag(start);

    /// <summary>The month of registration itself counts whole.</summary>
    public static Maand SubsidieVanaf(DateOnly start, DateOnly aangemeldOp) => Maand.Laatste(Maand.Van(start), Maand.Van(aangemeldOp));

    /// <summary>Guided months that are not paid because the registration came late.</summary>
    public static IReadOnlyList<Maand> VerlorenMaanden(DateOnly start, DateOnly aangemeldOp, DateOnly? einde = null)
    {
        var laatste = SubsidieVanaf(start, aangemeldOp).Vorige;
        return [.. Maand.Reeks(Maand.Van(start), einde is { } dag ? Maand.Eerste(laatste, Maand.Van(dag)) : laatste)];
    }
}
