using AmaWvg.Kernel.Contracts.MijnUitbetalingen;
using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Contracts.Overeenkomsten;
using AmaWvg.Kernel.Subsidie;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnUitbetalingen.Documenten;
using AmaWvg.MijnUitbetalingen.Voorstellen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace AmaWvg.MijnUitbetalingen.Vooruitzicht;

/// <summary>Works out the next run for the session's own organisation, with what is reported by now and counts for that run.</summary>
internal sealed class VooruitzichtQuery(
    MijnUitbetalingenDb db, ISubsidiegegevens gegevens, IErkenningen erkenningen, ITarieven tarieven, TimeProvider clock, IOptions<UitbetalingOptions> options)
{
    public async Task<VooruitzichtView> RunAsync(CancellationToken cancellationToken)
    {
        var (maand, eerste, isVoorgesteld) = await db.PlanAsync(clock.Vandaag(), options.Value, cancellationToken);
        var laatste = await db.Goedgekeurd.AsNoTracking().OrderByDescending(u => u.Nummer).FirstOrDefaultAsync(cancellationToken);
        if (isVoorgesteld)
            return await VoorgesteldAsync(maand, laatste, cancellationToken);
        var dag = Betaalkalender.DagVan(maand);
        var verrekening = Verrekening.Van(maand, eerste, await tarieven.LeesAsync(cancellationToken), clock.Vandaag());

        var (geboekt, erkend) = (await GeboektAsync(cancellationToken), await erkenningen.VanEigenVoorzieningAsync(cancellationToken));
        var voorstel = new Voorstel(laatste?.Doorgeschoven ?? Bedrag.Nul);
        await voorstel.VulAsync(gegevens.LeesAsync(), verrekening, erkend, new(geboekt, await gegevens.SamengevoegdAsync(cancellationToken)), cancellationToken);
        var saldo = voorstel.Saldo;
        var deelnemers = voorstel.Lijnen.Count(rij => rij.Lijn.Regel is Lijnregel.NieuweMaand);
        return new(maand, dag, dag > clock.Vandaag(), deelnemers, saldo.NieuweMaanden, saldo.Nabetalingen, saldo.Terugvorderingen, saldo.Overgedragen, saldo.Totaal, laatste?.Status is UitbetalingStatus.WachtOpRekening);
    }

    // A proposal that waits for approval pays what it holds, whatever was reported after it was made.
    private async Task<VooruitzichtView> VoorgesteldAsync(Maand maand, Uitbetaling? laatste, CancellationToken cancellationToken)
    {
        var (dag, wacht) = (Betaalkalender.DagVan(maand), laatste?.Status is UitbetalingStatus.WachtOpRekening);
        if (await db.Uitbetalingen.AsNoTracking().SingleOrDefaultAsync(u => u.Nummer == null && u.Maand == maand, cancellationToken) is not { } betaling)
        {
            var over = laatste?.Doorgeschoven ?? Bedrag.Nul;
            return new(maand, dag, IsNog: false, 0, Bedrag.Nul, Bedrag.Nul, Bedrag.Nul, over, over, wacht);
        }
        var deelnemers = await db.Lijnen.CountAsync(lijn => lijn.UitbetalingId == betaling.Id && lijn.Regel == Lijnregel.NieuweMaand, cancellationToken);
        return new(maand, dag, IsNog: false, deelnemers, betaling.NieuweMaanden, betaling.Nabetalingen, betaling.Terugvorderingen, betaling.Overgedragen, betaling.Bedrag, wacht);
    }

    private async Task<Dictionary<Guid, Dictionary<Maand, Bedrag>>> GeboektAsync(CancellationToken cancellationToken)
    {
        var geboekt = new Dictionary<Guid, Dictionary<Maand, Bedrag>>();
        var lijnen = db.Lijnen.Join(db.Goedgekeurd, lijn => lijn.UitbetalingId, u => u.Id, (lijn, _) => new { lijn.DeelnemerId, lijn.Maand, lijn.Bedrag });
        await foreach (var lijn in lijnen.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var maanden = geboekt.TryGetValue(lijn.DeelnemerId, out var bekend) ? bekend : geboekt[lijn.DeelnemerId] = [];
            maanden[lijn.Maand] = maanden.GetValueOrDefault(lijn.Maand) + lijn.Bedrag;
        }
        return geboekt;
    }
}
