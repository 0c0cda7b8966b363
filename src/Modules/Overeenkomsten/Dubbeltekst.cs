using AmaWvg.Overeenkomsten.Documenten;

namespace AmaWvg.Overeenkomsten;

/// <summary>Says which agreement stands in the way: same participant, same reference, days in common (domein.md §11, Q11).</summary>
internal static class Dubbeltekst
{
    public static string Van(Overeenkomst dubbel) =>
        $"Er is al een overeenkomst met deze referentie, {Periodetekst.Van(dubbel.Startdatum, dubbel.Einddatum)}";
}
