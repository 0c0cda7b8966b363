using Marten;
using Microsoft.Extensions.Options;

namespace AmaWvg.MijnUitbetalingen;

/// <summary>Which run comes next: the one that is open, else the month after the last one.</summary>
internal sealed class Runplanning(BeheerDocumenten documenten, TimeProvider clock, IOptions<UitbetalingOptions> options)
{
    public async Task<VolgendeRun> VolgendeAsync(CancellationToken cancellationToken)
    {
        var laatste = await documenten.Query<Uitbetalingsrun>().OrderByDescending(run => run.Dag).FirstOrDefaultAsync(cancellationToken);
        var maand = Betaalkalender.VolgendeRun(laatste?.Maand, laatste is { IsOpen: true }, clock.Vandaag());
        var open = laatste is { IsOpen: true } ? laatste : null;
        var voortgang = open is null ? null : await documenten.VoortgangAsync(open.Id, cancellationToken);
        return new(maand, open, Betaalkalender.DagVan(maand) <= clock.Vandaag()) { Fout = open is null ? null : Runvoortgang.Fout(open, voortgang, clock.GetUtcNow()) };
    }

    /// <summary>A new run for a month, to be asked for.</summary>
    public async Task<Uitbetalingsrun> BeginAsync(Maand maand, CancellationToken cancellationToken)
    {
        var vorige = await documenten.Query<Uitbetalingsrun>().Where(run => run.Goedgekeurd != null).OrderByDescending(run => run.Dag).FirstOrDefaultAsync(cancellationToken);
        return new()
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            Maand = maand,
            EersteMaand = vorige?.EersteMaand ?? Maand.Eerste(options.Value.Begin, maand),
            Vorige = vorige?.Id,
        };
    }
}

/// <summary>The next run.</summary>
/// <param name="Maand">Its month.</param>
/// <param name="Open">The run itself, when its proposal was asked for already.</param>
/// <param name="KanNu">Whether its day has come.</param>
internal sealed record VolgendeRun(Maand Maand, Uitbetalingsrun? Open, bool KanNu)
{
    /// <summary>What is wrong with its proposal: it failed, or hangs; null when nothing is.</summary>
    public string? Fout { get; init; }
}
