using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Types;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnVoorziening.Voorzieningen;

internal sealed class Doelgroepen(MijnVoorzieningBeheerDb db, TimeProvider clock) : IDoelgroepen
{
    public async Task<Doelgroepkeuzes> KeuzesAsync(CancellationToken cancellationToken) => new(
        await VindAsync(new(), cancellationToken),
        [.. Enum.GetValues<TypeVoorziening>().Select(type => KeyValuePair.Create($"{type}", type.Label())).OrderBy(type => type.Value, StringComparer.Ordinal)],
        await db.Voorzieningen.Select(v => v.Provincie).Where(provincie => provincie != "").Distinct().Order().ToListAsync(cancellationToken));

    public async Task<IReadOnlyList<Doelgroeplid>> VindAsync(Doelgroep doelgroep, CancellationToken cancellationToken)
    {
        var (voorzieningen, vandaag) = (db.Voorzieningen.AsNoTracking(), clock.Vandaag());
        if (doelgroep.Hco is { } hco)
            voorzieningen = voorzieningen.Where(v => v.Hco == HcoNummer.Hydrate(hco));
        if (doelgroep.Type is { } type)
            voorzieningen = Enum.TryParse<TypeVoorziening>(type, out var gekend) ? voorzieningen.Where(v => v.Type == gekend) : voorzieningen.Take(0);
        if (doelgroep.Provincie is { } provincie)
            voorzieningen = voorzieningen.Where(v => v.Provincie == provincie);
        if (doelgroep.Erkend is { } erkend)
            voorzieningen = voorzieningen.Where(v => db.Erkenningen.Any(e => e.Hco == v.Hco && e.Van <= vandaag && e.TotEnMet >= vandaag) == erkend);
        return await voorzieningen.OrderBy(v => v.Naam).ThenBy(v => v.Hco).Select(v => new Doelgroeplid(v.Hco, v.Naam)).ToListAsync(cancellationToken);
    }
}
