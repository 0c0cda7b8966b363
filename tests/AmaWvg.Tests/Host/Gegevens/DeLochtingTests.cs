using System.Security.Claims;
using AmaWvg.Host.Gegevens;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Types;
using AmaWvg.Overeenkomsten;
using AmaWvg.Overeenkomsten.Documenten;
using AmaWvg.Overeenkomsten.Regels;
using AmaWvg.Toegang.Profielkeuze;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Host.Gegevens;

public sealed class DeLochtingTests(GeladenPortaal geladen) : IClassFixture<GeladenPortaal>
{
    private DateOnly Vandaag => geladen.Portaal.Klok.Vandaag;

    [Fact]
    public async Task LoadAsync_ReadThroughTheModule_ColumnsAreWhatTheDocumentMakesOfThem()
    {
        foreach (var overeenkomst in await OvereenkomstenAsync())
        {
            Assert.Equal(Zoektekst.Van(overeenkomst.Naam, overeenkomst.Voornaam, overeenkomst.Referentie), overeenkomst.Zoektekst);
            Assert.Equal(Letterbeeld.Vouw($"{overeenkomst.Naam} {overeenkomst.Voornaam}"), overeenkomst.Sorteernaam);
            Assert.Equal(overeenkomst.Einddatum ?? DateOnly.MaxValue, overeenkomst.Sorteereinde);
            Assert.Equal(overeenkomst.Einddatum, overeenkomst.VoorSubsidie.Einde);
        }
    }

    [Fact]
    public async Task LoadAsync_StoppedAgreement_ReadsBackItsEndAsRecorded()
    {
        var gestopt = Assert.Single(await OvereenkomstenAsync(), o => o is { Voornaam: "Joséphine", Naam: "Vandewalle", Einddatum: not null });

        Assert.Equal(Stopreden.ZiekteOfAfwezigheid, gestopt.Stopreden);
        Assert.Equal([new(Vandaag.AddDays(-729), Vandaag.AddDays(-730))], gestopt.Eindwijzigingen);
    }

    [Fact]
    public async Task LoadAsync_WrittenByTheModule_HasTheSameShapeInTheDatabase()
    {
        const string Vorm = "select jsonb_path_query_array(eindwijzigingen, '$[*].keyvalue().key')::text from overeenkomsten.overeenkomst where id = '{0}'";
        var gestopt = (await OvereenkomstenAsync()).First(o => o.Stopreden is not null);
        var geladenVorm = await geladen.LeesAsync<string>(Vorm.Replace("{0}", $"{gestopt.Id}", StringComparison.Ordinal));

        var geschreven = await AlsTestBegeleiderAsync(async db =>
        {
            var deelnemer = await db.Deelnemers.FirstAsync();
            var nu = geladen.Portaal.Klok.Nu;
            var nieuw = Overeenkomst.MeldAan(deelnemer, "Werkpost van de test", Vandaag, Vandaag.AddDays(9), nu, Vandaag);
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Add(nieuw);
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
            return nieuw.Id;
        });

        Assert.Equal(geladenVorm, await geladen.LeesAsync<string>(Vorm.Replace("{0}", $"{geschreven}", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task LoadAsync_Screens_HaveOneOfEachKind()
    {
        var overeenkomsten = await OvereenkomstenAsync();

        Assert.All(Enum.GetValues<OvereenkomstStatus>(), status =>
            Assert.Contains(overeenkomsten, o => OvereenkomstStatusRegel.StatusOp(Vandaag, o.Startdatum, o.Einddatum, o.IsGeannuleerd) == status));
        Assert.Contains(overeenkomsten, o => o.IsLaattijdigAangemeld);
        Assert.Contains(overeenkomsten, o => o.Insz.Waarde == "75000000122");
        Assert.Contains(overeenkomsten, o => o.Referentie.Length == 35 && !o.Referentie.Contains(' ', StringComparison.Ordinal));
        Assert.Contains(overeenkomsten.GroupBy(o => o.DeelnemerId), van => van.Count(o => o.Periode.Omvat(Vandaag)) == 2);
    }

    [Fact]
    public async Task LoadAsync_History_NamesTheTestPeople() => Assert.Equal("Departement Zorg,Test Begeleider,Test Dossierbeheer", await geladen.LeesAsync<string>(
        $"select string_agg(distinct door, ',' order by door) from kernel.historiek where hco = '{Testpersonen.DeLochting.Hco}'"));

    private Task<List<Overeenkomst>> OvereenkomstenAsync() => AlsTestBegeleiderAsync(db => db.Overeenkomsten.AsNoTracking().ToListAsync());

    private Task<T> AlsTestBegeleiderAsync<T>(Func<OvereenkomstenDb, Task<T>> werk)
    {
        var lochting = Testpersonen.DeLochting;
        var profiel = new Profiel(lochting.Hco.Waarde, lochting.Hco, lochting.Naam, lochting.Gemeente, [Rollen.Begeleider]);
        ClaimsPrincipal principal = Profielsessie.Van(new TestPersoon().Principal, profiel, meerProfielen: false);
        return TestSessie.AlsAsync(geladen.Portaal.Host, principal, services => werk(services.GetRequiredService<OvereenkomstenDb>()));
    }
}
