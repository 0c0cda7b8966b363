namespace AmaWvg.Tests.Toegang.Aanmeldingen;

/// <summary>A person sees and ends their own sessions.</summary>
public sealed class MijnAanmeldingenTests(Portaal portaal)
{
    private const string Url = "/profiel/aanmeldingen";

    [Fact]
    public async Task Get_TwoSessions_ShowsWhereAndSinceWhen()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await portaal.MeldAanAsync(organisatie.Persoon);
        portaal.Klok.Vooruit(TimeSpan.FromMinutes(20));
        var client = await organisatie.ClientAsync();

        var page = (await client.GetAsync(Url)).IsPagina("Mijn aanmeldingen");

        Assert.Equal(
            [
                [organisatie.Naam, "22/11/2026 11.20 uur", "22/11/2026 11.20 uur", "Deze aanmelding"],
                ["Nog geen organisatie gekozen", "22/11/2026 11.00 uur", "22/11/2026 11.00 uur", "Beëindig de aanmelding van An Begeleider sinds 22/11/2026 11.00 uur"],
            ],
            page.Rijen());
    }

    [Fact]
    public async Task Get_SessionsThatEnded_AreNotShown()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.ClientAsync();
        var signedOut = await organisatie.ClientAsync();
        await (await signedOut.GetAsync(Url)).Form("Afmelden").VerstuurAsync();
        portaal.Klok.Vooruit(TimeSpan.FromMinutes(31));

        Assert.Single((await (await organisatie.ClientAsync()).GetAsync(Url)).Rijen());
    }

    [Fact]
    public async Task Post_AnotherSessionOfOnesOwn_EndsEveryCopyOfIt()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var (here, there) = (await organisatie.ClientAsync(), await organisatie.ClientAsync());
        var copied = there.Kopie();
        var form = Form(await here.GetAsync(Url));
        var lines = portaal.Log.Volg();

        var page = await form.VerstuurEnVolgAsync();

        page.IsPagina("Mijn aanmeldingen").HeeftBericht("Aanmelding beëindigd");
        Assert.Single(page.Rijen());
        foreach (var ended in new[] { there, copied })
        {
            var signIn = (await ended.VolgAsync("/overeenkomsten")).HeeftBericht("U bent afgemeld");
            Assert.Contains("U beëindigde deze aanmelding in een ander venster of op een ander toestel.", signIn.Words, StringComparison.Ordinal);
        }
        Assert.StartsWith(
            $"Warning: Beveiliging: SessieBeeindigd zelf; persoon {organisatie.Persoon.Sleutel}, ", Assert.Single(lines, IsSecurity), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_TheSameTwice_HasOneEffectAndOneAnswer()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var here = await organisatie.ClientAsync();
        await organisatie.ClientAsync();
        var form = Form(await here.GetAsync(Url));
        var lines = portaal.Log.Volg();

        (await form.VerstuurAsync()).IsNaar($"{Url}?beeindigd=ja");
        (await form.VerstuurAsync()).IsNaar($"{Url}?beeindigd=ja");

        Assert.Single(lines, IsSecurity);
    }

    [Fact]
    public async Task Post_SessionOfSomebodyElse_Is404AndGoesOn()
    {
        var (eigen, ander) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var (here, stranger) = (await eigen.ClientAsync(), await ander.ClientAsync());
        await ander.ClientAsync();
        await eigen.ClientAsync();
        var stolen = Form(await stranger.GetAsync(Url)).Veld("aanmelding");

        var answer = await here.PostAsync(Url, Form(await here.GetAsync(Url)).Met("aanmelding", stolen));

        answer.IsPagina("Pagina niet gevonden", 404);
        Assert.Equal(2, (await stranger.GetAsync(Url)).Rijen().Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("onzin")]
    [InlineData("00")]
    [InlineData("zz00000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    public async Task Post_NoSession_Is404(string sleutel)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await organisatie.ClientAsync();
        await organisatie.ClientAsync();

        (await client.PostAsync(Url, Form(await client.GetAsync(Url)).Met("aanmelding", sleutel))).IsPagina("Pagina niet gevonden", 404);
        Assert.Equal(2, (await client.GetAsync(Url)).Rijen().Count);
    }

    [Fact]
    public async Task Get_Anonymous_GoesToSignIn() => (await portaal.Bezoeker().GetAsync(Url)).IsNaar("/aanmelden?terug=%2Fprofiel%2Faanmeldingen", 302);

    // All were signed in at the same moment of the test's clock, so there is one text; the row of this session has no button.
    private static PortaalForm Form(PortaalResponse page) => page.Form("Beëindig de aanmelding van An Begeleider sinds 22/11/2026 11.00 uur");

    private static bool IsSecurity(string line) => line.Contains("Beveiliging:", StringComparison.Ordinal);
}
