namespace AmaWvg.Tests.Toegang.Rechten;

/// <summary>A right that is withdrawn or changed counts from the very next request.</summary>
public sealed class RechtencontroleTests(Portaal portaal)
{
    private const string Page = "/overeenkomsten";
    private const string SignIn = "/aanmelden?terug=%2Fovereenkomsten";

    [Fact]
    public async Task Request_RightWithdrawn_IsRefusedInEveryCopyAndExplained()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await organisatie.ClientAsync();
        var (copied, second) = (client.Kopie(), await organisatie.ClientAsync());
        Assert.Equal(200, (await client.GetAsync(Page)).Status);

        await organisatie.TrekRechtInAsync(organisatie.Persoon);

        foreach (var browser in new[] { client, copied, second })
        {
            var answer = await browser.GetAsync(Page);
            answer.IsNaar(SignIn, 302);
            var page = (await answer.VolgAsync()).IsPagina("E-loket arbeidsmatige activiteiten").HeeftBericht("U bent afgemeld");
            Assert.Contains($"Uw toegang voor {organisatie.Naam} is gewijzigd. Meld u opnieuw aan.", page.Words, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(Rollen.Goedkeurder)]
    [InlineData(Rollen.Beslisser, Rollen.Goedkeurder)]
    public async Task Request_RolesChanged_IsRefused(params string[] rollen)
    {
        var medewerker = new TestPersoon();
        var client = await portaal.MedewerkerAsync(medewerker, Rollen.Beslisser);
        Assert.Equal(200, (await client.GetAsync("/beheer")).Status);

        await portaal.Rechten.GeefDepartementAsync(medewerker.Insz, rollen);

        (await client.GetAsync("/beheer")).IsNaar("/aanmelden?terug=%2Fbeheer", 302);
    }

    [Fact]
    public async Task Request_OtherRoleForTheSameOrganisation_IsRefused()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await organisatie.ClientAsync();

        await organisatie.ZetRolAsync(organisatie.Persoon, Rollen.Toegangsbeheer);

        (await client.GetAsync(Page)).IsNaar(SignIn, 302);
    }

    [Fact]
    public async Task Request_RightGivenBack_NeedsANewSession()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await organisatie.ClientAsync();
        await organisatie.TrekRechtInAsync(organisatie.Persoon);
        await client.GetAsync(Page);

        await organisatie.GeefRechtAsync(organisatie.Persoon);

        (await client.GetAsync(Page)).IsNaar(SignIn, 302);
        Assert.Equal(200, (await (await organisatie.ClientAsync()).GetAsync(Page)).Status);
    }

    [Fact]
    public async Task Request_RightForAnotherOrganisationWithdrawn_GoesOn()
    {
        var (eigen, ander) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        await ander.GeefRechtAsync(eigen.Persoon);
        var client = await eigen.ClientAsync();

        await ander.TrekRechtInAsync(eigen.Persoon);

        Assert.Equal(200, (await client.GetAsync(Page)).Status);
    }

    [Fact]
    public async Task Request_NoProfileChosenYet_GoesOn()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await portaal.MeldAanAsync(organisatie.Persoon);

        await organisatie.TrekRechtInAsync(organisatie.Persoon);

        (await client.GetAsync("/profiel")).IsPagina("U hebt nog geen toegang");
    }

    [Fact]
    public async Task Fragment_RightWithdrawn_Is401()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await organisatie.ClientAsync();

        await organisatie.TrekRechtInAsync(organisatie.Persoon);

        Assert.Equal(401, (await client.HtmxAsync(Page)).Status);
    }

    [Fact]
    public async Task Post_RightWithdrawn_ChangesNothing()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync("Luc", "Peeters");
        var client = await organisatie.ClientAsync();
        var form = (await client.GetAsync($"/deelnemers/{deelnemer.Id}/naam")).Form("Bewaren").Vul("Voornaam", "Lucas");

        await organisatie.TrekRechtInAsync(organisatie.Persoon);
        var answer = await form.VerstuurAsync();

        Assert.StartsWith("/aanmelden?", answer.Location, StringComparison.Ordinal);
        Assert.Equal("Luc", Assert.Single(await organisatie.DeelnemersAsync()).Voornaam);
    }

    [Fact]
    public async Task Request_TenAtOnceAfterTheRightWasWithdrawn_LeaveOneLineInTheLog()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await organisatie.ClientAsync();
        await organisatie.TrekRechtInAsync(organisatie.Persoon);
        var lines = portaal.Log.Volg();

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => client.GetAsync(Page))));

        Assert.All(answers, answer => answer.IsNaar(SignIn, 302));
        Assert.StartsWith(
            $"Warning: Beveiliging: SessieBeeindigd recht; persoon {organisatie.Persoon.Sleutel}, ",
            Assert.Single(lines, line => line.Contains("Beveiliging:", StringComparison.Ordinal)), StringComparison.Ordinal);
    }
}
