namespace AmaWvg.Begeleiding;

/// <summary>Finds which policies of the voorziening are missing in which files: of participants with an agreement that is not over, for the days of it.</summary>
internal sealed class Polisronde(Documenten documenten, IBegeleideDeelnemers deelnemers, IPolissen polissen, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <summary>As many participants as go in one time.</summary>
    public const int Meeste = 200;

    private const string Bekend = $"""
        select deelnemer_id, coalesce(data #>> '{"{huidig,waarden,polisnummer}"}', ''), kern, dag from {BegeleidingDocumenten.Stukken}
        where tenant_id = $1 and plicht = 'Verzekeringen' and not vervallen
        """;

    /// <summary>By name of the participant.</summary>
    public async Task<IReadOnlyList<Polisrij>> OntbrekendAsync(CancellationToken cancellationToken)
    {
        var (hco, vandaag) = (sessie.Hco!, clock.Vandaag());
        var alle = await polissen.AlleAsync(documenten, hco, cancellationToken);
        if (alle.Count == 0)
            return [];
        var samen = await deelnemers.SamengevoegdAsync(documenten, hco, cancellationToken);
        var bekend = (await documenten.LeesAsync(
            Bekend, [hco], rij => (Deelnemer: rij.GetGuid(0), Nummer: rij.GetString(1), Kern: rij.GetString(2), Dag: rij.GetFieldValue<DateOnly>(3)), cancellationToken))
            .Select(rij => rij with { Deelnemer = samen.GetValueOrDefault(rij.Deelnemer, rij.Deelnemer) }).ToHashSet();
        return
        [
            .. from overeenkomst in await deelnemers.AlleAsync(documenten, hco, cancellationToken)
               where !(overeenkomst.Periode.TotEnMet < vandaag)
               group overeenkomst by overeenkomst.DeelnemerId into groep
               let nodig = alle.Where(polis => groep.Any(overeenkomst => overeenkomst.Periode.Overlapt(polis.Periode)) && !bekend.Contains((groep.Key, polis.Nummer, Verzekering.Van(polis), polis.Periode.Van))).ToList()
               where nodig.Count > 0
               select new Polisrij(groep.Key, groep.First().VolledigeNaam, string.Join(", ", groep.Select(overeenkomst => overeenkomst.Referentie)), nodig),
        ];
    }
}

/// <summary>A participant, and what is missing.</summary>
internal sealed record Polisrij(Guid Deelnemer, string Naam, string Overeenkomsten, IReadOnlyList<Deelnemerpolis> Polissen);
