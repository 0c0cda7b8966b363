using System.Data.Common;

namespace AmaWvg.Overeenkomsten;

/// <summary>
/// One question for all deadlines of an organisation's own agreements. Every part goes by an index, and what is asked stands in a list of its own:
/// PostgreSQL then plans the question once for everybody and not again for every page, which would cost more than the answer.
/// </summary>
internal static class Termijnvraag
{
    private static readonly int[] BisOpslag = [0, 20, 40];

    private const string Loopt = $"""
        (select true from {OvereenkomstenDocumenten.Overeenkomsten} o
            where o.tenant_id = d.tenant_id and o.deelnemer_id = d.id and o.geannuleerd_op is null and o.sorteereinde >= v.pensioen_tot limit 1)
        """;

    private const string Sql = $"""
        with vraag as materialized (
            select $1 as hco, $2 as eindes_van, $3 as eindes_tot, $4 as pensioen_tot, $5 as begin, $6 as einde, $7 as geboren_van, $8 as geboren_tot)
        select e.sorteereinde, null::uuid, null::text, null::date
        from vraag v cross join lateral (
            select o.sorteereinde from {OvereenkomstenDocumenten.Overeenkomsten} o
            where o.tenant_id = v.hco and o.geannuleerd_op is null and o.sorteereinde >= v.eindes_van and o.sorteereinde <= v.eindes_tot offset 0) e
        union all
        select null, d.id, d.insz, d.opgegeven_geboortedatum
        from vraag v cross join lateral unnest(v.begin, v.einde) as nummers (begin, einde) cross join lateral (
            select d.id, d.insz, d.opgegeven_geboortedatum from {OvereenkomstenDocumenten.Deelnemers} d
            where d.tenant_id = v.hco and d.insz >= nummers.begin and d.insz <= nummers.einde and d.samengevoegd_met is null and {Loopt}
            offset 0) d
        union all
        select null, d.id, d.insz, d.opgegeven_geboortedatum
        from vraag v cross join lateral (
            select d.id, d.insz, d.opgegeven_geboortedatum from {OvereenkomstenDocumenten.Deelnemers} d
            where d.tenant_id = v.hco and d.opgegeven_geboortedatum >= v.geboren_van and d.opgegeven_geboortedatum <= v.geboren_tot and d.samengevoegd_met is null
                and {Loopt}
            offset 0) d
        """;

    /// <summary>The agreements that end, and the participants with one that runs on who may reach the pension age; somebody may be there twice.</summary>
    /// <param name="hco">The organisation.</param>
    /// <param name="eindes">Days on which an agreement ends.</param>
    /// <param name="pensioen">Days on which the pension age is reached.</param>
    public static (string Sql, object?[] Waarden) Van(HcoNummer hco, (DateOnly Van, DateOnly Tot) eindes, (DateOnly Van, DateOnly Tot) pensioen)
    {
        // In a year before which the pension age rose, nobody reaches it: no number and no day of birth is asked then.
        var geboren = Geboren(pensioen.Van, pensioen.Tot);
        var (eerste, laatste) = geboren ?? (DateOnly.MaxValue, DateOnly.MinValue);
        var (begin, einde) = geboren is null ? ([], []) : Nummers(eerste, laatste);
        return (Sql, [hco, eindes.Van, eindes.Tot, pensioen.Tot, begin, einde, eerste, laatste]);
    }

    // The pension age never falls for who is younger, so these months follow each other.
    private static (DateOnly Eerste, DateOnly Laatste)? Geboren(DateOnly van, DateOnly tot)
    {
        var maanden = Enumerable.Range(0, (tot.Year - van.Year + 4) * 12).Select(new DateOnly(van.Year - 68, 1, 1).AddMonths)
            .Where(maand => Leeftijd.Pensioendag(maand) <= tot && Leeftijd.Pensioendag(maand.AddMonths(1).AddDays(-1)) >= van).ToList();
        return maanden.Count == 0 ? null : (maanden[0], maanden[^1].AddMonths(1).AddDays(-1));
    }

    // A number begins with the year and the month of birth; BIS numbers have 20 or 40 more.
    private static (string[] Begin, string[] Einde) Nummers(DateOnly eerste, DateOnly laatste)
    {
        var stukken = from jaar in Enumerable.Range(eerste.Year, laatste.Year - eerste.Year + 1)
                      from opslag in BisOpslag
                      let begin = jaar == eerste.Year ? eerste.Month : 1
                      let einde = jaar == laatste.Year ? laatste.Month : 12
                      select (Begin: $"{jaar % 100:00}{begin + opslag:00}0000000", Einde: $"{jaar % 100:00}{einde + opslag:00}9999999");
        return ([.. stukken.Select(stuk => stuk.Begin)], [.. stukken.Select(stuk => stuk.Einde)]);
    }
}

/// <summary>The end of one agreement, or a participant who may reach the pension age.</summary>
internal sealed record Termijnrij(DateOnly? Einde, Guid? Id, string? Insz, DateOnly? OpgegevenGeboortedatum)
{
    public static Termijnrij Lees(DbDataReader rij) => new(
        rij.IsDBNull(0) ? null : rij.GetFieldValue<DateOnly>(0), rij.IsDBNull(1) ? null : rij.GetGuid(1), rij.IsDBNull(2) ? null : rij.GetString(2),
        rij.IsDBNull(3) ? null : rij.GetFieldValue<DateOnly>(3));
}
