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
               let soorten = Soorten(polis)
               where soorten.Count > 0
               orderby polis.Van descending, polis.Id
               select new Deelnemerpolis(polis.Id, soorten, polis.Verzekeraar, polis.Nummer, polis.Periode),
        ];
    }

    // An accident has to be insured on the way as well.
    private static List<Verzekeringssoort> Soorten(Polis polis) =>
    [
        .. polis.Dekt(Polissoort.Deelnemers) ? new[] { Verzekeringssoort.BurgerlijkeAansprakelijkheid } : [],
        .. polis.Dekt(Polissoort.Ongevallen) && polis.OokOnderweg ? new[] { Verzekeringssoort.LichamelijkeOngevallen } : [],
    ];
}
