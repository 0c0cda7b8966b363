namespace AmaWvg.Overeenkomsten;

/// <summary>A corrected name: on the participant, on every agreement, and in the history.</summary>
internal static class Naamwijziging
{
    /// <returns>The history row.</returns>
    public static Guid Pas(Documenten documenten, Deelnemer deelnemer, IEnumerable<Overeenkomst> overeenkomsten, string voornaam, string naam)
    {
        var was = deelnemer.VolledigeNaam;
        (deelnemer.Voornaam, deelnemer.Naam) = (voornaam, naam);
        foreach (var overeenkomst in overeenkomsten)
        {
            overeenkomst.NeemNaamOver(deelnemer);
            documenten.Wijzig(overeenkomst);
        }
        return documenten.NoteerHistoriek(HistoriekOnderwerp.Deelnemer(deelnemer.Id), Acties.Naam, $"‘{was}’ werd ‘{deelnemer.VolledigeNaam}’.");
    }
}
