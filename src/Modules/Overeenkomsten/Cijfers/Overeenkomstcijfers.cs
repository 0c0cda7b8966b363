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

    private const string Lopend = $"""
        select tenant_id, sum(aantal)::int, count(*)::int
        from (select s.tenant_id, s.insz, count(*) as aantal from {OvereenkomstenDocumenten.Standen} s where {Gekend} and {Loopt} group by 1, 2) deelnemers
        group by 1
        """;

    private const string Deelnemers = $"""
        select groep, count(*)::int
        from (
            select distinct g.groep, s.insz from {OvereenkomstenDocumenten.Standen} s join unnest($3::text[], $4::text[]) as g (hco, groep) on g.hco = s.tenant_id
            where {Gekend} and {Loopt}) personen
        group by 1
        """;

    // By number of days first: there are far fewer of these than agreements.
    private const string Duur = $"""
        with telling as (
            select s.tenant_id, coalesce(s.einddatum < $1, false) as gestopt, case when s.einddatum < $1 then s.einddatum else $1 end - s.startdatum as dagen, count(*)::int as aantal
            from {OvereenkomstenDocumenten.Standen} s where {Gekend} and s.startdatum <= $1 group by 1, 2, 3)
        select g.groep, t.gestopt, t.dagen, sum(t.aantal)::int
        from telling t join unnest($3::text[], $4::text[]) as g (hco, groep) on g.hco = t.tenant_id
        group by 1, 2, 3
        """;

    private const string Termijnen = $"""
        with telling as (
            select s.tenant_id, date_part('year', s.startdatum)::int as begin, date_part('year', case when s.einddatum <= $1 then s.einddatum end)::int as einde,
                date_trunc('month', s.aanmeldingsdag::timestamp) > date_trunc('month', s.startdatum::timestamp) as laat,
                case when date_trunc('month', s.aanmeldingsdag::timestamp) > date_trunc('month', s.startdatum::timestamp) then
                    least(12 * date_part('year', s.aanmeldingsdag) + date_part('month', s.aanmeldingsdag), 12 * date_part('year', s.einddatum) + date_part('month', s.einddatum) + 1)
                    - 12 * date_part('year', s.startdatum) - date_part('month', s.startdatum) else 0 end as verloren,
                coalesce(s.einde_op > (date_trunc('month', s.einddatum::timestamp) + interval '1 month 4 days')::date, false) as traag, count(*)::int as aantal
            from {OvereenkomstenDocumenten.Standen} s where {Gekend} and s.startdatum <= $1 group by 1, 2, 3, 4, 5, 6)
        select tenant_id, jaar, sum(opgestart)::int, sum(laat)::int, sum(verloren)::int, sum(beeindigd)::int, sum(traag)::int
        from (
            select tenant_id, begin as jaar, aantal as opgestart, case when laat then aantal else 0 end as laat, verloren * aantal as verloren, 0 as beeindigd, 0 as traag from telling
            union all select tenant_id, einde, 0, 0, 0, aantal, case when traag then aantal else 0 end from telling where einde is not null) jaren
        group by 1, 2
        """;

    private const string Stand = "select coalesce(sum(merk), 0) from kernel.wijziging";

    public Task<IReadOnlyList<Jaartelling>> PerJaarAsync(Peiling peiling, CancellationToken cancellationToken) => VraagAsync<IReadOnlyList<Jaartelling>, Jaartelling>(
        PerJaar, peiling, null, rij => new Jaartelling(HcoNummer.Hydrate(rij.GetString(0)), rij.GetInt32(1), rij.GetInt32(2), rij.GetInt32(3)), rijen => rijen, cancellationToken);

    public Task<IReadOnlyList<Lopendtelling>> LopendAsync(Peiling peiling, CancellationToken cancellationToken) => VraagAsync<IReadOnlyList<Lopendtelling>, Lopendtelling>(
        Lopend, peiling, null, rij => new Lopendtelling(HcoNummer.Hydrate(rij.GetString(0)), rij.GetInt32(1), rij.GetInt32(2)), rijen => rijen, cancellationToken);

    public Task<IReadOnlyDictionary<string, int>> DeelnemersAsync(Peiling peiling, Groepering groepering, CancellationToken cancellationToken) => VraagAsync<IReadOnlyDictionary<string, int>, KeyValuePair<string, int>>(
        Deelnemers, peiling, groepering, rij => KeyValuePair.Create(rij.GetString(0), rij.GetInt32(1)), rijen => rijen.ToDictionary(), cancellationToken);

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
        object[] waarden = groepering is null
            ? [peiling.Dag, peiling.GekendOp]
            : [peiling.Dag, peiling.GekendOp, groepering.Leden.Select(lid => lid.Hco.Waarde).ToArray(), groepering.Leden.Select(lid => lid.Groep).ToArray()];
        if (geheugen is null)
            return maak(await documenten.LeesAsync(sql, waarden, lees, cancellationToken));
        var vraag = $"{peiling.Dag:O} {peiling.GekendOp:O} {sql} {string.Join(';', groepering?.Leden ?? [])}";
        var stand = (await documenten.LeesAsync(Stand, [], rij => rij.GetDecimal(0), cancellationToken))[0];
        if (geheugen.Vind<T>(vraag, stand) is { } bekend)
            return bekend;
        var antwoord = maak(await documenten.LeesAsync(sql, waarden, lees, cancellationToken));
        geheugen.Onthoud(vraag, stand, antwoord);
        return antwoord;
    }
}
