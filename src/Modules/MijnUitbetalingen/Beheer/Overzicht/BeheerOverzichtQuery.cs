using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Subsidie;
using AmaWvg.MijnUitbetalingen.Documenten;
using AmaWvg.Web.Wijzigen;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnUitbetalingen.Beheer.Overzicht;

internal sealed class BeheerOverzichtQuery(MijnUitbetalingenBeheerDb db, Runplanning planning, IHuidigeSessie sessie, TimeProvider clock)
{
    private const int RunsPerPagina = 12;

    /// <param name="pagina">Page of the runs as asked; an unknown one gives the first.</param>
    /// <param name="gedaan">History row of the change that led here, if any.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<BeheerOverzichtView> RunAsync(int pagina, Guid? gedaan, CancellationToken cancellationToken)
    {
        var volgende = await planning.VolgendeAsync(cancellationToken);
        var totaal = await db.Runs.CountAsync(cancellationToken);
        var paginas = Math.Max(1, (totaal + RunsPerPagina - 1) / RunsPerPagina);
        var getoond = pagina >= 1 && pagina <= paginas ? pagina : 1;
        var runs = await db.Runs.AsNoTracking().OrderByDescending(run => run.Maand).Skip((getoond - 1) * RunsPerPagina).Take(RunsPerPagina).ToListAsync(cancellationToken);
        var tarieven = Tariefregel.Tabel(await db.Tarieven.AsNoTracking().ToListAsync(cancellationToken));
        var regel = gedaan is null ? null : await db.Historiek.AsNoTracking().SingleOrDefaultAsync(h => h.Id == gedaan, cancellationToken);
        return new(
            volgende.Maand,
            Betaalkalender.DagVan(volgende.Maand),
            volgende.KanNu,
            volgende.Open is { } open ? new(open.Id, open.Status, volgende.Fout) : null,
            [.. runs.Select(run => new RunRow(run.Id, run.Maand, run.Status, run.Aantal, run.Totaal, run.GemaaktDoor, run.GoedgekeurdDoor, run.UitbetaaldOp))],
            getoond,
            paginas,
            [.. tarieven.Tarieven.Reverse()],
            Melding.Van(regel, sessie, clock))
        { Totaal = totaal };
    }
}
