namespace AmaWvg.Begeleiding;

/// <summary>
/// Everything that was recorded about the guidance of a participant: records with consent and contacts, agreements by the model, their files, and
/// what the history says of them. No payment and no figure is worked out from it, so it goes whole. Drafts are gone long before.
/// </summary>
internal sealed class Dossierbewaring(WerkDocumenten documenten) : IBewaartermijn
{
    private const string Stukken = $"{BegeleidingDocumenten.Stukken} s where s.tenant_id = any ($1) and s.deelnemer_id = any ($2)";
    private const string Modellen = $"{BegeleidingDocumenten.Modellen} m where m.tenant_id = any ($1) and m.overeenkomst_id = any ($2)";
    private const string MetBijlage = $"exists (select from {BegeleidingDocumenten.Bijlagen} b where (b.tenant_id, b.onderwerp) = (wat.tenant_id, wat.id) and (b.data ->> 'toegevoegd')::timestamptz >= $3)";

    private const string Recent = $"""
        select wat.over from (
            select s.tenant_id, s.id, s.deelnemer_id as over, (s.data -> 'huidig' ->> 'op')::timestamptz as op from {Stukken}
            union all
            select m.tenant_id, m.id, m.overeenkomst_id, coalesce((m.data ->> 'vastgelegd_op')::timestamptz, uuid_extract_timestamp(m.id)) from {Modellen}) wat
        where wat.op >= $3 or {MetBijlage} or exists (select from kernel.historiek h where (h.hco, h.onderwerp) = (wat.tenant_id, wat.id) and h.tijdstip >= $3)
        """;

    private const string Wis = $"""
        with stuk as (delete from {Stukken} returning s.tenant_id, s.id),
            model as (delete from {Modellen} returning m.tenant_id, m.id),
            bijlage as (delete from {BegeleidingDocumenten.Bijlagen} b where (b.tenant_id, b.onderwerp) in (select * from stuk union all select * from model)),
            historiek as (update kernel.historiek set toelichting = null where (hco, onderwerp) in (select * from stuk union all select * from model) and toelichting is not null)
        select ((select count(*) from stuk) + (select count(*) from model))::int
        """;

    public string Wat => "Stukken van begeleidingsdossiers gewist";

    public Task<IReadOnlyCollection<Guid>> WieBlijftAsync(IReadOnlyList<Vervallendossier> dossiers, DateOnly sinds, CancellationToken cancellationToken) =>
        documenten.WieBlijftAsync(Recent, dossiers, sinds, cancellationToken);

    public Task<int> WisAsync(IReadOnlyList<Vervallendossier> dossiers, CancellationToken cancellationToken) => documenten.WisAsync(Wis, dossiers, cancellationToken);
}
