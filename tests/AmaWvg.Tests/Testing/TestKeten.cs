using System.Security.Claims;
using AmaWvg.Toegang;
using AmaWvg.Toegangsbeheer;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Testing;

/// <summary>The access chain of an onderneming of one test, as far as the test wants it, made by the portal's own commands.</summary>
internal sealed class TestKeten
{
    private readonly Portaal _portaal;

    private TestKeten(Portaal portaal, TestOnderneming onderneming) => (_portaal, Onderneming) = (portaal, onderneming);

    public TestOnderneming Onderneming { get; }

    /// <summary>Wettelijk vertegenwoordiger.</summary>
    public TestPersoon Vertegenwoordiger { get; } = new("Wim", "Vertegenwoordiger");

    /// <summary>Hoofdtoegangsbeheerder.</summary>
    public TestPersoon Hoofd { get; } = new("Hilde", "Hoofd");

    /// <summary>Co-hoofdtoegangsbeheerder.</summary>
    public TestPersoon CoHoofd { get; } = new("Cora", "Cohoofd");

    /// <summary>Co-toegangsbeheerder.</summary>
    public TestPersoon Co { get; } = new("Cis", "Co");

    /// <summary>Toegangsbeheerder, when a test names one in the place of the hoofdtoegangsbeheerder.</summary>
    public TestPersoon Toegang { get; } = new("Toon", "Toegang");

    /// <summary>Manager of the subafdeling.</summary>
    public TestPersoon Beheerder { get; } = new("Bea", "Beheerder");

    /// <summary>User with the right.</summary>
    public TestPersoon Gebruiker { get; } = new("Guy", "Gebruiker");

    /// <summary>Nobody in this chain.</summary>
    public TestPersoon Vreemde { get; } = new("Vera", "Vreemd");

    public CobrhaVoorziening Voorziening { get; private set; } = null!;

    public HcoNummer Hco => Ketensleutel.Van(Onderneming.Nummer);

    public Profiel Profiel => new(Hco.Waarde, Hco, $"Toegangsbeheer van {Onderneming.Naam}", "Leuven", [Rollen.Toegangsbeheer]);

    /// <summary>A whole chain, with every link.</summary>
    public static async Task<TestKeten> MaakAsync(Portaal portaal, Action<Onderneming, TestKeten>? anders = null)
    {
        var keten = new TestKeten(portaal, portaal.Registers.Maak());
        keten.Onderneming.Vertegenwoordigers.Add(keten.Vertegenwoordiger.Insz);
        keten.Voorziening = keten.Onderneming.Voeg();
        var nu = new Stempel(portaal.Klok.Nu, "Test");
        var onderneming = AmaWvg.Toegangsbeheer.Onderneming.Van(new(keten.Onderneming.Nummer, keten.Onderneming.Naam, "Leuven", false, true), portaal.Klok.Nu);
        onderneming.StelAan(Ketenfunctie.WettelijkVertegenwoordiger, keten.Vertegenwoordiger.Insz, null, nu);
        onderneming.StelAan(Ketenfunctie.Hoofdtoegangsbeheerder, keten.Hoofd.Insz, new("hilde@voorbeeld.be", "016 12 34 56"), nu);
        if (anders is null)
            keten.Vul(onderneming, nu, 31);
        else
            anders(onderneming, keten);
        await keten.AlsAsync(async documenten =>
        {
            documenten.NieuweKeten(onderneming);
            documenten.NoteerHistoriek(HistoriekOnderwerp.Onderneming(onderneming.Id), "Keten gemaakt", "Voor een test.");
            await documenten.SaveDraftAsync(default);
        });
        return keten;
    }

    /// <summary>Adds the links of which the bit is set: hoedanigheid, subafdeling, toepassing, gebruiker, recht.</summary>
    public void Vul(Onderneming onderneming, Stempel nu, int schakels)
    {
        if ((schakels & 1) > 0)
            onderneming.Activeer(nu);
        onderneming.StelAan(Ketenfunctie.CoToegangsbeheerder, Co.Insz, null, nu);
        onderneming.StelAan(Ketenfunctie.CoHoofdtoegangsbeheerder, CoHoofd.Insz, new("cora@voorbeeld.be", "016 12 34 57"), nu);
        var subafdeling = new Subafdeling(Guid.CreateVersion7(), Voorziening.Hco, Voorziening.Naam, "Leuven", "huis@voorbeeld.be", Beheerder.Insz, (schakels & 4) > 0, nu)
        {
            Einde = (schakels & 2) > 0 ? null : nu,
        };
        var gebruiker = new Ketengebruiker(Guid.CreateVersion7(), Gebruiker.Insz, (schakels & 16) > 0, nu) { Einde = (schakels & 8) > 0 ? null : nu };
        onderneming.Voeg(subafdeling.Met(gebruiker));
    }

    /// <summary>The chain as it is now.</summary>
    public async Task<Onderneming> LeesAsync() => Assert.Single(await _portaal.DocumentenAsync<Onderneming>(Hco));

    /// <summary>A browser in which somebody is signed in for this chain.</summary>
    public Task<PortaalClient> ClientAsync(TestPersoon persoon, PortaalHost? host = null) => TestSessie.MeldAanAsync(host ?? _portaal.Host, Principal(persoon));

    public ClaimsPrincipal Principal(TestPersoon persoon) => Profielsessie.Van(persoon.Principal, Profiel, meerProfielen: false);

    private Task AlsAsync(Func<Documenten, Task> werk) => TestSessie.AlsAsync(_portaal.Host, Principal(new()), async services =>
    {
        await werk(services.GetRequiredService<Documenten>());
        return true;
    });
}
