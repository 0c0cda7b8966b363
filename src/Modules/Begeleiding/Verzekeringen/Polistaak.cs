using System.Security.Cryptography;
using System.Text;
using Marten;

namespace AmaWvg.Begeleiding;

/// <summary>Tells each organisation that an insurance ends within a month, and that no other follows it.</summary>
internal sealed class Polistaak(WerkDocumenten documenten) : IDagtaak
{
    public async Task RunAsync(DateOnly vandaag, CancellationToken cancellationToken)
    {
        var polissen = await documenten.Query<Polis>().ToListAsync(cancellationToken);
        var aflopend = polissen.GroupBy(polis => polis.Hco).SelectMany(eigen => Polisdekking.Aflopend([.. eigen], vandaag));
        await documenten.PubliceerEenmaalAsync([.. aflopend.Select(polis => (polis.Hco, Einde(polis), new VerzekeringLooptAf(polis.Woorden, polis.TotEnMet!.Value)))], cancellationToken);
        await documenten.SaveDraftAsync(cancellationToken);
    }

    // An end that moves is told again.
    private static Guid Einde(Polis polis) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{polis.Id} {polis.TotEnMet:O}")).AsSpan(0, 16));
}
