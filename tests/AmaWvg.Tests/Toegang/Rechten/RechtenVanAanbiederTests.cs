using System.Security.Claims;
using AmaWvg.Toegang;
using Microsoft.Extensions.Options;

namespace AmaWvg.Tests.Toegang.Rechten;

/// <summary>The second source of rights: what the provider says at sign-in.</summary>
public sealed class RechtenVanAanbiederTests(Portaal portaal)
{
    private static readonly string Recht = new ToegangsrechtenOptions().Recht;

    [Fact]
    public async Task Van_RightAndNumber_IsTheVoorziening()
    {
        var profiel = Assert.Single(await VanAsync((PersoonClaims.RechtHco, "71000697"), (PersoonClaims.RechtNaam, "De Lochting"), (PersoonClaims.Recht, Recht), (PersoonClaims.Recht, "Iets anders")));

        Assert.Equal(("71000697", "De Lochting", Rollen.Begeleider), (profiel.Hco!.Waarde, profiel.Naam, Assert.Single(profiel.Rollen)));
    }

    [Fact]
    public async Task Van_RolesOfTheDepartment_AreThose()
    {
        var profiel = Assert.Single(await VanAsync((PersoonClaims.Recht, Rollen.Beslisser), (PersoonClaims.Recht, Rollen.Dossierbehandelaar)));

        Assert.Null(profiel.Hco);
        Assert.Equal([Rollen.Dossierbehandelaar, Rollen.Beslisser], profiel.Rollen);
    }

    [Fact]
    public async Task Van_LessThanAll_IsNothing()
    {
        Assert.Empty(await VanAsync((PersoonClaims.RechtHco, "71000697")));
        Assert.Empty(await VanAsync((PersoonClaims.Recht, Recht)));
        Assert.Empty(await VanAsync((PersoonClaims.RechtHco, "zeven"), (PersoonClaims.Recht, Recht)));
        Assert.Empty(await VanAsync((PersoonClaims.RechtHco, "71000697"), (PersoonClaims.Recht, Rollen.Begeleider)));
        Assert.Empty(await VanAsync((PersoonClaims.Recht, Rollen.Toegangsbeheer)));
    }

    [Fact]
    public async Task Portal_RightsOfTheProvider_HasNoPagesThatManageAccess()
    {
        await using var host = new PortaalHost(portaal, instellingen: new Dictionary<string, string> { ["Toegangsrechten:Bron"] = "Aanbieder" });
        var client = await TestSessie.MeldAanAsync(host, new TestPersoon().Principal);

        Assert.DoesNotContain("Waarom heb ik geen toegang?", (await client.GetAsync("/profiel")).IsPagina("U hebt nog geen toegang").Words, StringComparison.Ordinal);
        Assert.Equal(404, (await client.GetAsync("/toegang/controle")).Status);
        Assert.Equal(404, (await client.GetAsync("/toegangsbeheer")).Status);
    }

    private static Task<IReadOnlyList<Profiel>> VanAsync(params (string Type, string Value)[] claims) =>
        new RechtenVanAanbieder(Options.Create(new ToegangsrechtenOptions())).VanAsync(new(new ClaimsIdentity(claims.Select(claim => new Claim(claim.Type, claim.Value)))), default);
}
