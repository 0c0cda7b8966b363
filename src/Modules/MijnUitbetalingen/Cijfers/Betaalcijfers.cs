namespace AmaWvg.MijnUitbetalingen;

internal sealed class Betaalcijfers(Werkeenheid documenten) : IBetaalcijfers
{
    private const string PerMaand = """
        select b.tenant_id, r.maand, sum((b.data ->> 'nieuwe_maanden')::numeric + (b.data ->> 'nabetalingen')::numeric), -sum((b.data ->> 'terugvorderingen')::numeric),
            coalesce(sum((b.data ->> 'bedrag')::numeric) filter (where b.data ->> 'status' in ('InVerwerking', 'Uitbetaald')), 0)
        from mijn_uitbetalingen.mt_doc_uitbetaling b join mijn_uitbetalingen.mt_doc_uitbetalingsrun r on r.id = b.run_id
        where b.nummer is not null and r.maand <= $1 and ((r.data ->> 'goedgekeurd')::timestamptz at time zone 'Europe/Brussels')::date <= $2
        group by 1, 2 order by 2, 1
        """;

    public async Task<IReadOnlyList<Betaalcijfer>> PerMaandAsync(Peiling peiling, CancellationToken cancellationToken) => await documenten.LeesAsync(
        PerMaand,
        [peiling.Dag, peiling.GekendOp],
        rij => new Betaalcijfer(HcoNummer.Hydrate(rij.GetString(0)), Maand.Van(rij.GetFieldValue<DateOnly>(1)), new(rij.GetDecimal(2)), new(rij.GetDecimal(3)), new(rij.GetDecimal(4))),
        cancellationToken);

    public Task<Tarieftabel> TarievenAsync(CancellationToken cancellationToken) => documenten.TarievenAsync(cancellationToken);
}
