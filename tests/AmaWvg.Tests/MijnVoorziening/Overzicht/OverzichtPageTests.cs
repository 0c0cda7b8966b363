using AmaWvg.MijnVoorziening;
using AngleSharp.Dom;

namespace AmaWvg.Tests.MijnVoorziening.Overzicht;

public sealed class OverzichtPageTests(Portaal portaal)
{
    private const string Url = "/mijn-voorziening";

    [Fact]
    public async Task Get_NothingFilledInYet_ShowsTheRegisterAndWhatIsMissing()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();

        var page = (await (await organisatie.ClientAsync()).GetAsync(Url)).IsPagina("Mijn voorziening");

        var feiten = page.Feiten();
        Assert.Equal((organisatie.Naam, "Maatwerkbedrijf", "Leuven"), (feiten["Naam"], feiten["Type"], feiten["Gemeente"]));
        Assert.Equal((organisatie.Hco.Waarde, "niet ingevuld"), (feiten["HCO-nummer"], feiten["Rekeningnummer"]));
        Assert.Equal("Actief tot en met 22/11/2029", feiten["Erkenning"]);
        Assert.Contains("Er is nog geen contactpersoon.", page.Words, StringComparison.Ordinal);
        var teDoen = page.Root.QuerySelectorAll("#te-doen li a").Select(link => (link.Words(), link.GetAttribute("href"))).ToList();
        Assert.Equal([("Contactpersoon invullen", "/mijn-voorziening/contactpersoon"), ("Rekeningnummer invullen", "/mijn-voorziening/rekeningnummer")], teDoen[..2]);
        Assert.Contains(("Verzekeringen", "/mijn-voorziening/verzekeringen"), teDoen);
        Assert.Equal("page", page.Link("Mijn voorziening").GetAttribute("aria-current"));
    }

    [Theory]
    [InlineData(TestErkenning.Geen, true)]
    [InlineData(TestErkenning.Verlopen, true)]
    [InlineData(TestErkenning.Lopend, false)]
    public async Task Get_NoRecognition_PutsAskingForOneBeforeAllElse(TestErkenning erkenning, bool eerst)
    {
        var organisatie = await portaal.MaakOrganisatieAsync(erkenning);
        var client = await organisatie.ClientAsync();

        var page = await client.GetAsync(Url);

        var punten = page.Root.QuerySelectorAll("#te-doen li a").Select(link => (link.Words(), link.GetAttribute("href"))).ToList();
        Assert.Equal(eerst, punten[0] == ("Vraag uw erkenning aan", "/mijn-voorziening/erkenningsaanvragen/nieuw"));
        Assert.Equal((eerst, eerst ? "btn" : "btn outline"), (Koppen(page)[0] == "Erkenning AMA", page.Link("Nieuwe erkenningsaanvraag").ClassName));
        // With an application that was begun it is that one that goes on.
        await organisatie.MaakAanvraagAsync();
        var begonnen = await client.GetAsync(Url);
        Assert.DoesNotContain("Vraag uw erkenning aan", begonnen.Words, StringComparison.Ordinal);
        Assert.Equal("Te doen", Koppen(begonnen)[0]);

        static List<string> Koppen(PortaalResponse page) => [.. page.Root.QuerySelectorAll("main h2").Select(kop => kop.Words())];
    }

    [Theory]
    [InlineData(TestErkenning.Lopend, null)]
    [InlineData(TestErkenning.LooptAf, "Uw erkenning loopt af op 22 januari 2027")]
    [InlineData(TestErkenning.Verlopen, null)]
    [InlineData(TestErkenning.Geen, null)]
    public async Task Get_SixMonthsBeforeTheEnd_InvitesToRenew(TestErkenning erkenning, string? heading)
    {
        var page = await (await (await portaal.MaakOrganisatieAsync(erkenning)).ClientAsync()).GetAsync(Url);

        Assert.Equal(heading, page.Root.QuerySelector(".notice.attention h2")?.Text());
    }

    [Theory]
    [InlineData(TestErkenning.Verlopen, "Verlopen sinds 22/11/2026")]
    [InlineData(TestErkenning.Geen, "Geen erkenning")]
    public async Task Get_NotRecognisedToday_SaysSo(TestErkenning erkenning, string tekst)
    {
        var page = await (await (await portaal.MaakOrganisatieAsync(erkenning)).ClientAsync()).GetAsync(Url);

        Assert.Equal(tekst, page.Feiten()["Erkenning"]);
    }

    [Fact]
    public async Task Get_RecognitionThatStartsLater_SaysFromWhen()
    {
        var organisatie = await portaal.MaakOrganisatieAsync(TestErkenning.Verlopen);
        await organisatie.ErkenAsync(new(2027, 1, 1), new(2031, 12, 31));

        var page = await (await organisatie.ClientAsync()).GetAsync(Url);

        Assert.Equal("Actief vanaf 01/01/2027", page.Feiten()["Erkenning"]);
    }

    [Fact]
    public async Task Get_NextRecognitionIsGranted_ShowsThePeriodOfEach()
    {
        var organisatie = await portaal.MaakOrganisatieAsync(TestErkenning.LooptAf);
        await organisatie.ErkenAsync(new(2027, 1, 23), new(2032, 1, 22));

        var page = await (await organisatie.ClientAsync()).GetAsync(Url);

        var feiten = page.Feiten();
        Assert.Equal(
            ("Actief tot en met 22/01/2027", "23/11/2021 tot en met 22/01/2027", $"23/01/2027 tot en met 22/01/2032, nummer AMA-{organisatie.Hco}"),
            (feiten["Erkenning"], feiten["Erkenningsperiode"], feiten["Volgende erkenning"]));
        Assert.Equal(
            [[$"AMA-{organisatie.Hco}", "23/01/2027", "22/01/2032", "op papier", "Toekomstig"], [$"AMA-{organisatie.Hco}", "23/11/2021", "22/01/2027", "op papier", "Actief"]],
            page.Rijen());
    }

    [Fact]
    public async Task Get_School_IsNotInvitedToRenew()
    {
        var organisatie = await portaal.MaakOrganisatieAsync(TestErkenning.LooptAf);
        await organisatie.ZetTypeAsync(TypeVoorziening.OnderwijsinstellingHistorisch);
        var client = await organisatie.ClientAsync();

        Assert.Null((await client.GetAsync(Url)).Root.QuerySelector(".notice.attention"));
        Assert.DoesNotContain("Uw erkenning loopt af", (await client.GetAsync("/overeenkomsten")).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2", 2)]
    [InlineData("99", 1)]
    [InlineData("0", 1)]
    [InlineData("x", 1)]
    public async Task Get_PageOfTheHistory_ShowsTheRestOrTheFirst(string pagina, int verwacht)
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();
        for (var nummer = 1; nummer <= 11; nummer++)
        {
            var form = (await client.GetAsync($"{Url}/communicatie/nieuw")).Form("Bewaren");
            await form.Vul("E-mailadres", $"adres{nummer}@voorbeeld.be").Kies("Financiële e-mails").VerstuurAsync();
            portaal.Klok.Vooruit(TimeSpan.FromSeconds(1));
        }

        var page = await client.GetAsync($"{Url}?pagina={pagina}");

        var newest = verwacht == 1 ? "adres11@" : "adres1@";
        Assert.StartsWith($"Adres toegevoegd: {newest}", page.Historiek()[0], StringComparison.Ordinal);
        Assert.Equal(verwacht == 1 ? 10 : 1, page.Historiek().Count);
    }

    [Fact]
    public async Task Get_OtherOrganisation_ShowsNothingOfIt()
    {
        var (eigen, ander) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var form = (await (await ander.ClientAsync()).GetAsync($"{Url}/contactpersoon")).Form("Bewaren");
        await form.Vul("Voornaam", "Geheim").Vul("Naam", "Elders").Vul("E-mailadres", "geheim@voorbeeld.be").Vul("Telefoonnummer", "016 12 34 56").VerstuurAsync();

        foreach (var host in new[] { portaal.Host, portaal.ZonderRijbeveiliging })
        {
            var page = await (await eigen.ClientAsync(host)).GetAsync(Url);
            Assert.Equal(200, page.Status);
            Assert.DoesNotContain("eheim", page.Body, StringComparison.Ordinal);
            Assert.DoesNotContain(ander.Naam, page.Body, StringComparison.Ordinal);
        }
    }
}
