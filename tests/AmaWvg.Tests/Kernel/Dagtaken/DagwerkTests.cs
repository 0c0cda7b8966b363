using AmaWvg.Tests.MijnUitbetalingen;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Npgsql;

namespace AmaWvg.Tests.Kernel.Dagtaken;

/// <summary>A task of the day that fails holds up no other, and staff see it. In the database of the runs, where nobody else looks at the tasks.</summary>
[Collection(Runportaal.Naam)]
public sealed class DagwerkTests(Runportaal runs)
{
    [Fact]
    public async Task Run_OneTaskFails_TheOthersAreDoneAndStaffSeeWhichAndWhy()
    {
        const string faalt = "Erkenningen melden die binnenkort aflopen", lukt = "Deelnemers melden die de pensioenleeftijd bijna bereiken";
        runs.Portaal.Klok.Vandaag = new(2040, 5, 10);
        await using var database = NpgsqlDataSource.Create(runs.Portaal.Gegevens.Werker);
        using var werk = Werk(database, (faalt, () => throw new InvalidOperationException("geheim")), (lukt, () => { }));

        for (var keer = 0; keer < 3; keer++)
            Assert.IsType<InvalidOperationException>((await Assert.ThrowsAsync<AggregateException>(() => werk.RunAsync(CancellationToken.None))).InnerException);

        var staff = await runs.Portaal.MedewerkerAsync(new(), Rollen.Dossierbehandelaar);
        Assert.Equal("/beheer/outbox", (await staff.GetAsync("/beheer")).Link("1 mislukte dagtaak nakijken").GetAttribute("href"));
        var page = await staff.GetAsync("/beheer/outbox");
        Assert.Equal([faalt, "Mislukt", "InvalidOperation"], Rij(page, faalt).Where((_, i) => i is not (2 or 3)));
        Assert.Contains("10/05/2040", Rij(page, faalt)[3], StringComparison.Ordinal);
        Assert.Equal([lukt, "Gelukt", "", ""], Rij(page, lukt).Where((_, i) => i is not 2));
        Assert.Contains("10/05/2040", Rij(page, lukt)[2], StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", page.Body, StringComparison.Ordinal);

        using var hersteld = Werk(database, (faalt, () => { }));
        await hersteld.RunAsync(CancellationToken.None);

        Assert.Equal("Gelukt", Rij(await staff.GetAsync("/beheer/outbox"), faalt)[1]);
        Assert.DoesNotContain("dagtaak", (await staff.GetAsync("/beheer")).Words, StringComparison.Ordinal);
    }

    private Dagwerk Werk(NpgsqlDataSource database, params (string Naam, Action Doe)[] taken)
    {
        var services = runs.Portaal.Services;
        return new(
            database, services.GetRequiredService<IServiceScopeFactory>(), taken.Select(taak => new Dagtaaksoort(taak.Naam, _ => new Taak(taak.Doe))),
            services.GetRequiredService<IOptions<OutboxOptions>>(), runs.Portaal.Klok, NullLogger<Dagwerk>.Instance);
    }

    private static List<string> Rij(PortaalResponse page, string taak) =>
        page.Root.QuerySelectorAll("tbody tr").Single(rij => rij.QuerySelector("th")!.Words() == taak).Children.Select(cel => cel.Words()).ToList();

    private sealed class Taak(Action doe) : IDagtaak
    {
        public Task RunAsync(DateOnly vandaag, CancellationToken cancellationToken)
        {
            doe();
            return Task.CompletedTask;
        }
    }
}
