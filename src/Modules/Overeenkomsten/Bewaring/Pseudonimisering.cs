namespace AmaWvg.Overeenkomsten;

/// <summary>Takes away who a participant is, and nothing that a payment or a figure is worked out from.</summary>
internal static class Pseudonimisering
{
    private const string Geen = "-";
    private const string Gewist = "Gewist";

    /// <summary>The participants of one dossier, with their agreements.</summary>
    public static void Pas(IReadOnlyList<Deelnemer> deelnemers, IReadOnlyList<Overeenkomst> overeenkomsten, Func<Insz, Insz> pseudoniem)
    {
        foreach (var deelnemer in deelnemers)
        {
            var eigen = overeenkomsten.Where(o => o.DeelnemerId == deelnemer.Id).ToList();
            deelnemer.OpgegevenGeboortedatum = Geboortedatum(deelnemer.Geboortedatum, [.. eigen.Select(o => o.VoorSubsidie)]);
            (deelnemer.Insz, deelnemer.Voornaam, deelnemer.Naam) = (pseudoniem(deelnemer.Insz), Geen, Gewist);
            eigen.ForEach(overeenkomst => Pas(overeenkomst, deelnemer, pseudoniem));
        }
    }

    /// <summary>The date of birth when the age decides about a month of subsidy, else null: runs work every month out again.</summary>
    public static DateOnly? Geboortedatum(DateOnly? geboren, IReadOnlyList<Looptijd> looptijden) =>
        geboren is { } dag && looptijden.Any(looptijd => Maanden(looptijd).Any(maand => looptijd.IsBetaalbaar(maand) && !Deelnamevoorwaarden.IsSubsidiabel(dag, maand))) ? dag : null;

    private static void Pas(Overeenkomst overeenkomst, Deelnemer deelnemer, Func<Insz, Insz> pseudoniem)
    {
        overeenkomst.Insz = deelnemer.Insz;
        overeenkomst.NeemNaamOver(deelnemer);
        overeenkomst.WijzigReferentie("");
        for (var i = 0; i < overeenkomst.Rechtzettingen.Count; i++)
            overeenkomst.Rechtzettingen[i] = overeenkomst.Rechtzettingen[i] with { Insz = pseudoniem(overeenkomst.Rechtzettingen[i].Insz) };
    }

    private static IEnumerable<Maand> Maanden(Looptijd looptijd) =>
        looptijd.Einde is { } einde && einde >= looptijd.Start ? Maand.Reeks(Maand.Van(looptijd.Start), Maand.Van(einde)) : [];
}
