using System.Data.Common;

namespace AmaWvg.Overeenkomsten;

/// <summary>Counts the table of what was known when. Each question reads its covering index once, and not again while nothing changes.</summary>
internal sealed class Overeenkomstcijfers(Werkeenheid documenten, Cijfergeheugen? geheugen = null) : IOvereenkomstcijfers
{
    private const string Gekend = "s.gekend_van <= $2 and s.gekend_tot > $2";
    private const string Loopt = "s.startdatum <= $1 and (s.einddatum is null or s.einddatum >= $1)";

    private const string PerJaar = $"""
        with telling as (
            select s.tenant_id, date_part('year', s.startdatum)::int as begin, date_part('year', case when s.einddatum <= $1 then s.einddatum end)::int as einde, count(*)::int as aantal
            from {OvereenkomstenDocumenten.Standen} s where {Gekend} and s.startdatum <= $1 group by 1, 2, 3)
        select tenant_id, jaar, sum(opgestart)::int, sum(beeindigd)::int
        from (
            select tenant_id, begin as jaar, aantal as opgestart, 0 as beeindigd from telling
            union all select tenant_id, einde, 0, aantal from telling where einde is not null) jaren
        group by 1, 2
        """;

    // Who takes part at one organisation is counted there; the few who do at several are told apart, for no group to count them twice.
    private const string Lopend = $"""
        with deelnemers as materialized (
            select s.tenant_id, s.insz, count(*)::int as aantal from {OvereenkomstenDocumenten.Standen} s where {Gekend} and {Loopt} group by 1, 2)
        select array[tenant_id::text], sum(aantal)::int, count(*)::int from deelnemers group by tenant_id
        union all
        select bij, 0, count(*)::int
        from (
            select array_agg(tenant_id::text order by tenant_id) as bij
            from deelnemers where insz in (select insz from deelnemers group by insz having count(*) > 1) group by insz) elders
        group by bij
        """;

    // By number of days first, over organisations that are in the same groups: there are far fewer of these than agreements.
    private const string Duur = $"""
        with telling as (
            select k.soort, coalesce(s.einddatum < $1, false) as gestopt, case when s.einddatum < $1 then s.einddatum else $1 end - s.startdatum as dagen, count(*)::int as aantal
            from {OvereenkomstenDocumenten.Standen} s join unnest($3::text[], $4::int[]) as k (hco, soort) on k.hco = s.tenant_id
            where {Gekend} and s.startdatum <= $1 group by 1, 2, 3)
        select g.groep, t.gestopt, t.dagen, sum(t.aantal)::int
        from telling t join unnest($5::int[], $6::text[]) as g (soort, groep) on g.soort = t.soort
        group by 1, 2, 3
        """;

    // Most are reported before they begin, and their end is recorded before it comes: the months are worked out for the others.
    private const string Laat = "s.aanmeldingsdag > s.startdatum and date_trunc('month', s.aanmeldingsdag::timestamp) > date_trunc('month', s.startdatum::timestamp)";

    private const string Termijnen = $"""
        with telling as (
            select s.tenant_id, date_part('year', s.startdatum)::int as begin, date_part('year', case when s.einddatum <= $1 then s.einddatum end)::int as einde,
                {Laat} as laat,
                case when {Laat} then
                    least(12 * date_part('year', s.aanmeldingsdag) + date_part('month', s.aanmeldingsdag), 12 * date_part('year', s.einddatum) + date_part('month', s.einddatum) + 1)
                    - 12 * date_part('year', s.startdatum) - date_part('month', s.startdatum) else 0 end as verloren,
                coalesce(s.einde_op > s.einddatum and s.einde_op > (date_trunc('month', s.einddatum::timestamp) + interval '1 month 4 days')::date, false) as traag, count(*)::int as aantal
            from {OvereenkomstenDocumenten.Standen} s where {Gekend} and s.startdatum <= $1 group by 1, 2, 3, 4, 5, 6)
        select tenant_id, jaar, sum(opgestart)::int, sum(laat)::int, sum(verloren)::int, sum(beeindigd)::int, sum(traag)::int
        from (
            select tenant_id, begin as jaar, aantal as opgestart, case when laat then aantal else 0 end as laat, verloren * aantal as verloren, 0 as beeindigd, 0 as traag from telling
            union all select tenant_id, einde, 0, 0, 0, aantal, case when traag then aantal else 0 end from telling where einde is not null) jaren
        group by 1, 2
        """;

    private const string Stand = $"select {Wijzigingen.Samen} from kernel.wijziging";

