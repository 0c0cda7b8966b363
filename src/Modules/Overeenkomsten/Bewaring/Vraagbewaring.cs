namespace AmaWvg.Overeenkomsten;

/// <summary>What organisations wrote when they asked to set an agreement right, and what was answered: a name may stand in it.</summary>
internal sealed class Vraagbewaring(WerkDocumenten documenten) : IBewaartermijn
{
    private const string Wis = """
        with gewist as (
            update overeenkomsten.mt_doc_correctievraag
            set data = data || jsonb_build_object('toelichting', 'Gewist.', 'uitleg', case when data ->> 'uitleg' is not null then 'Gewist.' end)
            where tenant_id = any ($1) and overeenkomst_id = any ($2) and data ->> 'toelichting' <> 'Gewist.'
            returning 1)
        select count(*)::int from gewist
        """;

    public string Wat => "Correctievragen leeggemaakt";

    // A question and its answer stand in the history as well, which keeps who has one of late.
    public Task<IReadOnlyCollection<Guid>> WieBlijftAsync(IReadOnlyList<Vervallendossier> dossiers, DateOnly sinds, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyCollection<Guid>>([]);

    public Task<int> WisAsync(IReadOnlyList<Vervallendossier> dossiers, CancellationToken cancellationToken) => documenten.WisAsync(Wis, dossiers, cancellationToken);
}
