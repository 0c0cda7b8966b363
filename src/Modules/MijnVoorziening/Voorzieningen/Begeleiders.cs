namespace AmaWvg.MijnVoorziening;

internal sealed class Begeleiders(WerkDocumenten documenten) : IBegeleiders
{
    public async Task<IReadOnlyList<BegeleiderVoorBetaling>> AlleAsync(DateOnly dag, CancellationToken cancellationToken)
    {
        var voorzieningen = await documenten.VoorzieningenAsync(cancellationToken);
        var erkenningen = (await documenten.ErkenningenAsync(cancellationToken)).ToLookup(e => e.Hco);
        var rekeningen = (await documenten.RekeningenAsync(cancellationToken)).ToLookup(r => r.Hco);
        return
        [
            .. voorzieningen.OrderBy(v => v.Hco.Waarde, StringComparer.Ordinal)
                .Select(v => new BegeleiderVoorBetaling(v.Hco, v.Naam, Rekeningnummer.OpDag(rekeningen[v.Hco], dag)?.Iban, erkenningen[v.Hco].Perioden())),
        ];
    }
}
