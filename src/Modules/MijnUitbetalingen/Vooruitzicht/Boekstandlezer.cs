using System.Data;
using AmaWvg.Kernel.Contracts.MijnUitbetalingen;
using AmaWvg.Kernel.Subsidie;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnUitbetalingen.Documenten;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace AmaWvg.MijnUitbetalingen.Vooruitzicht;

/// <summary>Reads what stands booked, in one snapshot: a run that is approved at the same moment is in all of it or in none.</summary>
internal static class Boekstandlezer
{
    /// <summary>Which run comes next, the first month that the runs settle, and whether the proposal of the next one waits for approval.</summary>
    public static async Task<(Maand Volgende, Maand Eerste, bool IsVoorgesteld)> PlanAsync(
        this MijnUitbetalingenDb db, DateOnly vandaag, UitbetalingOptions options, CancellationToken cancellationToken)
    {
        // The role of organisations reads no more of a run than these.
        var laatste = await db.Runs.OrderByDescending(run => run.Maand).Select(run => new { run.Maand, run.EersteMaand, run.Status, IsOpen = run.Goedgekeurd == null })
            .FirstOrDefaultAsync(cancellationToken);
        var volgende = Betaalkalender.VolgendeRun(laatste?.Maand, laatste is { IsOpen: true }, vandaag);
        return (volgende, laatste?.EersteMaand ?? Maand.Eerste(options.Begin, volgende), laatste?.Status is RunStatus.Voorgesteld);
    }

    public static async Task<Boekstand> LeesAsync(
        this MijnUitbetalingenDb db, IQueryable<Uitbetaling> betalingen, IReadOnlyCollection<Guid> deelnemers, DateOnly vandaag, UitbetalingOptions options, CancellationToken cancellationToken)
    {
        await using var snapshot = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        var (volgende, eerste, isVoorgesteld) = await db.PlanAsync(vandaag, options, cancellationToken);
        var lijnen = await db.Lijnen.AsNoTracking().Where(lijn => deelnemers.Contains(lijn.DeelnemerId))
            .Join(betalingen, lijn => lijn.UitbetalingId, u => u.Id, (lijn, u) => new { lijn.DeelnemerId, lijn.Maand, lijn.Bedrag, IsVoorstel = u.Nummer == null })
            .ToListAsync(cancellationToken);
        var tarieven = Tariefregel.Tabel(await db.Tarieven.AsNoTracking().ToListAsync(cancellationToken));
        var boekingen = lijnen.Where(lijn => lijn.Maand >= eerste && (isVoorgesteld || !lijn.IsVoorstel)).Select(lijn => new Boeking(lijn.DeelnemerId, lijn.Maand, lijn.Bedrag, lijn.IsVoorstel));
        return new(volgende, eerste, tarieven, [.. boekingen]) { HeeftVoorstel = isVoorgesteld };
    }
}

internal sealed class EigenBoekstand(MijnUitbetalingenDb db, TimeProvider clock, IOptions<UitbetalingOptions> options) : IBoekstand
{
    public Task<Boekstand> VanAsync(IReadOnlyCollection<Guid> deelnemers, CancellationToken cancellationToken) =>
        db.LeesAsync(db.Uitbetalingen, deelnemers, clock.Vandaag(), options.Value, cancellationToken);
}

internal sealed class Boekstanden(MijnUitbetalingenBeheerDb db, TimeProvider clock, IOptions<UitbetalingOptions> options) : IBoekstanden
{
    public Task<Boekstand> VanAsync(HcoNummer hco, IReadOnlyCollection<Guid> deelnemers, CancellationToken cancellationToken) =>
        db.LeesAsync(db.Uitbetalingen.Where(u => u.Hco == hco), deelnemers, clock.Vandaag(), options.Value, cancellationToken);
}
