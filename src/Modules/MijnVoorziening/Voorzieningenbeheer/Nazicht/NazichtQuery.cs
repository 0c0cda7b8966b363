using AmaWvg.Kernel.Toegangslog;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnVoorziening.Rekeningwijziging;
using AmaWvg.MijnVoorziening.Voorzieningen;
using AmaWvg.Web.Forms;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace AmaWvg.MijnVoorziening.Voorzieningenbeheer.Nazicht;

/// <summary>Account numbers that wait for the department.</summary>
internal sealed class NazichtQuery(MijnVoorzieningBeheerDb db, Toegangslogboek toegangslog, TimeProvider clock, IOptions<RekeningOptions> options)
{
    /// <summary>Those that wait now, the oldest first: one that was followed by another waits for nothing.</summary>
    public IQueryable<Rekeningnummer> Wachtend => db.Rekeningnummers
        .Where(r => r.WachtOpNazicht && r.Nazicht == null && !db.Rekeningnummers.Any(later => later.Vorige == r.Id))
        .OrderBy(r => r.Gemeld);

    /// <summary>One that waits or waited; null when there is none with this id.</summary>
    public Task<Rekeningnummer?> VindAsync(Guid id, CancellationToken cancellationToken) =>
        db.Rekeningnummers.SingleOrDefaultAsync(r => r.Id == id && r.WachtOpNazicht, cancellationToken);

    /// <summary>Whether one still waits.</summary>
    public Task<bool> WachtAsync(Guid id, CancellationToken cancellationToken) => Wachtend.AnyAsync(r => r.Id == id, cancellationToken);

    public async Task<NazichtView> ToonAsync(Rekeningnummer rekening, CancellationToken cancellationToken)
    {
        var (hco, sinds) = (rekening.Hco, rekening.Gemeld.AddDays(-options.Value.Nazichtdagen));
        var voorziening = await db.Voorzieningen.AsNoTracking().SingleAsync(v => v.Hco == hco, cancellationToken);
        var rekeningen = await db.Rekeningnummers.AsNoTracking().Where(r => r.Hco == hco).ToListAsync(cancellationToken);
        var vervangen = await db.VorigeAdressen.AsNoTracking().Where(v => v.Hco == hco && v.Tot > sinds).OrderBy(v => v.Tot).ToListAsync(cancellationToken);
        await toegangslog.NoteerBijAsync(hco, "nazicht rekeningnummer", 1, voorziening.Id, cancellationToken);
        return new(
            rekening.Id,
            voorziening.Id,
            voorziening.Naam,
            rekening.Iban.Weergave,
            Rekeningnummer.OpDag(rekeningen, clock.Vandaag())?.Iban.Weergave,
            BrusselseTijd.Lokaal(rekening.Gemeld),
            voorziening.Contactpersoon?.Voluit,
            [.. vervangen.Select(v => $"{v.Persoon ?? v.Email}, tot {DutchDate.Format(BrusselseTijd.DagVan(v.Tot))}")],
            NazichtForm.Leeg,
            FormErrors.None);
    }
}
