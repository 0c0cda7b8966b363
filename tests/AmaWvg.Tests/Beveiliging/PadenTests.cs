using AmaWvg.Tests.Architecture;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>S-58: an address with something behind it, as caches like, is no page, and no answer may be kept.</summary>
public sealed class PadenTests(Portaal portaal)
{
    public static TheoryData<string> Achtervoegsels => ["/x.css", ".css", ";x.css", "%3bx.css", "%2fx.css", "%0ax.css", "%5cx.css", "%23x.css", "%3fx.css", "//x.css", "//"];

    [Theory]
    [MemberData(nameof(Achtervoegsels))]
    public async Task Get_AddressWithSomethingBehindIt_ShowsNothingOfAnybody(string achter)
    {
        var dossier = await Proefdossier.MaakAsync(portaal);
        var client = await dossier.Organisatie.ClientAsync();

        foreach (var (route, _) in Routes.Alle(portaal).Where(address => address.Method == "GET" && address.Route != "/"))
        {
            var answer = await client.GetAsync(dossier.Url(route) + achter);

            // Where any word may stand, the address is one of the department or of Zorginspectie all the same.
            Assert.True(answer.Status == 404 || (answer.Status == 403 && !Actor.IsVanOrganisatie(route)), $"{route}{achter} answered {answer.Status}.");
            Assert.True(answer.Headers.CacheControl?.NoStore, $"{route}{achter} may be kept.");
        }
    }

    [Fact]
    public async Task Get_EveryAddress_MayNotBeKept()
    {
        var dossier = await Proefdossier.MaakAsync(portaal);
        var client = await dossier.Organisatie.ClientAsync();

        // Figures for everybody are for caches too: PublicatieTests.
        foreach (var (route, _) in Routes.Alle(portaal).Where(address => address.Method == "GET" && !address.Route.StartsWith("/cijfers", StringComparison.Ordinal) && !address.Route.StartsWith("/api/cijfers", StringComparison.Ordinal)))
            Assert.True((await client.GetAsync(dossier.Url(route))).Headers.CacheControl?.NoStore, $"{route} may be kept.");
    }
}
