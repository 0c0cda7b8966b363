using AmaWvg.MijnVoorziening;
using Marten;
using Marten.Exceptions;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AmaWvg.Tests.Kernel.Opslag;

/// <summary>The walls between organisations around documents, also for code that goes past the unit of work.</summary>
public sealed class DocumentmurenTests(Portaal portaal)
{
    [Fact]
    public async Task Query_WithTheFilterOff_SeesNothingOfAnother()
    {
        var (eigen, ander, id) = await TweeAsync();

        await eigen.AlsAsync(async services =>
        {
            var documenten = services.GetRequiredService<Documenten>();
            var sessie = documenten.Sessie;
            Assert.Equal([eigen.Hco], await sessie.Query<Communicatieadres>().Where(a => a.AnyTenant()).Select(a => a.Hco).ToListAsync());
            Assert.Empty(await sessie.Query<Communicatieadres>().Where(a => a.TenantIsOneOf(ander.Hco.Waarde)).ToListAsync());
            Assert.Empty(await sessie.ForTenant(ander.Hco.Waarde).Query<Communicatieadres>().ToListAsync());
            Assert.Null(await sessie.ForTenant(ander.Hco.Waarde).LoadAsync<Communicatieadres>(id));
            Assert.Null(await documenten.LoadAsync<Communicatieadres>(id, default));
            Assert.Equal([eigen.Hco.Waarde], await documenten.LeesAsync("select tenant_id from mijn_voorziening.mt_doc_communicatieadres", [], row => row.GetString(0), default));
            Assert.Empty(await sessie.AdvancedSql.QueryAsync<string>($"select tenant_id from mijn_voorziening.mt_doc_communicatieadres where tenant_id = '{ander.Hco.Waarde}'", default));
            return 0;
        });
    }

    [Fact]
    public async Task Save_DocumentOfAnother_IsRefused()
    {
        var (eigen, ander, _) = await TweeAsync();

        var fault = await Assert.ThrowsAsync<MartenCommandException>(() => eigen.AlsAsync(async services =>
        {
            var documenten = services.GetRequiredService<Documenten>();
            documenten.Nieuw(new Communicatieadres { Id = Guid.CreateVersion7(), Hco = ander.Hco, Email = "x@voorbeeld.be", Administratief = true, Financieel = true });
            await documenten.SaveDraftAsync(default);
            return 0;
        }));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, fault.Geweigerd()!.SqlState);
    }

    [Fact]
    public async Task Save_DocumentUnderAnotherTenantThanItsOwn_IsRefused()
    {
        var (eigen, ander, _) = await TweeAsync();

        var fault = await Assert.ThrowsAsync<MartenCommandException>(() => portaal.MetDocumentenAsync(eigen.Hco, async sessie =>
        {
            sessie.Store(new Communicatieadres { Id = Guid.CreateVersion7(), Hco = ander.Hco, Email = "x@voorbeeld.be", Administratief = true, Financieel = true });
            await sessie.SaveChangesAsync();
            return 0;
        }));

        Assert.Equal(PostgresErrorCodes.CheckViolation, fault.Geweigerd()!.SqlState);
    }

    [Fact]
    public async Task Open_WithoutOrganisationOrOutsideTheDepartment_IsRefused()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => TestSessie.AlsAsync(portaal.Host, null, services => services.GetRequiredService<Documenten>().Query<Communicatieadres>().ToListAsync()));
        await Assert.ThrowsAsync<InvalidOperationException>(() => organisatie.AlsAsync(services => Task.FromResult(services.GetRequiredService<BeheerDocumenten>())));
        await Assert.ThrowsAsync<InvalidOperationException>(() => organisatie.AlsAsync(services => Task.FromResult(services.GetRequiredService<WerkDocumenten>())));
    }

    [Fact]
    public async Task Staff_SeesEveryOrganisation()
    {
        var (eigen, ander, id) = await TweeAsync();
        var client = await portaal.MedewerkerAsync(new(), Rollen.Dossierbehandelaar);

        Assert.Contains("ander@voorbeeld.be", (await client.GetAsync($"/beheer/voorzieningen/{await ander.VoorzieningAsync()}")).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("ander@voorbeeld.be", (await client.GetAsync($"/beheer/voorzieningen/{await eigen.VoorzieningAsync()}")).Body, StringComparison.Ordinal);
        Assert.NotEqual(Guid.Empty, id);
    }

    // On one connection, given back in whatever state a reader that was broken off left it.
    [Fact]
    public async Task Query_OnOneConnectionWithReadersBrokenOff_SeesNothingOfAnother()
    {
        var (eigen, ander, _) = await TweeAsync();
        await using var host = new PortaalHost(portaal, verbinding: $"{portaal.Gegevens.App};Maximum Pool Size=1");
        var gezien = 0;

        await Parallel.ForEachAsync(Enumerable.Range(0, 300), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, _) =>
        {
            var wie = i % 2 == 0 ? eigen : ander;
            using var afbreken = new CancellationTokenSource();
            if (i % 3 == 0)
                afbreken.CancelAfter(TimeSpan.FromMilliseconds(i % 7));
            try
            {
                var adressen = await wie.AlsAsync(host, services => services.GetRequiredService<Documenten>().Query<Communicatieadres>().Where(a => a.AnyTenant()).ToListAsync(afbreken.Token));
                Assert.All(adressen, adres => Assert.Equal(wie.Hco, adres.Hco));
                Interlocked.Add(ref gezien, adressen.Count);
            }
            catch (OperationCanceledException) when (afbreken.IsCancellationRequested)
            {
            }
        });

        Assert.True(gezien >= 200, $"{gezien} read.");
    }

    private async Task<(TestOrganisatie Eigen, TestOrganisatie Ander, Guid Id)> TweeAsync()
    {
        var (eigen, ander) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        await eigen.MaakAdresAsync("eigen@voorbeeld.be");
        return (eigen, ander, await ander.MaakAdresAsync("ander@voorbeeld.be"));
    }
}
