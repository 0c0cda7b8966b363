using AmaWvg.Tests.MijnVoorziening.Beheer;

namespace AmaWvg.Tests.Toegang.Beheer;

public sealed class BeheerTests(Portaal portaal)
{
    [Fact]
    public async Task Get_Staff_SaysWhoIsSignedInAndShowsTheMenu()
    {
        var client = await MedewerkerAsync(Rollen.Dossierbehandelaar, Rollen.Beslisser);

        var page = await client.GetAsync("/beheer");

        page.IsPagina("Te doen");
        Assert.Equal("Test Dossierbeheer", page.Feiten()["Naam"]);
        Assert.Equal("Dossierbehandelaar, Beslisser", page.Feiten()["Rollen"]);
        Assert.Equal("/beheer/dossiers", page.Link("Dossiers").GetAttribute("href"));
    }

    [Fact]
    public async Task Get_ApplicationWaits_TellsThoseWhoDecideAndNobodyElse()
    {
        await portaal.DossierAsync();

        var beslisser = await (await MedewerkerAsync(Rollen.Beslisser)).GetAsync("/beheer");
        var goedkeurder = await (await MedewerkerAsync(Rollen.Goedkeurder)).GetAsync("/beheer");

        var punt = Assert.Single(beslisser.Root.QuerySelectorAll("main li"), item => item.QuerySelector("a[href='/beheer/dossiers']") is not null);
        Assert.Matches(@"^(Ten laatste op|Verstreken sinds) .+: \d+ aanvra(ag|gen) behandelen\. Eerst die van .+\.$", punt.Words());
        Assert.Equal($"Te doen ({beslisser.Root.QuerySelectorAll("main .bullets li").Length})", beslisser.Root.QuerySelector(".tabs [aria-current]")!.Words());
        Assert.Equal("Dossiers", (await (await MedewerkerAsync(Rollen.Beslisser)).GetAsync("/beheer/dossiers")).Root.QuerySelector(".tabs [aria-current]")!.Words());
        Assert.DoesNotContain(goedkeurder.Root.QuerySelectorAll("main a"), link => link.GetAttribute("href") == "/beheer/dossiers");
    }

    [Fact]
    public async Task Get_OneRole_NamesItInPlainWords()
    {
        var client = await MedewerkerAsync(Rollen.FinancieelBeheerder);

        Assert.Equal("Financieel beheerder", (await client.GetAsync("/beheer")).Feiten()["Rol"]);
    }

    [Fact]
    public async Task Get_StartPageOfStaff_LeadsHere()
    {
        var client = await MedewerkerAsync(Rollen.Goedkeurder);

        (await client.VolgAsync("/")).IsPagina("Te doen");
    }

    [Fact]
    public async Task Get_WorksForAVoorziening_IsRefused()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();

        Assert.Equal(403, (await (await organisatie.ClientAsync()).GetAsync("/beheer")).Status);
    }

    [Fact]
    public async Task Get_NotSignedIn_GoesToSignIn() =>
        (await portaal.Bezoeker().GetAsync("/beheer")).IsNaar("/aanmelden?terug=%2Fbeheer", 302);

    private Task<PortaalClient> MedewerkerAsync(params string[] rollen) => portaal.MedewerkerAsync(new("Test", "Dossierbeheer"), rollen);
}
