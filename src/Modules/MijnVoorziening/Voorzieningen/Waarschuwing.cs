using AmaWvg.MijnVoorziening.Rekeningwijziging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace AmaWvg.MijnVoorziening.Voorzieningen;

/// <summary>
/// Who hears of a change by which somebody could lead payments elsewhere. Not only who is known now: whoever means ill replaces those first.
/// </summary>
internal sealed class Waarschuwing(MijnVoorzieningDb db, TimeProvider clock, IOptions<RekeningOptions> options)
{
    /// <summary>Everybody who is known now or was known a while ago, each once.</summary>
    public async Task<IReadOnlyList<string>> AdressenAsync(Voorziening voorziening, CancellationToken cancellationToken, params IEnumerable<string?> ook)
    {
        var sinds = clock.GetUtcNow().AddDays(-options.Value.Geheugendagen);
        var extra = await db.Communicatieadressen.Select(a => a.Email).ToListAsync(cancellationToken);
        var vorige = await db.VorigeAdressen.Where(v => v.Tot > sinds).Select(v => v.Email).ToListAsync(cancellationToken);
        return [.. Berichtadressen.Elk([voorziening.Contactpersoon?.Email, .. extra, .. vorige, .. ook]).Order(StringComparer.Ordinal)];
    }

    /// <summary>Remembers an address that is given up, when it is another one from now on.</summary>
    public void Onthoud(Voorziening voorziening, string? was, string? wordt)
    {
        if (was is null || string.Equals(was, wordt, StringComparison.OrdinalIgnoreCase))
            return;
        var nu = clock.GetUtcNow();
        db.Add(new VorigAdres { Id = Guid.CreateVersion7(nu), Hco = voorziening.Hco, Email = was, Tot = nu });
    }

    /// <summary>Whether somebody who was known was replaced or removed so short ago that a new account number waits for the department.</summary>
    public Task<bool> IsPasVervangenAsync(CancellationToken cancellationToken)
    {
        var sinds = clock.GetUtcNow().AddDays(-options.Value.Nazichtdagen);
        return db.VorigeAdressen.AnyAsync(v => v.Tot > sinds, cancellationToken);
    }
}
