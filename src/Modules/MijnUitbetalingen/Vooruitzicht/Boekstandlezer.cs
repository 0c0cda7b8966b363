using System.Data.Common;
using Microsoft.Extensions.Options;

namespace AmaWvg.MijnUitbetalingen;

/// <summary>Reads what stands booked, in one statement and so in one snapshot: a run that is approved at the same moment is in all of it or in none.</summary>
internal static class Boekstandlezer
{
    // The role of organisations reads no more of a run than these.
    private const string Laatste = "select maand, eerste_maand, status from mijn_uitbetalingen.mt_doc_uitbetalingsrun order by maand desc limit 1";

    private const string Stand = $"""
        select run.*, geboekt.* from (select) altijd
        left join ({Laatste}) run on true
        left join (
            select l.deelnemer_id, l.maand, l.bedrag, u.nummer is null
            from mijn_uitbetalingen.uitbetalingslijn l join mijn_uitbetalingen.mt_doc_uitbetaling u on u.tenant_id = l.hco and u.id = l.uitbetaling_id
            where l.hco = $1 and l.deelnemer_id = any ($2)) geboekt on true
        """;

    /// <summary>Which run comes next, the first month that the runs settle, and whether the proposal of the next one waits for approval.</summary>
    public static async Task<Runplan> PlanAsync(this Werkeenheid documenten, DateOnly vandaag, UitbetalingOptions options, CancellationToken cancellationToken) =>
        Runplan.Van((await documenten.LeesAsync(Laatste, [], Runstand.Lees, cancellationToken)).SingleOrDefault(), vandaag, options);

    public static async Task<Boekstand> LeesAsync(
        this Werkeenheid documenten, HcoNummer hco, IReadOnlyCollection<Guid> deelnemers, DateOnly vandaag, UitbetalingOptions options, CancellationToken cancellationToken)
    {
        var rijen = await documenten.LeesAsync(Stand, [hco, deelnemers.ToArray()], row => (Laatste: Runstand.Lees(row), Boeking: Lees(row)), cancellationToken);
        var (volgende, eerste, isVoorgesteld) = Runplan.Van(rijen[0].Laatste, vandaag, options);
        var boekingen = rijen.Select(rij => rij.Boeking).OfType<Boeking>().Where(boeking => boeking.Maand >= eerste && (isVoorgesteld || !boeking.IsVoorstel));
        return new(volgende, eerste, await documenten.TarievenAsync(cancellationToken), [.. boekingen]) { HeeftVoorstel = isVoorgesteld };
    }

    private static Boeking? Lees(DbDataReader row) =>
        row.IsDBNull(3) ? null : new(row.GetGuid(3), Maand.Van(row.GetFieldValue<DateOnly>(4)), new(row.GetDecimal(5)), row.GetBoolean(6));
}

/// <summary>What the last run says about the next one.</summary>
internal sealed record Runstand(Maand Maand, Maand EersteMaand, RunStatus Status)
{
    /// <summary>From the first three columns; null when there is no run.</summary>
    public static Runstand? Lees(DbDataReader row) =>
        row.IsDBNull(0) ? null : new(Maand.Van(row.GetFieldValue<DateOnly>(0)), Maand.Van(row.GetFieldValue<DateOnly>(1)), Enum.Parse<RunStatus>(row.GetString(2)));
}

/// <summary>The next run.</summary>
/// <param name="Volgende">Its month.</param>
/// <param name="Eerste">The first month that the runs settle.</param>
/// <param name="IsVoorgesteld">Whether its proposal waits for approval.</param>
internal sealed record Runplan(Maand Volgende, Maand Eerste, bool IsVoorgesteld)
{
    public static Runplan Van(Runstand? laatste, DateOnly vandaag, UitbetalingOptions options)
    {
        var volgende = Betaalkalender.VolgendeRun(laatste?.Maand, laatste is not null && laatste.Status.IsOpen(), vandaag);
        return new(volgende, laatste?.EersteMaand ?? Maand.Eerste(options.Begin, volgende), laatste?.Status is RunStatus.Voorgesteld);
    }
}

internal sealed class EigenBoekstand(Documenten documenten, IHuidigeSessie sessie, TimeProvider clock, IOptions<UitbetalingOptions> options) : IBoekstand
{
    public Task<Boekstand> VanAsync(IReadOnlyCollection<Guid> deelnemers, CancellationToken cancellationToken) =>
        documenten.LeesAsync(sessie.Hco!, deelnemers, clock.Vandaag(), options.Value, cancellationToken);
}

internal sealed class Boekstanden(BeheerDocumenten documenten, TimeProvider clock, IOptions<UitbetalingOptions> options) : IBoekstanden
{
    public Task<Boekstand> VanAsync(HcoNummer hco, IReadOnlyCollection<Guid> deelnemers, CancellationToken cancellationToken) =>
        documenten.LeesAsync(hco, deelnemers, clock.Vandaag(), options.Value, cancellationToken);
}
