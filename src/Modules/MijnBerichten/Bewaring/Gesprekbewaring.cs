namespace AmaWvg.MijnBerichten;

/// <summary>Questions about an agreement, with their answers: a name may stand in what was written.</summary>
internal sealed class Gesprekbewaring(WerkDocumenten documenten) : IBewaartermijn
{
    // A question knows what it is about by its address, which ends with the id.
    private const string Over = "tenant_id = any ($1) and right(data -> 'over' ->> 'beheer_pad', 36) = any ($2::uuid[]::text[])";

    private const string Recent = $"select right(data -> 'over' ->> 'beheer_pad', 36)::uuid from mijn_berichten.mt_doc_gesprek where {Over} and laatste >= $3";

    private const string Wis = $$"""
        with gewist as (
            update mijn_berichten.mt_doc_gesprek
            set data = jsonb_set(data, '{over,titel}', '"Gewist"') || jsonb_build_object('onderwerp', 'Gewist', 'beurten',
                (select coalesce(jsonb_agg(beurt || '{"tekst": "Gewist."}' order by nummer), '[]') from jsonb_array_elements(data -> 'beurten') with ordinality as b (beurt, nummer)))
            where {{Over}} and data ->> 'onderwerp' <> 'Gewist'
            returning 1)
        select count(*)::int from gewist
        """;

    public string Wat => "Vragen aan het departement leeggemaakt";

    public Task<IReadOnlyCollection<Guid>> WieBlijftAsync(IReadOnlyList<Vervallendossier> dossiers, DateOnly sinds, CancellationToken cancellationToken) =>
        documenten.WieBlijftAsync(Recent, dossiers, sinds, cancellationToken);

    public Task<int> WisAsync(IReadOnlyList<Vervallendossier> dossiers, CancellationToken cancellationToken) => documenten.WisAsync(Wis, dossiers, cancellationToken);
}
