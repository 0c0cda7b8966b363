using AmaWvg.Tests.MijnUitbetalingen;
using AmaWvg.Tests.MijnVoorziening;
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
        using var werk = Werk(database, Soort(faalt, () => throw new InvalidOperationException("geheim")), Soort(lukt, () => { }));

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

        using var hersteld = Werk(database, Soort(faalt, () => { }));
        await hersteld.RunAsync(CancellationToken.None);

        Assert.Equal("Gelukt", Rij(await staff.GetAsync("/beheer/outbox"), faalt)[1]);
        Assert.DoesNotContain("dagtaak", (await staff.GetAsync("/beheer")).Words, StringComparison.Ordinal);
    }

    // It dies after its work and before its end, while another host waits for its turn or was there before it.
    [Fact]
    public async Task Run_OnTwoHostsOfWhichOneDiesHalfway_TellsItOnce()
    {
        runs.Portaal.Klok.Vandaag = new(2041, 3, 30);
        var organisatie = await runs.Portaal.MaakOrganisatieAsync(TestErkenning.Geen);
        await organisatie.ErkenAsync(new(2036, 10, 1), new(2041, 9, 30));
        await using var database = NpgsqlDataSource.Create(runs.Portaal.Gegevens.Werker);
        var echt = runs.Portaal.Services.GetServices<Dagtaaksoort>().Single(taak => taak.Naam == "Erkenningen melden die binnenkort aflopen");
        using var stervend = Werk(database, new Dagtaaksoort(echt.Naam, services => new Taak(async vandaag =>
        {
            await echt.Van(services).RunAsync(vandaag, CancellationToken.None);
            await using var dood = database.CreateCommand("select pg_terminate_backend($1)");
            dood.Parameters.Add(new() { Value = services.GetRequiredService<Werktransactie>().Transaction.Connection!.ProcessID });
            await dood.ExecuteNonQueryAsync();
        })));
        using var ander = Werk(database, echt);

        await Task.WhenAll(Assert.ThrowsAsync<AggregateException>(() => stervend.RunAsync(CancellationToken.None)), ander.RunAsync(CancellationToken.None));
        await ander.RunAsync(CancellationToken.None);

        Assert.Single(await runs.Portaal.UitboxAsync<ErkenningLooptAf>(organisatie));
    }

    private Dagwerk Werk(NpgsqlDataSource database, params Dagtaaksoort[] taken)
    {
        var services = runs.Portaal.Services;
        return new(
            database, services.GetRequiredService<IServiceScopeFactory>(), taken,
            services.GetRequiredService<IOptions<OutboxOptions>>(), runs.Portaal.Klok, NullLogger<Dagwerk>.Instance);
    }

    private static Dagtaaksoort Soort(string naam, Action doe) => new(naam, _ => new Taak(_ =>
    {
        doe();
        return Task.CompletedTask;
    }));

    private static List<string> Rij(PortaalResponse page, string taak) =>
        page.Root.QuerySelectorAll("tbody tr").Single(rij => rij.QuerySelector("th")!.Words() == taak).Children.Select(cel => cel.Words()).ToList();

    private sealed class Taak(Func<DateOnly, Task> doe) : IDagtaak
    {
        public Task RunAsync(DateOnly vandaag, CancellationToken cancellationToken) => doe(vandaag);
    }
}
