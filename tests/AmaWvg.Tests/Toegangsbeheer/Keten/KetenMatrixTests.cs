using AmaWvg.Tests.Architecture;
using AmaWvg.Tests.Beveiliging;
using AmaWvg.Toegangsbeheer;

namespace AmaWvg.Tests.Toegangsbeheer.Keten;

/// <summary>BR-41 at every address of a chain: who has the work may open and send it, everybody else is refused. A new address fails until it stands here.</summary>
public sealed class KetenMatrixTests(Portaal portaal)
{
    private static readonly SortedDictionary<string, Ketenhandeling> Werk = new(StringComparer.Ordinal)
    {
        ["/toegangsbeheer/aanstellingen/{id:guid}/beeindigen"] = Ketenhandeling.ToegangsbeheerdersAanstellen,
        ["/toegangsbeheer/gebruikers/{id:guid}/recht"] = Ketenhandeling.GebruikersBeheren,
        ["/toegangsbeheer/gebruikers/{id:guid}/verwijderen"] = Ketenhandeling.GebruikersBeheren,
        ["/toegangsbeheer/subafdelingen/{id:guid}"] = Ketenhandeling.SubafdelingenBeheren,
        ["/toegangsbeheer/subafdelingen/{id:guid}/beeindigen"] = Ketenhandeling.SubafdelingenBeheren,
        ["/toegangsbeheer/subafdelingen/{id:guid}/gebruikers"] = Ketenhandeling.GebruikersBeheren,
        ["/toegangsbeheer/subafdelingen/{id:guid}/gebruikers/export.xlsx"] = Ketenhandeling.GebruikersBeheren,
        ["/toegangsbeheer/subafdelingen/{id:guid}/gebruikers/nagekeken"] = Ketenhandeling.GebruikersBeheren,
        ["/toegangsbeheer/subafdelingen/{id:guid}/gebruikers/nieuw"] = Ketenhandeling.GebruikersBeheren,
        ["/toegangsbeheer/{id:guid}"] = Ketenhandeling.KetenBekijken,
        ["/toegangsbeheer/{id:guid}/co-hoofdtoegangsbeheerders"] = Ketenhandeling.CoHoofdtoegangsbeheerdersAanstellen,
        ["/toegangsbeheer/{id:guid}/hoedanigheid"] = Ketenhandeling.HoedanigheidActiveren,
        ["/toegangsbeheer/{id:guid}/hoofdtoegangsbeheerder"] = Ketenhandeling.HoofdtoegangsbeheerderAanstellen,
        ["/toegangsbeheer/{id:guid}/subafdelingen"] = Ketenhandeling.KetenBekijken,
        ["/toegangsbeheer/{id:guid}/subafdelingen/nieuw"] = Ketenhandeling.SubafdelingenBeheren,
        ["/toegangsbeheer/{id:guid}/toegangsbeheerders"] = Ketenhandeling.ToegangsbeheerdersAanstellen,
    };

    // The toegangsbeheerder is the hoofdtoegangsbeheerder or another person; both are here.
    private static readonly (string Naam, Func<TestKeten, TestPersoon> Wie, Ketenrol Rol)[] Rijen =
    [
        ("wettelijk vertegenwoordiger", keten => keten.Vertegenwoordiger, Ketenrol.Vertegenwoordiger),
        ("hoofdtoegangsbeheerder", keten => keten.Hoofd, Ketenrol.Hoofdtoegangsbeheerder),
        ("co-hoofdtoegangsbeheerder", keten => keten.CoHoofd, Ketenrol.CoHoofdtoegangsbeheerder),
        ("toegangsbeheerder", keten => keten.Toegang, Ketenrol.Toegangsbeheerder),
        ("co-toegangsbeheerder", keten => keten.Co, Ketenrol.Toegangsbeheerder),
        ("beheerder van de subafdeling", keten => keten.Beheerder, Ketenrol.Subafdelingsbeheerder),
        ("gebruiker", keten => keten.Gebruiker, Ketenrol.Gebruiker),
        ("vreemde", keten => keten.Vreemde, Ketenrol.Geen),
    ];

    [Fact]
    public void Matrix_HasEveryAddressOfAChain() =>
        Assert.Equal(Routes.Alle(portaal).Select(address => address.Route).Where(route => Actor.IsToegangsbeheer(route) && route.Contains('{', StringComparison.Ordinal)).Distinct(), Werk.Keys);

    [Fact]
    public async Task Send_ByEveryRole_IsAllowedByItsOwnWorkAlone()
    {
        var keten = await TestKeten.MaakAsync(portaal, (onderneming, test) =>
        {
            test.Vul(onderneming, new(portaal.Klok.Nu, "Test"), 31);
            onderneming.StelAan(Ketenfunctie.Toegangsbeheerder, test.Toegang.Insz, null, new(portaal.Klok.Nu, "Test"));
        });
        var (nu, fouten) = (await keten.LeesAsync(), new List<string>());
        foreach (var (naam, persoon, rol) in Rijen)
        {
            var (client, principal) = (await keten.ClientAsync(persoon(keten)), keten.Principal(persoon(keten)));
            foreach (var (route, methode) in Routes.Alle(portaal).Where(address => Werk.ContainsKey(address.Route)))
            {
                var (mag, url) = (Ketenbevoegdheid.Mag(rol, Werk[route]), Url(route, nu));
                if (methode == "GET")
                    Controleer(mag ? 200 : 403, (await client.GetAsync(url)).Status);
                else if (!mag)
                    Controleer(403, (await client.PostAsync(url, [.. Formuliervelden.Voor(client, principal)])).Status);

                void Controleer(int verwacht, int kreeg)
                {
                    if (verwacht != kreeg)
                        fouten.Add($"{naam}: {methode} {route} gives {kreeg}, not {verwacht}");
                }
            }
        }

        Assert.Empty(fouten);
        Assert.Equal(nu.Versie, (await keten.LeesAsync()).Versie);
    }

    // Who ends a co-hoofdtoegangsbeheerder is who names one.
    [Fact]
    public async Task Get_EndOfACoHoofdtoegangsbeheerder_IsForWhoNamesOne()
    {
        var keten = await TestKeten.MaakAsync(portaal);
        var url = ToegangsbeheerUrls.Beeindig((await keten.LeesAsync()).CoHoofdtoegangsbeheerders.Single().Id);

        foreach (var (_, wie, rol) in Rijen)
            Assert.Equal((rol, Ketenbevoegdheid.Mag(rol, Ketenhandeling.CoHoofdtoegangsbeheerdersAanstellen) ? 200 : 403), (rol, (await (await keten.ClientAsync(wie(keten))).GetAsync(url)).Status));
    }

    private static string Url(string route, Onderneming keten)
    {
        var subafdeling = keten.Subafdelingen.Single();
        var id = route.Split('/')[2] switch
        {
            "aanstellingen" => keten.CoToegangsbeheerders.Single().Id,
            "gebruikers" => subafdeling.Gebruikers.Single().Id,
            "subafdelingen" => subafdeling.Id,
            _ => keten.Id,
        };
        return route.Replace("{id:guid}", $"{id}", StringComparison.Ordinal);
    }
}
