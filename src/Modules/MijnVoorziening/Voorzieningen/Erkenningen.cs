namespace AmaWvg.MijnVoorziening;

internal sealed class Erkenningen(Documenten documenten) : IErkenningen
{
    public async Task<IReadOnlyList<Periode>> VanEigenVoorzieningAsync(CancellationToken cancellationToken) =>
        (await documenten.ErkenningenAsync(cancellationToken)).Perioden();

    public async Task<bool> MoetHernieuwenAsync(CancellationToken cancellationToken)
    {
        var isOpgeheven = await documenten.ErkenningenAsync(cancellationToken) is [.., { OpgehevenOp: not null }];
        var voorziening = await documenten.EigenVoorzieningAsync(cancellationToken);
        return Aanvraagrecht.MoetHernieuwen(isOpgeheven, voorziening.Type, (await documenten.AanvraagstandenAsync(cancellationToken, voorziening.Hco)).Select(a => a.Status));
    }
}
