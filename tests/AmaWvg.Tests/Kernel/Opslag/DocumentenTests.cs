using AmaWvg.MijnVoorziening;
using JasperFx;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Kernel.Opslag;

/// <summary>A unit of work: what it reads, what it saves with what, and who it refuses.</summary>
public sealed class DocumentenTests(Portaal portaal)
{
    [Fact]
    public async Task Save_NewChangedAndRemoved_IsReadBack()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var adres = Nieuw(organisatie, "een@voorbeeld.be");

        await AlsAsync(organisatie, documenten => documenten.Nieuw(adres));
        var gelezen = await LeesAsync(organisatie, documenten => documenten.LoadAsync<Communicatieadres>(adres.Id, default));
        Assert.Equal((adres.Id, organisatie.Hco, "een@voorbeeld.be", adres.Versie), (gelezen!.Id, gelezen.Hco, gelezen.Email, gelezen.Versie));
        Assert.NotEqual(Guid.Empty, adres.Versie);

        gelezen.Email = "twee@voorbeeld.be";
        await AlsAsync(organisatie, documenten => documenten.Wijzig(gelezen));
        var weer = Assert.Single(await portaal.DocumentenAsync<Communicatieadres>(organisatie.Hco));
        Assert.Equal("twee@voorbeeld.be", weer.Email);
        Assert.NotEqual(adres.Versie, weer.Versie);

        await AlsAsync(organisatie, documenten => documenten.Verwijder(weer));
        Assert.Empty(await portaal.DocumentenAsync<Communicatieadres>(organisatie.Hco));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Save_WhatSomebodyElseChanged_IsRefused(bool verwijderen)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var id = await organisatie.MaakAdresAsync("een@voorbeeld.be");
        var (eerste, tweede) = (await LeesAsync(organisatie, d => d.LoadAsync<Communicatieadres>(id, default)), await LeesAsync(organisatie, d => d.Query<Communicatieadres>().SingleAsync()));
        await AlsAsync(organisatie, documenten => documenten.Wijzig(eerste!));

        await Assert.ThrowsAsync<ConcurrencyException>(() => AlsAsync(organisatie, documenten =>
        {
            documenten.NoteerHistoriek(HistoriekOnderwerp.Voorziening(id), "Nooit");
            if (verwijderen)
                documenten.Verwijder(tweede);
            else
                documenten.Wijzig(tweede);
        }));

        Assert.Single(await portaal.DocumentenAsync<Communicatieadres>(organisatie.Hco));
        Assert.Empty(await LeesAsync(organisatie, documenten => documenten.HistoriekAsync([id], default)));
    }

    [Fact]
    public async Task Save_SameAddressTwice_NamesTheIndex()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.MaakAdresAsync("een@voorbeeld.be");

        var fault = await Assert.ThrowsAsync<DocumentAlreadyExistsException>(() => AlsAsync(organisatie, documenten => documenten.Nieuw(Nieuw(organisatie, "EEN@voorbeeld.be"))));

        Assert.True(fault.IsDubbel(MijnVoorzieningDocumenten.EmailIndex));
        Assert.True(fault.IsBewaarfout());
    }

    [Fact]
    public async Task Save_WithHistoryEventAndForm_WritesAllOrNothing()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var (id, sleutel) = (Guid.CreateVersion7(), Guid.NewGuid());

        var regel = await organisatie.AlsAsync(async services =>
        {
            var documenten = services.GetRequiredService<Documenten>();
            services.GetRequiredService<ModuleRequest>().Formulier.Open(sleutel, "/", [1]);
            documenten.Nieuw(Nieuw(organisatie, "een@voorbeeld.be"));
            documenten.Publiceer(new ContactpersoonGewijzigd([]));
            var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Voorziening(id), "Getest", "met é en 'aanhaling'");
            await documenten.SaveAsync("/klaar", default);
            return regel;
        });

        var gelezen = await LeesAsync(organisatie, documenten => documenten.HistoriekregelAsync(regel, default));
        Assert.Equal(("Getest: met é en 'aanhaling'", organisatie.Persoon.Sleutel), (gelezen!.Regel, gelezen.Persoon));
        Assert.Equal(1, await LeesAsync(organisatie, documenten => documenten.TelHistoriekAsync([id], default)));
        var geteld = await LeesAsync(organisatie, documenten => documenten.LeesAsync(
            "select (select count(*) from kernel.outbox where soort = $1), (select count(*) from kernel.idempotentie where sleutel = $2)",
            [nameof(ContactpersoonGewijzigd), sleutel],
            row => (row.GetInt64(0), row.GetInt64(1)),
            default));
        Assert.Equal([(1L, 1L)], geteld);
    }

    [Fact]
    public async Task MetInzage_OfAList_WritesItsLineWithWhoWasRead()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var id = await organisatie.MaakAdresAsync("een@voorbeeld.be");

        await organisatie.AlsAsync(services =>
        {
            var documenten = services.GetRequiredService<Documenten>();
            return documenten.MetInzageAsync("proef", "id", _ => documenten.Query<Communicatieadres>().Where(a => a.Email == "een@voorbeeld.be").ToListAsync());
        });

        await using var log = portaal.Eigenaar.CreateCommand("select doel || ' ' || aantal || ' ' || deelnemers[1] from kernel.toegangslog where hco = $1");
        log.Parameters.Add(new() { Value = organisatie.Hco.Waarde });
        Assert.Equal($"proef 1 {id}", await log.ExecuteScalarAsync());
    }

    [Fact]
    public async Task Query_ByValueType_FindsIt()
    {
        var (eigen, ander) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        await eigen.MaakAdresAsync("een@voorbeeld.be");
        HcoNummer[] beide = [eigen.Hco, ander.Hco];

        Assert.Single(await LeesAsync(eigen, d => d.Query<Communicatieadres>().Where(a => a.Hco == eigen.Hco).ToListAsync()));
        Assert.Single(await LeesAsync(eigen, d => d.Query<Communicatieadres>().Where(a => a.Hco.IsOneOf(beide)).ToListAsync()));
        Assert.Equal([eigen.Hco], await LeesAsync(eigen, d => d.Query<Communicatieadres>().Select(a => a.Hco).ToListAsync()));
    }

    private static Communicatieadres Nieuw(TestOrganisatie organisatie, string email) =>
        new() { Id = Guid.CreateVersion7(), Hco = organisatie.Hco, Email = email, Administratief = true, Financieel = false };

    private static Task<int> AlsAsync(TestOrganisatie organisatie, Action<Documenten> werk) => organisatie.AlsAsync(async services =>
    {
        var documenten = services.GetRequiredService<Documenten>();
        werk(documenten);
        await documenten.SaveDraftAsync(default);
        return 0;
    });

    private static Task<T> LeesAsync<T>(TestOrganisatie organisatie, Func<Documenten, Task<T>> werk) =>
        organisatie.AlsAsync(services => werk(services.GetRequiredService<Documenten>()));
}
