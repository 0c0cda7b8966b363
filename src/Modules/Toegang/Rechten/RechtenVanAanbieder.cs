using System.Security.Claims;
using Microsoft.Extensions.Options;

namespace AmaWvg.Toegang;

/// <summary>Rights as the identity provider says them at sign-in: for one voorziening, or for the department by the name of each role.</summary>
internal sealed class RechtenVanAanbieder(IOptions<ToegangsrechtenOptions> options) : IToegangsrechten
{
    public Task<IReadOnlyList<Profiel>> VanAsync(ClaimsPrincipal persoon, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Profiel>>([.. Van(persoon)]);

    private IEnumerable<Profiel> Van(ClaimsPrincipal persoon)
    {
        var rechten = persoon.FindAll(PersoonClaims.Recht).Select(claim => claim.Value).ToHashSet(StringComparer.Ordinal);
        if (rechten.Contains(options.Value.Recht) && HcoNummer.TryParse(persoon.FindFirstValue(PersoonClaims.RechtHco), out var hco))
            yield return new(hco.Waarde, hco, persoon.FindFirstValue(PersoonClaims.RechtNaam) ?? hco.Weergave, "", [Rollen.Begeleider]);
        foreach (var profiel in Personeelsprofielen.Van(rechten))
            yield return profiel;
    }
}
