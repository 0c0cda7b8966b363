namespace AmaWvg.MijnUitbetalingen;

/// <summary>Lines of payments name a participant by id alone, so they stay; whoever stands in a recent run is still known.</summary>
internal sealed class Betalingbewaring(WerkDocumenten documenten) : IBewaartermijn
{
    private const string Recent = """
        select distinct l.deelnemer_id from mijn_uitbetalingen.uitbetalingslijn l
        join mijn_uitbetalingen.mt_doc_uitbetaling u on u.tenant_id = l.hco and u.id = l.uitbetaling_id
        join mijn_uitbetalingen.mt_doc_uitbetalingsrun r on r.id = u.run_id
        where l.hco = any ($1) and l.deelnemer_id = any ($2) and r.maand >= ($3 at time zone 'UTC')::date
        """;

    public string Wat => "Uitbetalingen";

    public Task<IReadOnlyCollection<Guid>> WieBlijftAsync(IReadOnlyList<Vervallendossier> dossiers, DateOnly sinds, CancellationToken cancellationToken) =>
        documenten.WieBlijftAsync(Recent, dossiers, sinds, cancellationToken);

    public Task<int> WisAsync(IReadOnlyList<Vervallendossier> dossiers, CancellationToken cancellationToken) => Task.FromResult(0);
}
