using Microsoft.Extensions.Options;

namespace AmaWvg.MijnVoorziening;

/// <summary>Deletes addresses that were given up, when no warning goes there any more.</summary>
internal sealed class Adresopruiming(WerkDocumenten documenten, IOptions<RekeningOptions> options) : IDagtaak
{
    public async Task RunAsync(DateOnly vandaag, CancellationToken cancellationToken)
    {
        var oudste = BrusselseTijd.Begin(vandaag.AddDays(-options.Value.Geheugendagen - 1)).ToUniversalTime();
        documenten.VoerUit($"delete from {documenten.Tabel<VorigAdres>()} where (data ->> 'tot')::timestamptz < ?", oudste);
        await documenten.SaveDraftAsync(cancellationToken);
    }
}
