using AmaWvg.Tests.Beveiliging;
using AmaWvg.Toegangsbeheer;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Toegangsbeheer.Keten;

/// <summary>Who gets what of a chain: the right to work, each page, and nothing of another chain.</summary>
public sealed class KetenToegangTests(Portaal portaal)
{
    // BR-40, through the look-up of every request.
    [Fact]
    public async Task Rights_EverySubsetOfTheFiveLinks_AreThereWhenAllHold()
    {
        foreach (var schakels in Enumerable.Range(0, 32))
        {
            var keten = await TestKeten.MaakAsync(portaal, (onderneming, test) => test.Vul(onderneming, new(portaal.Klok.Nu, "Test"), schakels));
            var beheer = keten.Hco.Waarde;
            string[] gebruiker = schakels == 31 ? [keten.Voorziening.Hco.Waarde] : [];

            Assert.Equal((schakels, Tekst(gebruiker)), (schakels, Tekst(await portaal.Rechten.ProfielenAsync(keten.Gebruiker))));
            Assert.Equal((schakels, Tekst((schakels & 2) > 0 ? [beheer] : [])), (schakels, Tekst(await portaal.Rechten.ProfielenAsync(keten.Beheerder))));
            foreach (var wie in new[] { keten.Vertegenwoordiger, keten.Hoofd, keten.CoHoofd, keten.Co })
                Assert.Equal((schakels, beheer), (schakels, Tekst(await portaal.Rechten.ProfielenAsync(wie))));
            Assert.Empty(await portaal.Rechten.ProfielenAsync(keten.Vreemde));
        }
    }

    [Theory]
    [MemberData(nameof(Muren.Alle), MemberType = typeof(Muren))]
    public async Task Send_IdOfAnotherChain_Is404AndChangesNothing(string walls)
    {
        var ander = await TestKeten.MaakAsync(portaal);
        var client = await ander.ClientAsync(ander.Hoofd, Muren.Host(portaal, walls));

        foreach (var route in Proefketen.Ids.Keys.Where(Actor.IsToegangsbeheer))
        {
            var dossier = await Proefdossier.MaakAsync(portaal, route);
            if (!route.EndsWith("/nagekeken", StringComparison.Ordinal))
                Assert.Equal((route, 404), (route, (await client.GetAsync(dossier.Url(route))).Status));
            if (Formulier.Alle.FirstOrDefault(formulier => formulier.Route == route) is not { } form)
                continue;
            var fields = (await form.OpenAsync(portaal, dossier)).Form.Fields.Met(Formuliervelden.Voor(client, ander.Principal(ander.Hoofd))!);
            var before = (await dossier.Keten.Keten.LeesAsync()).Versie;
            Assert.Equal((route, 404), (route, (await client.PostAsync(dossier.Url(route), fields)).Status));
            Assert.Equal(before, (await dossier.Keten.Keten.LeesAsync()).Versie);
        }
    }

    [Theory]
    [InlineData("select tenant_id from toegangsbeheer.mt_doc_onderneming")]
    [InlineData("select distinct hco from toegangsbeheer.toegang")]
    [InlineData("select distinct hco from toegangsbeheer.betrokkene")]
    [InlineData("select distinct hco from kernel.historiek")]
    public async Task Query_ByAStatementWithoutFilter_SeesTheOwnChainAlone(string sql)
    {
        var (eigen, _) = (await TestKeten.MaakAsync(portaal), await TestKeten.MaakAsync(portaal));

        var gezien = await TestSessie.AlsAsync(portaal.Host, eigen.Principal(eigen.Hoofd), services => services.GetRequiredService<Documenten>().LeesAsync(sql, [], rij => rij.GetString(0), default));

        Assert.Equal([eigen.Hco.Waarde], gezien);
    }

    [Fact]
    public async Task Query_NamesByAStatementWithoutFilter_SeesThePeopleOfTheOwnChainAlone()
    {
        var (eigen, ander) = (await TestKeten.MaakAsync(portaal), await TestKeten.MaakAsync(portaal));
        foreach (var persoon in new[] { eigen.Hoofd, eigen.Gebruiker, ander.Hoofd, ander.Gebruiker })
            await portaal.MeldAanAsync(persoon);

        var gezien = await TestSessie.AlsAsync(
            portaal.Host, eigen.Principal(eigen.Hoofd), services => services.GetRequiredService<Documenten>().LeesAsync("select insz from toegangsbeheer.persoon", [], rij => rij.GetString(0), default));

        Assert.Equal(new[] { eigen.Hoofd, eigen.Gebruiker }.Select(persoon => persoon.Insz.Waarde).Order(StringComparer.Ordinal), gezien.Order(StringComparer.Ordinal));
    }

    private static string Tekst(IEnumerable<string> sleutels) => string.Join(' ', sleutels);

    [Fact]
    public async Task StelAan_CoBecomesToegangsbeheerder_IsNothingMoreWhenThatEnds()
    {
        var keten = await TestKeten.MaakAsync(portaal);
        var (nu, stempel) = (await keten.LeesAsync(), new Stempel(portaal.Klok.Nu, "Test"));

        nu.StelAan(Ketenfunctie.Toegangsbeheerder, keten.Co.Insz, null, stempel);
        nu.Beeindig(nu.Toegangsbeheerder!.Id, stempel);

        Assert.Equal((Ketenrol)0, nu.RolVan(keten.Co.Insz));
    }

    [Fact]
    public async Task Beeindig_WhoAnswersForASubafdeling_GivesItBack()
    {
        var keten = await TestKeten.MaakAsync(portaal);
        var (nu, stempel) = (await keten.LeesAsync(), new Stempel(portaal.Klok.Nu, "Test"));
        var subafdeling = nu.Actief.Single().Id;
        nu.Wijzig(subafdeling, was => was with { Beheerder = keten.Co.Insz });

        nu.Beeindig(nu.CoToegangsbeheerders.Single().Id, stempel);

        Assert.Null(nu.Actief.Single().Beheerder);
        Assert.Empty(nu.Beheert(keten.Co.Insz));
    }
}
