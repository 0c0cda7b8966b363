namespace AmaWvg.Overeenkomsten;

/// <summary>Participants whose last agreement ended before a day, or who never had one since.</summary>
internal sealed class VervallenDeelnemers(WerkDocumenten documenten) : IVervallenDeelnemers
{
    private const string Vraag = $"""
        with recursive over as (
            select o.tenant_id, o.deelnemer_id as id from {OvereenkomstenDocumenten.Overeenkomsten} o where o.einddatum < $1 and left(o.insz, 1) <> 'X'
            union
            select o.tenant_id, o.deelnemer_id from {OvereenkomstenDocumenten.Overeenkomsten} o where o.geannuleerd_op < $1 and left(o.insz, 1) <> 'X'
            union
            select d.tenant_id, d.id from {OvereenkomstenDocumenten.Deelnemers} d
            where coalesce(uuid_extract_timestamp(d.id), '-infinity') < $1
                and not exists (select from {OvereenkomstenDocumenten.Overeenkomsten} o where o.tenant_id = d.tenant_id and o.deelnemer_id = d.id)
        ), wortel as (
            select d.tenant_id, d.id from {OvereenkomstenDocumenten.Deelnemers} d join over using (tenant_id, id)
            where d.id > $2 and d.samengevoegd_met is null and left(d.insz, 1) <> 'X' and not exists (
                select from {OvereenkomstenDocumenten.Overeenkomsten} o
                where o.tenant_id = d.tenant_id and o.deelnemer_id = d.id and least(o.sorteereinde, o.geannuleerd_op) >= $1)
            order by d.id limit $3
        ), groep as (
            select w.tenant_id, w.id as wortel, w.id from wortel w
            union all
            select d.tenant_id, g.wortel, d.id from groep g join {OvereenkomstenDocumenten.Deelnemers} d on d.tenant_id = g.tenant_id and d.samengevoegd_met = g.id
        )
        select g.tenant_id, g.wortel, g.id, array(
            select o.id from {OvereenkomstenDocumenten.Overeenkomsten} o where o.tenant_id = g.tenant_id and o.deelnemer_id = g.id)
        from groep g order by g.wortel
        """;

    public async Task<IReadOnlyList<Vervallendossier>> VindAsync(DateOnly sinds, Guid na, int hoogstens, CancellationToken cancellationToken)
    {
        var rijen = await documenten.LeesAsync(
            Vraag, [sinds, na, hoogstens], rij => (Hco: HcoNummer.Hydrate(rij.GetString(0)), Wortel: rij.GetGuid(1), Id: rij.GetGuid(2), Overeenkomsten: rij.GetFieldValue<Guid[]>(3)), cancellationToken);
        return [.. rijen.GroupBy(rij => rij.Wortel, (wortel, groep) => groep.ToList() is var alle ? new Vervallendossier(wortel, alle[0].Hco, [.. alle.SelectMany(rij => rij.Overeenkomsten.Prepend(rij.Id))]) : null!)];
    }
}
