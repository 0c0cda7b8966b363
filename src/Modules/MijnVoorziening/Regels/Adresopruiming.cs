using AmaWvg.Kernel.Dagtaken;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnVoorziening.Rekeningwijziging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace AmaWvg.MijnVoorziening.Regels;

/// <summary>Deletes addresses that were given up, when no warning goes there any more.</summary>
internal sealed class Adresopruiming(MijnVoorzieningWerkerDb db, IOptions<RekeningOptions> options) : IDagtaak
{
    public async Task RunAsync(DateOnly vandaag, CancellationToken cancellationToken)
    {
        var oudste = BrusselseTijd.Begin(vandaag.AddDays(-options.Value.Geheugendagen - 1));
        db.RemoveRange(await db.VorigeAdressen.Where(v => v.Tot < oudste).ToListAsync(cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
    }
}