    public Task<IReadOnlyList<Jaartelling>> PerJaarAsync(Peiling peiling, CancellationToken cancellationToken) => VraagAsync<IReadOnlyList<Jaartelling>, Jaartelling>(
        PerJaar, peiling, null, rij => new Jaartelling(HcoNummer.Hydrate(rij.GetString(0)), rij.GetInt32(1), rij.GetInt32(2), rij.GetInt32(3)), rijen => rijen, cancellationToken);

    public Task<Lopendcijfer> LopendAsync(Peiling peiling, CancellationToken cancellationToken) => VraagAsync<Lopendcijfer, (HcoNummer[] Bij, int Overeenkomsten, int Deelnemers)>(
        Lopend, peiling, null, rij => ([.. rij.GetFieldValue<string[]>(0).Select(HcoNummer.Hydrate)], rij.GetInt32(1), rij.GetInt32(2)),
        rijen => new(
            [.. rijen.Where(rij => rij.Bij.Length == 1).Select(rij => new Lopendtelling(rij.Bij[0], rij.Overeenkomsten, rij.Deelnemers))],
            [.. rijen.Where(rij => rij.Bij.Length > 1).Select(rij => ((IReadOnlyList<HcoNummer>)rij.Bij, rij.Deelnemers))]),
        cancellationToken);

    public Task<IReadOnlyDictionary<string, Duurcijfer>> DuurAsync(Peiling peiling, Groepering groepering, CancellationToken cancellationToken) =>
        VraagAsync<IReadOnlyDictionary<string, Duurcijfer>, (string Groep, bool Gestopt, int Dagen, int Aantal)>(
            Duur, peiling, groepering, rij => (rij.GetString(0), rij.GetBoolean(1), rij.GetInt32(2), rij.GetInt32(3)),
            rijen => rijen.GroupBy(rij => rij.Groep).ToDictionary(
                groep => groep.Key,
                groep => new Duurcijfer(
                    Duurspreiding.Van(groep.Where(rij => !rij.Gestopt).Select(rij => (rij.Dagen, rij.Aantal))),
                    Duurspreiding.Van(groep.Where(rij => rij.Gestopt).Select(rij => (rij.Dagen, rij.Aantal))))),
            cancellationToken);

    public Task<IReadOnlyList<Termijntelling>> TermijnenAsync(Peiling peiling, CancellationToken cancellationToken) => VraagAsync<IReadOnlyList<Termijntelling>, Termijntelling>(
        Termijnen, peiling, null,
        rij => new(HcoNummer.Hydrate(rij.GetString(0)), rij.GetInt32(1), rij.GetInt32(2), rij.GetInt32(3), rij.GetInt32(4), rij.GetInt32(5), rij.GetInt32(6)),
        rijen => rijen, cancellationToken);

    public async Task<int?> EersteJaarAsync(CancellationToken cancellationToken) => (await documenten.LeesAsync(
        $"select date_part('year', startdatum)::int from {OvereenkomstenDocumenten.Standen} order by startdatum limit 1", [], rij => (int?)rij.GetInt32(0), cancellationToken)).SingleOrDefault();

    private async Task<T> VraagAsync<T, TRij>(
        string sql, Peiling peiling, Groepering? groepering, Func<DbDataReader, TRij> lees, Func<List<TRij>, T> maak, CancellationToken cancellationToken) where T : class
    {
        if (geheugen is null)
            return await TelAsync();
        var vraag = $"{peiling.Dag:O} {peiling.GekendOp:O} {sql} {string.Join(';', groepering?.Leden ?? [])}";
        var stand = (await documenten.LeesAsync(Stand, [], rij => rij.GetInt64(0), cancellationToken))[0];
        return (T)await geheugen.GeefAsync(vraag, stand, async () => await TelAsync(), cancellationToken);

        async Task<T> TelAsync() => maak(await documenten.LeesAsync(sql, [peiling.Dag, peiling.GekendOp, .. groepering is null ? [] : Soorten(groepering)], lees, cancellationToken));
    }

    // Organisations that are in the same groups are of one kind: each organisation with its kind, and each kind with its groups.
    private static object[] Soorten(Groepering groepering)
    {
        var soorten = groepering.Leden.GroupBy(lid => lid.Hco, lid => lid.Groep)
            .GroupBy(groepen => string.Join('\n', groepen.Order(StringComparer.Ordinal)), groepen => groepen.Key)
            .Select((soort, nummer) => (Nummer: nummer, Groepen: soort.Key.Split('\n'), Hcos: soort.ToList())).ToList();
        return
        [
            soorten.SelectMany(soort => soort.Hcos, (_, hco) => hco.Waarde).ToArray(), soorten.SelectMany(soort => soort.Hcos, (soort, _) => soort.Nummer).ToArray(),
            soorten.SelectMany(soort => soort.Groepen, (soort, _) => soort.Nummer).ToArray(), soorten.SelectMany(soort => soort.Groepen).ToArray(),
        ];
    }
}
