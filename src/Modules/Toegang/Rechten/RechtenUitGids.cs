using System.Security.Claims;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Types;

namespace AmaWvg.Toegang.Rechten;

/// <summary>Rights from the portal's own access directory, by the INSZ that the identity provider vouches for.</summary>
internal sealed class RechtenUitGids(ToegangDb db, Rechtenvraag vraag) : IToegangsrechten
{
    public async Task<IReadOnlyList<Profiel>> VanAsync(ClaimsPrincipal persoon, CancellationToken cancellationToken)
    {
        if (!Insz.TryParse(persoon.FindFirstValue(PersoonClaims.Insz), out var insz))
            return [];
        var profielen = new List<Profiel>();
        await foreach (var recht in vraag.Stel(db.Over(insz), insz).WithCancellation(cancellationToken))
            profielen.Add(Profiel(recht));
        return profielen;
    }

    private static Profiel Profiel(Toegangsrecht recht) => new(
        recht.Organisatie,
        HcoNummer.TryParse(recht.Organisatie, out var hco) ? hco : null,
        recht.Naam,
        recht.Gemeente,
        recht.Rollen);
}
