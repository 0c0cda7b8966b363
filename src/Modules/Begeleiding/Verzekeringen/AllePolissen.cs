using Marten;

namespace AmaWvg.Begeleiding;

/// <summary>The insurances, for the files of participants.</summary>
internal sealed class AllePolissen : IPolissen
{
    public async Task<IReadOnlyList<Deelnemerpolis>> AlleAsync(Werkeenheid eenheid, HcoNummer hco, CancellationToken cancellationToken)
    {
        var tenant = hco.Waarde;
        return
        [
            .. from polis in await eenheid.Query<Polis>().Where(polis => polis.TenantIsOneOf(tenant)).ToListAsync(cancellationToken)
               orderby polis.Van descending, polis.Id
               select Van(polis) into gevonden
               where gevonden is not null
               select gevonden,
        ];
    }

    /// <summary>What a policy is for the participants; null when it covers nothing of them.</summary>
    public static Deelnemerpolis? Van(Polis polis) =>
        Soorten(polis) is { Count: > 0 } soorten ? new(polis.Id, soorten, polis.Verzekeraar, polis.Nummer, polis.Periode) : null;

    // An accident has to be insured on the way as well.
    private static List<Verzekeringssoort> Soorten(Polis polis) =>
    [
        .. polis.Dekt(Polissoort.Deelnemers) ? new[] { Verzekeringssoort.BurgerlijkeAansprakelijkheid } : [],
        .. polis.Dekt(Polissoort.Ongevallen) && polis.OokOnderweg ? new[] { Verzekeringssoort.LichamelijkeOngevallen } : [],
    ];
}
