namespace AmaWvg.MijnVoorziening;

internal sealed class AlleVoorzieningen(BeheerDocumenten documenten) : IVoorzieningen
{
    public async Task<IReadOnlyList<Voorzieningnaam>> AlleAsync(CancellationToken cancellationToken) =>
        [.. (await documenten.VoorzieningenAsync(cancellationToken)).Select(v => new Voorzieningnaam(v.Hco, v.Id, v.Naam))];

    public async Task<IReadOnlyList<Periode>> ErkenningenVanAsync(HcoNummer hco, CancellationToken cancellationToken) =>
        (await documenten.ErkenningenAsync(cancellationToken, hco)).Perioden();
}
