using System.Reflection;
using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Documents;
using AmaWvg.Kernel.Historiek;
using AmaWvg.Kernel.Toegangslog;
using AmaWvg.MijnVoorziening;
using AmaWvg.Overeenkomsten;
using AmaWvg.Overeenkomsten.Documenten;
using AmaWvg.Tests.Beveiliging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AmaWvg.Tests.Kernel.Documents;

/// <summary>The two walls between organisations, each alone.</summary>
public sealed class MurenTests(Portaal portaal)
{
    public static TheoryData<Muur> Muren => [Muur.Beide, Muur.AlleenRijbeveiliging, Muur.AlleenFilter];

    [Theory]
    [MemberData(nameof(Muren))]
    public async Task Query_OfEveryDocument_SeesOnlyOwnRows(Muur muur)
    {
        var (eigen, ander) = (await GevuldAsync(), await GevuldAsync());

        var seen = await eigen.AlsAsync(Host(muur), CountAsync);

        Assert.All(seen, s => Assert.True(
            s.Own > 0 && s.Own == s.All, $"{muur}: of {s.Table} {s.All} rows are seen, {s.Own} of them own."));
        Assert.NotEqual(eigen.Hco, ander.Hco);
    }

    [Theory]
    [MemberData(nameof(Muren))]
    public async Task Query_WithoutOrganisation_SeesNothing(Muur muur)
    {
        await GevuldAsync();

        var seen = await TestSessie.AlsAsync(Host(muur), persoon: null, CountAsync);

        Assert.All(seen, s => Assert.Equal((s.Table, 0), (s.Table, s.All)));
    }

    [Theory]
    [InlineData(typeof(MijnVoorzieningBeheerDb))]
    [InlineData(typeof(KernelBeheerDb))]
    public async Task Open_DocumentsOfEveryOrganisationOutsideTheDepartment_IsRefused(Type db)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => organisatie.AlsAsync(services => Task.FromResult(services.GetRequiredService(db))));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TestSessie.AlsAsync(portaal.Host, null, services => Task.FromResult(services.GetRequiredService(db))));
    }

    [Fact]
    public async Task Query_BothWallsOff_SeesTheOther()
    {
        var (eigen, ander) = (await GevuldAsync(), await GevuldAsync());
        await using var open = new PortaalHost(portaal, FilterUit.Register, portaal.Gegevens.Migratie);

        var seen = await eigen.AlsAsync(open, services => services.GetRequiredService<OvereenkomstenDb>()
            .Deelnemers.Select(d => d.Hco).Distinct().ToListAsync());

        Assert.Contains(ander.Hco, seen);
    }

    [Fact]
    public async Task Save_RowOfAnotherOrganisation_IsRefused()
    {
        var (eigen, ander) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());

        var fault = await Assert.ThrowsAsync<DbUpdateException>(() => eigen.AlsAsync(services =>
        {
            var db = services.GetRequiredService<OvereenkomstenDb>();
            db.Add(new Deelnemer { Id = Guid.CreateVersion7(), Hco = ander.Hco, Insz = TestInsz.Nieuw(), Voornaam = "Luc", Naam = "Peeters" });
            return db.SaveChangesAsync();
        }));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, Assert.IsType<PostgresException>(fault.InnerException).SqlState);
    }

    [Fact]
    public async Task Save_ChangeOfAForeignRow_ChangesNothing()
    {
        var (eigen, ander) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var foreign = await ander.MaakDeelnemerAsync();

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => eigen.AlsAsync(services =>
        {
            var db = services.GetRequiredService<OvereenkomstenDb>();
            db.Attach(foreign).Entity.Naam = "Gekaapt";
            return db.SaveChangesAsync();
        }));

        Assert.Equal("Peeters", Assert.Single(await ander.DeelnemersAsync()).Naam);
    }

    [Fact]
    public async Task Bulk_UpdateOrDelete_IsRefused()
    {
        var eigen = await portaal.MaakOrganisatieAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => eigen.AlsAsync(services =>
            services.GetRequiredService<OvereenkomstenDb>().Deelnemers.ExecuteDeleteAsync()));
    }

    private PortaalHost Host(Muur muur) => muur switch
    {
        Muur.AlleenRijbeveiliging => portaal.ZonderFilter,
        Muur.AlleenFilter => portaal.ZonderRijbeveiliging,
        _ => portaal.Host,
    };

    // An organisation with a row in every table that organisations share.
    private async Task<TestOrganisatie> GevuldAsync()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 1, 1));
        await organisatie.MaakBijlageAsync((await organisatie.MaakVolledigeAanvraagAsync()).Id);
        await organisatie.MaakSamengaanAsync();
        await organisatie.MaakAdresAsync("muren@voorbeeld.be");
        await organisatie.MaakNazichtAsync(await organisatie.MaakRekeningnummerAsync(wacht: true));
        await Proefbetalingen.MaakAsync(portaal, organisatie, deelnemer);
        var bericht = await organisatie.MaakBerichtAsync();
        await organisatie.MaakBerichtbijlageAsync(await organisatie.MaakConceptAsync(), bericht);
        Assert.Equal(200, (await (await organisatie.ClientAsync()).GetAsync($"/mijn-berichten/{bericht}")).Status);
        return await organisatie.AlsAsync(async services =>
        {
            var db = services.GetRequiredService<OvereenkomstenDb>();
            services.GetRequiredService<ModuleRequest>().Formulier.Open(Guid.NewGuid(), "/", []);
            db.NoteerHistoriek(HistoriekOnderwerp.Deelnemer(deelnemer.Id), "Getest");
            db.Publiceer(new ContactpersoonGewijzigd([]));
            await db.SaveAsync("/", default);
            await services.GetRequiredService<Toegangslogboek>().NoteerAsync("test", 1, null, default);
            return organisatie;
        });
    }

    private static async Task<List<(string Table, int Own, int All)>> CountAsync(IServiceProvider services)
    {
        var hco = services.GetRequiredService<ModuleRequest>().Sessie.Hco;
        var seen = new List<(string, int, int)>();
        foreach (var db in services.GetServices<ModuleSchema>().Select(schema => (ModuleDb)services.GetRequiredService(schema.Db)))
            foreach (var entity in db.Model.GetEntityTypes().Where(e => typeof(IVanOrganisatie).IsAssignableFrom(e.ClrType)))
            {
                var rows = await (Task<List<IVanOrganisatie>>)Rows.MakeGenericMethod(entity.ClrType).Invoke(null, [db])!;
                seen.Add((entity.GetTableName()!, rows.Count(row => row.Hco == hco), rows.Count));
            }
        return seen;
    }

    private static readonly MethodInfo Rows = typeof(MurenTests).GetMethod(nameof(RowsAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static async Task<List<IVanOrganisatie>> RowsAsync<T>(ModuleDb db) where T : class, IVanOrganisatie =>
        [.. await db.Set<T>().AsNoTracking().ToListAsync()];
}

/// <summary>Which of the two walls stand.</summary>
public enum Muur
{
    Beide,
    AlleenRijbeveiliging,
    AlleenFilter,
}
