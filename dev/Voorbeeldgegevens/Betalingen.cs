namespace AmaWvg.Voorbeeldgegevens;

/// <summary>What was loaded of one voorziening, as payments are worked out from it.</summary>
internal static class Betalingen
{
    private const int VeelOvereenkomsten = 100_000;

    /// <summary>How many past months are paid: a year, and few where the volume itself is what counts.</summary>
    public static int Maanden(int overeenkomsten) => overeenkomsten > VeelOvereenkomsten ? 2 : 12;

    public static BegeleiderVoorBetaling Begeleider(VoorzieningGegeven voorziening) => new(
        voorziening.Hco,
        voorziening.Naam,
        Contactgegevens.Vul(voorziening).Rekeningnummer,
        [.. voorziening.Erkenningen.Select(erkenning => new Periode(erkenning.Van, erkenning.TotEnMet))]);

    public static DeelnemerVoorSubsidie Deelnemer(DeelnemerGegeven deelnemer) =>
        new(deelnemer.Id, deelnemer.Insz.Geboortedatum ?? deelnemer.OpgegevenGeboortedatum, [.. deelnemer.Overeenkomsten.Select(Looptijd)]);

    private static Looptijd Looptijd(OvereenkomstGegeven overeenkomst)
    {
        var looptijd = Domein.Looptijd.Aangemeld(overeenkomst.Startdatum, BrusselseTijd.DagVan(overeenkomst.AangemeldOp), overeenkomst.Einddatum);
        if (overeenkomst.Stop is { } stop)
            looptijd = looptijd.Met(new(BrusselseTijd.DagVan(stop.Op), stop.Einddatum));
        return looptijd with { IsGeannuleerd = overeenkomst.Annulering is not null };
    }
}
