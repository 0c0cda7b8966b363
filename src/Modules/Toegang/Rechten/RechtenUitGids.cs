using System.Security.Claims;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Types;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Toegang.Rechten;

/// <summary>Rights from the portal's own access directory, by the INSZ that the identity provider vouches for.</summary>
internal sealed class RechtenUitGids(ToegangDb db) : IToegangsrechten
{
    // Asked at every request of a signed-in person.
    private static readonly Func<ToegangDb, Insz, IAsyncEnumerable<Toegangsrecht>> Rechten =
        EF.CompileAsyncQuery((ToegangDb db, Insz insz) => db.Toegangsrechten.AsNoTracking().Where(r => r.Insz == insz).OrderBy(r => r.Naam).AsQueryable());

    public async Task<IReadOnlyList<Profiel>> VanAsync(ClaimsPrincipal persoon, CancellationToken cancellationToken)
    {
        if (!Insz.TryParse(persoon.FindFirstValue(PersoonClaims.Insz), out var insz))
            return [];
        var profielen = new List<Profiel>();
        await foreach (var recht in Rechten(db, insz).WithCancellation(cancellationToken))
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
