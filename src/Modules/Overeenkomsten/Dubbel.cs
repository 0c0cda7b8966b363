namespace AmaWvg.Overeenkomsten;

/// <summary>The agreement that stands in the way: same participant, same reference, days in common (Q11).</summary>
internal static class Dubbel
{
    public static Overeenkomst? Zoek(IEnumerable<Overeenkomst> vanDeelnemer, string referentie, Periode periode) =>
        vanDeelnemer.FirstOrDefault(o => !o.IsGeannuleerd && Overlap.Bestaat(referentie, periode, o.Referentie, o.Periode));

    public static string Tekst(Overeenkomst dubbel) =>
        $"Er is al een overeenkomst met deze referentie, {Periodetekst.Van(dubbel.Startdatum, dubbel.Einddatum)}";
}
