using AmaWvg.Kernel.Contracts.MijnUitbetalingen;
using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Contracts.Overeenkomsten;
using AmaWvg.Kernel.Subsidie;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnUitbetalingen.Documenten;
using AmaWvg.MijnUitbetalingen.Regels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.MijnUitbetalingen.Voorstellen;

/// <summary>
/// Works out the proposal that was asked for, one organisation and one transaction at a time: broken off, it goes on where it was.
/// Any number of hosts may do so at once; what one has done, the others skip.
/// </summary>
internal sealed class Voorstelmaker(IServiceScopeFactory scopes, Voorstelopslag opslag, TimeProvider clock)
{
    /// <summary>Works out every proposal that waits.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var runs = await scope.ServiceProvider.GetRequiredService<MijnUitbetalingenBeheerDb>().Runs.AsNoTracking()
            .Where(run => run.Status == RunStatus.InOpmaak).OrderBy(run => run.Maand).ToListAsync(cancellationToken);
        foreach (var run in runs)
            await MaakAsync(run, cancellationToken);
    }

    private async Task MaakAsync(Uitbetalingsrun run, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var tarieven = await services.GetRequiredService<ITarieven>().LeesAsync(cancellationToken);
        var verrekening = new Verrekening(run.Maand, run.Peildag, run.EersteMaand, tarieven);
        var gedaan = await opslag.GedaanAsync(run, cancellationToken);
        // An account number that becomes usable while the work goes on waits for the next run.
        foreach (var begeleider in await services.GetRequiredService<IBegeleiders>().AlleAsync(BrusselseTijd.DagVan(run.Gevraagd), cancellationToken))
        {
            if (gedaan.Contains(begeleider.Hco))
                continue;
            var voorstel = await BerekenAsync(run, verrekening, begeleider, services.GetRequiredService<ISubsidiegegevens>(), cancellationToken);
            if (!await opslag.BewaarAsync(run, begeleider, voorstel, cancellationToken))
                return;
        }
        await opslag.LegVoorAsync(run, clock.GetUtcNow(), cancellationToken);
    }

    private async Task<Voorstel> BerekenAsync(
        Uitbetalingsrun run, Verrekening verrekening, BegeleiderVoorBetaling begeleider, ISubsidiegegevens gegevens, CancellationToken cancellationToken)
    {
        var geboekt = await opslag.GeboektAsync(begeleider.Hco, run.EersteMaand, cancellationToken);
        var voorstel = new Voorstel(await opslag.OvergedragenAsync(begeleider.Hco, cancellationToken));
        await foreach (var deelnemer in gegevens.VanAsync(begeleider.Hco).WithCancellation(cancellationToken))
        {
            geboekt.Remove(deelnemer.Id, out var eerder);
            voorstel.Voeg(deelnemer.Id, verrekening.Lijnen(new(deelnemer.Geboortedatum, deelnemer.Overeenkomsten, begeleider.Erkenningen), eerder));
        }
        // Who has no agreement left, such as after a joining of two deelnemers, gives back what was booked.
        foreach (var (deelnemer, eerder) in geboekt)
            voorstel.Voeg(deelnemer, verrekening.Lijnen(new Subsidiemaanden(null, [], begeleider.Erkenningen), eerder));
        return voorstel;
    }
}
