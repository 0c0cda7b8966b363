using System.Collections.Concurrent;
using Marten;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace AmaWvg.MijnUitbetalingen;

/// <summary>
/// Works out the proposal that was asked for, one organisation and one transaction at a time: broken off, it goes on where it was.
/// Any number of hosts may do so at once; what one has done, the others skip. An organisation that fails is left out and holds up no other:
/// runs book differences, so what it is due follows by itself.
/// </summary>
internal sealed class Voorstelmaker(
    [FromKeyedServices(Databankrol.Werker)] NpgsqlDataSource database,
    IServiceScopeFactory scopes,
    Voorstelopslag opslag,
    TimeProvider clock,
    ILogger<Voorstelmaker> log)
{
    private const int MeesteKeren = 5;

    private readonly ConcurrentDictionary<(Guid Run, int Poging), (string? Bij, int Keren)> _vast = [];

    /// <summary>Works out every proposal that waits. One that cannot be worked out says so to who waits for it.</summary>
    /// <exception cref="NpgsqlException">The database was away or busy; what was done stays, and the rest waits.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var runs = await LeesAsync(services => services.GetRequiredService<WerkDocumenten>().Query<Uitbetalingsrun>()
            .Where(run => run.Status == RunStatus.InOpmaak).OrderBy(run => run.Dag).ToListAsync(cancellationToken), cancellationToken);
        foreach (var run in runs)
            await ProbeerAsync(run, cancellationToken);
    }

    private async Task ProbeerAsync(Uitbetalingsrun run, CancellationToken cancellationToken)
    {
        string? bij = null;
        try
        {
            await MaakAsync(run, naam => bij = naam, cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException && bij is null && IsBlijvend(run, null, fault))
        {
            log.LogError(fault, "The proposal of run {Run} cannot be worked out", run.Id);
            Metingen.TelRun("mislukt");
            await opslag.MisluktAsync(run, Voorstelfout.Reden(fault, null), cancellationToken);
        }
    }

    // What fails again and again at the same place does not get better by waiting.
    private bool IsBlijvend(Uitbetalingsrun run, string? bij, Exception fault) =>
        !Voorstelfout.IsTijdelijk(fault)
        || _vast.AddOrUpdate((run.Id, run.Poging), (bij, 1), (_, vast) => vast.Bij == bij ? (bij, vast.Keren + 1) : (bij, 1)).Keren >= MeesteKeren;

    private async Task MaakAsync(Uitbetalingsrun run, Action<string?> begint, CancellationToken cancellationToken)
    {
        // An account number that becomes usable while the work goes on waits for the next run.
        var begeleiders = await LeesAsync(
            services => services.GetRequiredService<IBegeleiders>().AlleAsync(BrusselseTijd.DagVan(run.Gevraagd), cancellationToken), cancellationToken);
        var tarieven = await LeesAsync(services => services.GetRequiredService<WerkDocumenten>().TarievenAsync(cancellationToken), cancellationToken);
        var verrekening = Verrekening.Van(run.Maand, run.EersteMaand, tarieven, BrusselseTijd.DagVan(run.Gevraagd));
        var gedaan = await opslag.GedaanAsync(run, cancellationToken);
        var aantal = begeleiders.Count(begeleider => gedaan.Contains(begeleider.Hco));
        foreach (var begeleider in begeleiders.Where(begeleider => !gedaan.Contains(begeleider.Hco)))
        {
            begint(begeleider.Naam);
            if (!await DoeAsync(run, begeleider, verrekening, new(++aantal, begeleiders.Count, clock.GetUtcNow()), cancellationToken))
                return;
        }
        begint(null);
        var fouten = await LeesAsync(services => services.GetRequiredService<WerkDocumenten>().OvergeslagenAsync(run, cancellationToken), cancellationToken);
        if (fouten.Count > 0 && fouten.Count == begeleiders.Count)
            await opslag.MisluktAsync(run, $"Voor geen enkele voorziening lukte het. {fouten[0].Fout}", cancellationToken);
        else
            await opslag.LegVoorAsync(run, clock.GetUtcNow(), cancellationToken);
        Metingen.TelRun(fouten.Count == 0 ? "voorgesteld" : fouten.Count == begeleiders.Count ? "mislukt" : "deels");
    }

    private async Task<bool> DoeAsync(Uitbetalingsrun run, BegeleiderVoorBetaling begeleider, Verrekening verrekening, Stand stand, CancellationToken cancellationToken)
    {
        try
        {
            // Before the transaction: whoever holds one connection must not wait for a second.
            var geboekt = await opslag.GeboektAsync(begeleider.Hco, run.EersteMaand, cancellationToken);
            var overgedragen = await opslag.OvergedragenAsync(begeleider.Hco, cancellationToken);
            var voorstel = await LeesAsync(
                services => BerekenAsync(verrekening, begeleider, geboekt, overgedragen, services.GetRequiredService<IRungegevens>(), cancellationToken), cancellationToken);
            return await opslag.BewaarAsync(run, begeleider, voorstel, stand, cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException && IsBlijvend(run, begeleider.Naam, fault))
        {
            log.LogError(fault, "The proposal of run {Run} leaves out {Voorziening}", run.Id, begeleider.Naam);
            return await opslag.SlaOverAsync(run, begeleider, Voorstelfout.Reden(fault, begeleider.Naam), stand, cancellationToken);
        }
    }

    private static async Task<Voorstel> BerekenAsync(
        Verrekening verrekening,
        BegeleiderVoorBetaling begeleider,
        Dictionary<Guid, Dictionary<Maand, Bedrag>> geboekt,
        Bedrag overgedragen,
        IRungegevens gegevens,
        CancellationToken cancellationToken)
    {
        var voorstel = new Voorstel(overgedragen);
        var boekingen = new Boekingen(geboekt, await gegevens.SamengevoegdAsync(begeleider.Hco, cancellationToken));
        await voorstel.VulAsync(gegevens.LeesAsync(begeleider.Hco), verrekening, begeleider.Erkenningen, boekingen, cancellationToken);
        return voorstel;
    }

    // What is read in one transaction; nothing is changed there.
    private async Task<T> LeesAsync<T>(Func<IServiceProvider, Task<T>> lees, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using var scope = scopes.CreateWerkScope(transaction);
        return await lees(scope.ServiceProvider);
    }
}
