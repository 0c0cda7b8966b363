namespace AmaWvg.Tests.Toegang.Aanmeldingen;

/// <summary>Staff of the department see who is signed in; some of them may end that.</summary>
public sealed class BeheerAanmeldingenTests(Portaal portaal)
{
    private const string Url = "/beheer/aanmeldingen";

    private static int _dag;

    [Fact]
    public async Task Get_Staff_ShowsWhoIsSignedInNow()
    {
        portaal.Klok.Nu = OpEenEigenDag();
        var (eerste, tweede) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        await eerste.ClientAsync(new("Anna", "Actief"));
        portaal.Klok.Vooruit(TimeSpan.FromMinutes(10));
        await tweede.ClientAsync(new("Bart", "Bezig"));
        portaal.Klok.Vooruit(TimeSpan.FromMinutes(10));
        var client = await portaal.MedewerkerAsync(new("Dora", "Dossier"), Rollen.Dossierbehandelaar);

        var page = (await client.GetAsync(Url)).IsPagina("Wie is nu aangemeld");

        Assert.Equal("3 aanmeldingen", page.Root.QuerySelector("h2#aantal")!.TextContent);
        Assert.Equal(
            [
                ["Dora Dossier", "Departement Zorg", "11.20 uur", "11.20 uur", "Deze aanmelding"],
                ["Bart Bezig", tweede.Naam, "11.10 uur", "11.10 uur", "Beëindig de aanmelding van Bart Bezig"],
                ["Anna Actief", eerste.Naam, "11.00 uur", "11.00 uur", "Beëindig de aanmelding van Anna Actief"],
            ],
            page.Rijen().Select(rij => new[] { rij[0], rij[1], Uur(rij[2]), Uur(rij[3]), rij[4].Split(" sinds")[0] }));
    }

    [Fact]
    public async Task Get_MoreThanAPage_ShowsThemByTwentyFive()
    {
        portaal.Klok.Nu = OpEenEigenDag();
        var organisatie = await portaal.MaakOrganisatieAsync();
        for (var n = 0; n < 26; n++)
            await organisatie.ClientAsync();
        var client = await portaal.MedewerkerAsync(new(), Rollen.Goedkeurder);

        Assert.Equal(25, (await client.GetAsync(Url)).Rijen().Count);
        var second = await client.GetAsync($"{Url}?pagina=2");
        Assert.Equal(2, second.Rijen().Count);
        Assert.StartsWith("Wie is nu aangemeld, pagina 2 van 2", second.Title, StringComparison.Ordinal);
        Assert.Equal(25, (await client.GetAsync($"{Url}?pagina=99")).Rijen().Count);
        Assert.Equal(25, (await client.GetAsync($"{Url}?pagina=x")).Rijen().Count);
    }

    [Theory]
    [InlineData(Rollen.Dossierbehandelaar)]
    [InlineData(Rollen.Beslisser)]
    public async Task Post_MayEnd_EndsEveryCopyAndSaysSo(string rol)
    {
        portaal.Klok.Nu = OpEenEigenDag();
        var organisatie = await portaal.MaakOrganisatieAsync();
        var signedIn = await organisatie.ClientAsync();
        var copied = signedIn.Kopie();
        var medewerker = new TestPersoon("Dora", "Dossier");
        var client = await portaal.MedewerkerAsync(medewerker, rol);
        var form = Form(await client.GetAsync(Url));
        var lines = portaal.Log.Volg();

        var page = await form.VerstuurEnVolgAsync();

        page.IsPagina("Wie is nu aangemeld").HeeftBericht("Aanmelding beëindigd");
        Assert.Single(page.Rijen());
        foreach (var ended in new[] { signedIn, copied })
        {
            var signIn = (await ended.VolgAsync("/overeenkomsten")).HeeftBericht("U bent afgemeld");
            Assert.Contains("Het Departement Zorg beëindigde uw aanmelding.", signIn.Words, StringComparison.Ordinal);
        }
        var line = Assert.Single(lines, IsSecurity);
        Assert.StartsWith($"Warning: Beveiliging: SessieBeeindigd departement; persoon {medewerker.Sleutel}, profiel departement-zorg, POST {Url}", line, StringComparison.Ordinal);
        Assert.EndsWith($"over {organisatie.Persoon.Sleutel} ", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_TheSameTwice_HasOneEffectAndOneAnswer()
    {
        portaal.Klok.Nu = OpEenEigenDag();
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.ClientAsync();
        var client = await portaal.MedewerkerAsync(new("Dora", "Dossier"), Rollen.Beslisser);
        var form = Form(await client.GetAsync(Url));
        var lines = portaal.Log.Volg();

        (await form.VerstuurAsync()).IsNaar($"{Url}?beeindigd=ja");
        (await form.VerstuurAsync()).IsNaar($"{Url}?beeindigd=ja");

        Assert.Single(lines, IsSecurity);
    }

    [Theory]
    [InlineData(Rollen.FinancieelBeheerder)]
    [InlineData(Rollen.Goedkeurder)]
    public async Task Get_MayNotEnd_HasNoButton(string rol)
    {
        portaal.Klok.Nu = OpEenEigenDag();
        var organisatie = await portaal.MaakOrganisatieAsync();
        var signedIn = await organisatie.ClientAsync();
        var mayEnd = await portaal.MedewerkerAsync(new("Dora", "Dossier"), Rollen.Beslisser);
        var sleutel = Form(await mayEnd.GetAsync(Url)).Veld("aanmelding");
        var client = await portaal.MedewerkerAsync(new(), rol);

        var page = await client.GetAsync(Url);

        Assert.Equal(3, page.Rijen().Count);
        Assert.DoesNotContain("Beëindig ", string.Concat(page.Rijen().SelectMany(rij => rij)), StringComparison.Ordinal);
        var answer = await client.PostAsync(Url, page.Form("Afmelden").Met("aanmelding", sleutel));
        answer.IsPagina("U hebt geen toegang tot deze pagina", 403);
        Assert.Equal(200, (await signedIn.GetAsync("/overeenkomsten")).Status);
    }

    [Fact]
    public async Task Post_NoSession_Is404()
    {
        var client = await portaal.MedewerkerAsync(new(), Rollen.Beslisser);
        var form = (await client.GetAsync(Url)).Form("Afmelden");

        (await client.PostAsync(Url, form.Met("aanmelding", new string('0', 64)))).IsPagina("Pagina niet gevonden", 404);
    }

    [Fact]
    public async Task Get_WorksForAVoorziening_IsRefused() =>
        Assert.Equal(403, (await (await (await portaal.MaakOrganisatieAsync()).ClientAsync()).GetAsync(Url)).Status);

    [Fact]
    public async Task Get_StartPageOfStaff_LeadsHere()
    {
        var client = await portaal.MedewerkerAsync(new(), Rollen.Goedkeurder);

        Assert.Equal(Url, (await client.GetAsync("/beheer")).Link("Wie is nu aangemeld").GetAttribute("href"));
    }

    // The list shows everybody, so each test has a day on which nobody else is signed in.
    private static DateTimeOffset OpEenEigenDag() => new DateTimeOffset(2030, 1, 1, 10, 0, 0, TimeSpan.Zero).AddDays(Interlocked.Increment(ref _dag));

    private static string Uur(string moment) => moment[11..];

    private static PortaalForm Form(PortaalResponse page) => page.Form(
        page.Rijen().Select(rij => rij[^1]).Single(text => text.StartsWith("Beëindig de aanmelding van An Begeleider", StringComparison.Ordinal)));

    private static bool IsSecurity(string line) => line.Contains("Beveiliging:", StringComparison.Ordinal);
}
