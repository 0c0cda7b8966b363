using AmaWvg.Kernel.Contracts.MijnBerichten;
using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Types;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnVoorziening.Voorzieningen;

internal sealed class Berichtadressen(MijnVoorzieningWerkerDb db) : IBerichtadressen
{
    public async Task<IReadOnlyList<string>> VanAsync(HcoNummer hco, Berichtsoort soort, CancellationToken cancellationToken)
    {
        var contact = await db.Voorzieningen.AsNoTracking().SingleOrDefaultAsync(v => v.Hco == hco, cancellationToken);
        var extra = await db.Communicatieadressen.Where(a => a.Hco == hco)
            .Where(a => soort == Berichtsoort.Financieel ? a.Financieel : a.Administratief)
            .OrderBy(a => a.Email).Select(a => a.Email).ToListAsync(cancellationToken);
        return Elk([contact?.Contactpersoon?.Email, .. extra]);
    }

    /// <summary>Every address once, however it is written.</summary>
    public static IReadOnlyList<string> Elk(IEnumerable<string?> adressen) => [.. adressen.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
}

internal sealed class EigenBerichtadressen(MijnVoorzieningDb db) : IEigenBerichtadressen
{
    public async Task<IReadOnlyList<string>> AlleAsync(CancellationToken cancellationToken)
    {
        var contact = await db.Voorzieningen.AsNoTracking().SingleAsync(cancellationToken);
        var extra = await db.Communicatieadressen.Select(a => a.Email).ToListAsync(cancellationToken);
        return Berichtadressen.Elk([contact.Contactpersoon?.Email, .. extra]);
    }
}
