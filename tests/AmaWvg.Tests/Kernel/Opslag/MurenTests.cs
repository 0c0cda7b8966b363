using System.Reflection;
using AmaWvg.Tests.Beveiliging;
using AmaWvg.Toegangsbeheer;
using JasperFx;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AmaWvg.Tests.Kernel.Opslag;

/// <summary>The two walls between organisations, each alone.</summary>
public sealed class MurenTests(Portaal portaal)
{
    // What role app may read of the tables beside the documents.
    public static TheoryData<string> Tabellen => ["kernel.historiek", "kernel.idempotentie", "kernel.wijziging"];

    public static TheoryData<Muur> Muren => [Muur.Beide, Muur.AlleenRijbeveiliging, Muur.AlleenFilter];

    [Theory]
    [MemberData(nameof(Tabellen))]
    public async Task Query_OfEveryTableOfTheKernel_SeesOnlyOwnRows(string tabel)
    {
        var (eigen, ander) = (await GevuldAsync(), await GevuldAsync());

        var gezien = await eigen.AlsAsync(portaal.Host, services => services.GetRequiredService<Documenten>().LeesAsync($"select hco from {tabel}", [], row => row.GetString(0), default));

        Assert.NotEmpty(gezien);
        Assert.All(gezien, hco => Assert.Equal(eigen.Hco.Waarde, hco));
        Assert.NotEqual(eigen.Hco, ander.Hco);
    }

    // What inspectors write down: no organisation has any right on it.
    private static readonly Type[] VanZorginspectie = [typeof(AmaWvg.Inspecties.Checklistregel), typeof(AmaWvg.Inspecties.Beschrijving)];

    // An access chain belongs to an onderneming and not to an organisation: KetenToegangTests.
    [Theory]
    [MemberData(nameof(Muren))]
    public async Task Query_OfEveryDocument_SeesOnlyOwnDocuments(Muur muur)
    {
        var (eigen, _) = (await GevuldAsync(), await GevuldAsync());

        var gezien = await eigen.AlsAsync(Host(muur), async services =>
        {
            var documenten = services.GetRequiredService<Documenten>();
            var gezien = new List<(Type Type, IReadOnlyList<HcoNummer> Van)>();
            foreach (var type in services.GetRequiredService<Documentopslag>().Typen.Where(type => typeof(IVanOrganisatie).IsAssignableFrom(type) && type != typeof(Onderneming) && !VanZorginspectie.Contains(type)))
                gezien.Add((type, await (Task<IReadOnlyList<HcoNummer>>)Documents.MakeGenericMethod(type).Invoke(null, [documenten, muur])!));
            return gezien;
        });

        Assert.NotEmpty(gezien);
        Assert.All(gezien, document => Assert.True(document.Van.Count > 0 && document.Van.All(hco => hco == eigen.Hco), $"{muur}: of {document.Type.Name} {document.Van.Count} are seen."));
    }

