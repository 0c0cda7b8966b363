namespace AmaWvg.Begeleiding;

/// <summary>Who guides a participant, as far as it is known.</summary>
/// <param name="Naam">The name; empty when nobody is known.</param>
/// <param name="Toelichting">How it is known, or that it is not; empty for the contact point of today.</param>
public sealed record Begeleidernaam(string Naam, string Toelichting)
{
    internal const string Niemand = "Nog niemand aangewezen";
    internal const string Vroeger = "was aanspreekpunt";
    internal const string Later = "wordt aanspreekpunt";
    internal const string Medewerker = "legde het laatste contact";
}

/// <summary>Finds these: the contact point of today; else the next, or the last; else who had the last talk with the participant.</summary>
internal static class Begeleidernamen
{
    public static Begeleidernaam Van(Guid overeenkomst, IReadOnlyList<Dossierfeit> feiten, string medewerker, DateOnly vandaag)
    {
        Dossierfeit? nu = null, later = null, vroeger = null;
        foreach (var feit in feiten)
        {
            if (feit.Plicht is not Begeleidingsplicht.Aanspreekpunt || !feit.GaatOver(overeenkomst))
                continue;
            if (feit.Dag > vandaag)
                later = later is null || feit.Dag < later.Dag ? feit : later;
            else if (feit.Tot is null || feit.Tot >= vandaag)
                nu = nu is null || feit.Dag > nu.Dag ? feit : nu;
            else
                vroeger = vroeger is null || feit.Tot > vroeger.Tot ? feit : vroeger;
        }
        return nu is not null ? new(nu.Kern, "")
            : later is not null ? new(later.Kern, Begeleidernaam.Later)
            : vroeger is not null ? new(vroeger.Kern, Begeleidernaam.Vroeger)
            : medewerker.Length > 0 ? new(medewerker, Begeleidernaam.Medewerker)
            : new("", Begeleidernaam.Niemand);
    }

    /// <summary>Of the participants for whom nobody was ever the contact point: who had the last talk, by participant.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> MedewerkersAsync(
        Werkeenheid eenheid, HcoNummer hco, IReadOnlyList<BegeleideOvereenkomst> overeenkomsten, ILookup<Guid, Dossierfeit> feiten, IReadOnlyDictionary<Guid, Guid> samen,
        CancellationToken cancellationToken)
    {
        var zonder = overeenkomsten.Select(overeenkomst => overeenkomst.DeelnemerId).Distinct()
            .Where(deelnemer => feiten[deelnemer].Any() && !feiten[deelnemer].Any(feit => feit.Plicht is Begeleidingsplicht.Aanspreekpunt)).ToHashSet();
        if (zonder.Count == 0)
            return new Dictionary<Guid, string>();
        var ids = zonder.Concat(samen.Where(paar => zonder.Contains(paar.Value)).Select(paar => paar.Key)).ToArray();
        var rijen = await eenheid.LeesAsync(
            $"""
            select distinct on (deelnemer_id) deelnemer_id, dag, data #>> '{"{huidig,waarden,medewerker}"}' from {BegeleidingDocumenten.Stukken}
            where tenant_id = $1 and deelnemer_id = any ($2) and not vervallen and data #> '{"{huidig,waarden}"}' ? 'medewerker' order by deelnemer_id, dag desc, id desc
            """,
            [hco, ids], rij => (Deelnemer: rij.GetGuid(0), Dag: rij.GetFieldValue<DateOnly>(1), Naam: rij.GetString(2)), cancellationToken);
        return rijen.GroupBy(rij => samen.GetValueOrDefault(rij.Deelnemer, rij.Deelnemer)).ToDictionary(groep => groep.Key, groep => groep.MaxBy(rij => rij.Dag).Naam);
    }
}
