using System.Security.Claims;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Types;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Toegang.Rechten;

/// <summary>Rights from the portal's own access directory, by the INSZ that the identity provider vouches for.</summary>
internal sealed class RechtenUitGids(ToegangDb db) : IToegangsrechten
{
    public async Task<IReadOnlyList<Profiel>> VanAsync(ClaimsPrincipal persoon, CancellationToken cancellationToken)
    {
        if (!Insz.TryParse(persoon.FindFirstValue(PersoonClaims.Insz), out var insz))
            return [];
        var rechten = await db.Toegangsrechten.Where(r => r.Insz == insz).OrderBy(r => r.Naam).ToListAsync(cancellationToken);
        return [.. rechten.Select(Profiel)];
    }

    private static Profiel Profiel(Toegangsrecht recht) => new(
        recht.Organisatie,
        HcoNummer.TryParse(recht.Organisatie, out var hco) ? hco : null,
        recht.Naam,
        recht.Gemeente,
        recht.Rollen);
}