    private static readonly MethodInfo Documents = typeof(MurenTests).GetMethod(nameof(DocumentsAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static async Task<IReadOnlyList<HcoNummer>> DocumentsAsync<T>(Documenten documenten, Muur muur) where T : class, AmaWvg.Kernel.IDocument, IVanOrganisatie => muur == Muur.AlleenRijbeveiliging
        ? await documenten.LeesAsync($"select tenant_id from {documenten.Tabel<T>()}", [], row => HcoNummer.Hydrate(row.GetString(0)), default)
        : [.. (await Marten.QueryableExtensions.ToListAsync(documenten.Query<T>())).Select(document => document.Hco)];

    [Theory]
    [MemberData(nameof(Muren))]
    public async Task Query_WithoutOrganisation_IsRefused(Muur muur) => await Assert.ThrowsAsync<InvalidOperationException>(() => TestSessie.AlsAsync(
        Host(muur), persoon: null, services => services.GetRequiredService<Documenten>().LeesAsync("select hco from kernel.historiek", [], row => row.GetString(0), default)));

    [Fact]
    public async Task Open_DocumentsOfEveryOrganisationOutsideTheDepartment_IsRefused()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => organisatie.AlsAsync(services => Task.FromResult(services.GetRequiredService<BeheerDocumenten>())));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TestSessie.AlsAsync(portaal.Host, null, services => Task.FromResult(services.GetRequiredService<BeheerDocumenten>())));
    }

    [Fact]
    public async Task Query_BothWallsOff_SeesTheOther()
    {
        var (eigen, ander) = (await GevuldAsync(), await GevuldAsync());
        var seen = await eigen.AlsAsync(portaal.ZonderRijbeveiliging, services =>
            services.GetRequiredService<Documenten>().LeesAsync("select distinct hco from kernel.historiek", [], row => HcoNummer.Hydrate(row.GetString(0)), default));

        Assert.Contains(ander.Hco, seen);
    }

    [Fact]
    public async Task Save_RowOfAnotherOrganisation_IsRefused()
    {
        var (eigen, ander) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());

        var fault = await Assert.ThrowsAnyAsync<Exception>(() => eigen.MetDocumentenAsync(documenten =>
            documenten.NoteerHistoriekBij(ander.Hco, HistoriekOnderwerp.Deelnemer(Guid.CreateVersion7()), "Gekaapt", null, "")));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, fault.Geweigerd()?.SqlState);
    }

    [Fact]
    public async Task Save_ChangeOfAForeignRow_ChangesNothing()
    {
        var (eigen, ander) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var foreign = await ander.MaakDeelnemerAsync();

        foreign.Naam = "Gekaapt";
        await Assert.ThrowsAsync<ConcurrencyException>(() => eigen.MetDocumentenAsync(documenten => documenten.Wijzig(foreign)));

        Assert.Equal("Peeters", Assert.Single(await ander.DeelnemersAsync()).Naam);
    }

    private PortaalHost Host(Muur muur) => muur switch
    {
        Muur.AlleenFilter => portaal.ZonderRijbeveiliging,
        _ => portaal.Host,
    };

    // An organisation with a row in every table that organisations share.
    private async Task<TestOrganisatie> GevuldAsync()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        var overeenkomst = await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 1, 1));
        await organisatie.MaakCorrectievraagAsync(overeenkomst, new(2026, 2, 1));
        await organisatie.MaakDossierstukAsync(deelnemer);
        await Proefvoorziening.MaakAsync(organisatie, overeenkomst);
        await organisatie.MaakGesprekAsync();
        await organisatie.MaakBijlageAsync((await organisatie.MaakVolledigeAanvraagAsync()).Id);
        await organisatie.MaakSamengaanAsync();
        await organisatie.MaakAdresAsync("muren@voorbeeld.be");
        await organisatie.MaakNazichtAsync(await organisatie.MaakRekeningnummerAsync(wacht: true));
        await Proefbetalingen.MaakAsync(portaal, organisatie, deelnemer);
        await Proefinspecties.MaakAsync(portaal, organisatie, []);
        var bericht = await organisatie.MaakBerichtAsync();
        await organisatie.MaakBerichtbijlageAsync(await organisatie.MaakConceptAsync(), bericht);
        Assert.Equal(200, (await (await organisatie.ClientAsync()).GetAsync($"/mijn-berichten/{bericht}")).Status);
        return await organisatie.AlsAsync(async services =>
        {
            var documenten = services.GetRequiredService<Documenten>();
            services.GetRequiredService<ModuleRequest>().Formulier.Open(Guid.NewGuid(), "/", []);
            documenten.NoteerHistoriek(HistoriekOnderwerp.Deelnemer(deelnemer.Id), "Getest");
            documenten.Publiceer(new ContactpersoonGewijzigd([]));
            await documenten.SaveAsync("/", default);
            await services.GetRequiredService<Toegangslogboek>().NoteerAsync("test", 1, null, default);
            return organisatie;
        });
    }
}

/// <summary>Which of the two walls stand.</summary>
public enum Muur
{
    Beide,
    AlleenRijbeveiliging,
    AlleenFilter,
}
