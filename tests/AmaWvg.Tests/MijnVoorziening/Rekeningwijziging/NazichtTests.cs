using AmaWvg.MijnVoorziening;

namespace AmaWvg.Tests.MijnVoorziening.Rekeningwijziging;

/// <summary>Somebody replaces who would be warned, and then gives another account number: those who were known hear of it, and it waits.</summary>
public sealed class NazichtTests(Portaal portaal)
{
    private const string Url = "/mijn-voorziening/rekeningnummer";
    private const string Iban = "BE68 5390 0754 7034";
    private const string Wacht = $"{Iban} (het Departement Zorg kijkt dit nummer eerst na)";

    [Theory]
    [InlineData("/mijn-voorziening/contactpersoon")]
    [InlineData("/mijn-voorziening/communicatie/nieuw")]
    [InlineData(Url)]
    public async Task Get_SignedInLongAgo_AsksTheKeyAgain(string url)
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();
        portaal.Klok.Vooruit(TimeSpan.FromMinutes(6));

        (await client.GetAsync(url)).IsNaar($"/aanmelden/opnieuw/digitale-sleutel?terug={Uri.EscapeDataString(url)}", 303);
    }

    [Fact]
    public async Task Remove_SignedInLongAgo_AsksTheKeyAgainAndRemovesNothingByComingBack()
    {
        var (organisatie, client) = await BekendAsync();
        var form = (await client.GetAsync("/mijn-voorziening")).Form("Verwijder oud@voorbeeld.be");
        portaal.Klok.Vooruit(TimeSpan.FromMinutes(6));

        var asked = await form.VerstuurAsync();
        var url = Uri.UnescapeDataString(asked.Location!.Split("terug=")[1]);
        var page = await (await organisatie.ClientAsync()).GetAsync(url);

        Assert.StartsWith("/aanmelden/opnieuw/digitale-sleutel?", asked.Location, StringComparison.Ordinal);
        page.IsPagina("Adres verwijderen");
        Assert.Contains("oud@voorbeeld.be", (await (await organisatie.ClientAsync()).GetAsync("/mijn-voorziening")).Words, StringComparison.Ordinal);
        (await page.Form("Verwijderen").VerstuurEnVolgAsync()).HeeftBericht("Adres verwijderd");
    }

    [Fact]
    public async Task Post_AfterEverybodyWasReplaced_WarnsThoseWhoWereKnownForThirtyDays()
    {
        var (organisatie, client) = await BekendAsync();
        await VervangContactAsync(client, "dief@elders.be");
        await (await client.GetAsync("/mijn-voorziening")).Form("Verwijder oud@voorbeeld.be").VerstuurAsync();

        (await client.GetAsync(Url)).HeeftBericht("Het Departement Zorg kijkt het nieuwe nummer eerst na");
        await GeefAsync(client);

        Assert.Equal(
            """{"Adressen": ["chloe@voorbeeld.be", "dief@elders.be", "oud@voorbeeld.be"]}""",
            Assert.Single(await portaal.UitboxAsync<RekeningnummerWacht>(organisatie)));
        Assert.Empty(await portaal.UitboxAsync<RekeningnummerGewijzigd>(organisatie));
        Assert.Equal(
            """{"Adressen": ["chloe@voorbeeld.be", "dief@elders.be", "oud@voorbeeld.be"]}""", Assert.Single(await portaal.UitboxAsync<ContactpersoonGewijzigd>(organisatie)));
    }

    [Theory]
    [InlineData(9, true, "chloe@voorbeeld.be, nieuw@voorbeeld.be, oud@voorbeeld.be")]
    [InlineData(11, false, "chloe@voorbeeld.be, nieuw@voorbeeld.be, oud@voorbeeld.be")]
    [InlineData(31, false, "nieuw@voorbeeld.be, oud@voorbeeld.be")]
    public async Task Post_SomeDaysAfterTheContactChanged_WaitsAndWarnsByTheDays(int dagen, bool wacht, string gewaarschuwd)
    {
        var (organisatie, client) = await BekendAsync();
        await VervangContactAsync(client, "nieuw@voorbeeld.be");
        portaal.Klok.Vooruit(TimeSpan.FromDays(dagen));

        var page = await GeefAsync(await organisatie.ClientAsync());

        Assert.Equal(wacht, Rekening(page) == Wacht);
        var rows = wacht ? await portaal.UitboxAsync<RekeningnummerWacht>(organisatie) : await portaal.UitboxAsync<RekeningnummerGewijzigd>(organisatie);
        Assert.Contains($"[{string.Join(", ", gewaarschuwd.Split(", ").Select(adres => $"\"{adres}\""))}]", Assert.Single(rows), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Telefoonnummer", "0499 99 99 99")]
    [InlineData("Naam", "Dief")]
    [InlineData("E-mailadres", "CHLOE@voorbeeld.be")]
    public async Task Post_AfterAnythingOfTheContactChanged_WaitsAndShowsStaffWhoWasKnown(string veld, string wordt)
    {
        var (organisatie, client) = await BekendAsync();
        await VervangAsync(client, form => form.Vul(veld, wordt));

        Assert.Equal(Wacht, Rekening(await GeefAsync(client)));

        var id = (await RekeningenAsync(organisatie)).Single().Id;
        var page = await (await portaal.MedewerkerAsync(new("Dirk", "Dossier"), Rollen.Dossierbehandelaar)).GetAsync($"/beheer/rekeningnummers/{id}");
        Assert.DoesNotContain(wordt, page.Feiten()["Gewijzigd of verwijderd"], StringComparison.Ordinal);
        Assert.Contains(wordt, page.Feiten()["Contactpersoon nu"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_AgainOrAnotherWhileOneWaits_StillWaits()
    {
        var (organisatie, _) = await WachtendAsync();
        portaal.Klok.Vooruit(TimeSpan.FromDays(15));

        var page = await GeefAsync(await organisatie.ClientAsync(), "BE62 5100 0754 7061");

        Assert.Contains("kijkt dit nummer eerst na", Rekening(page), StringComparison.Ordinal);
        Assert.Null(await BruikbaarAsync(organisatie, 40));
    }

    [Theory]
    [InlineData("Vrijgeven", "Rekeningnummer vrijgegeven", true)]
    [InlineData("Weigeren", "Rekeningnummer geweigerd", false)]
    public async Task Decide_ByStaff_IsToldToEverybodyAndDecidesWhatIsPaid(string knop, string gedaan, bool betaald)
    {
        var (organisatie, id) = await WachtendAsync();
        Assert.Null(await BruikbaarAsync(organisatie, 30));
        var staf = await portaal.MedewerkerAsync(new("Dirk", "Dossier"), Rollen.Dossierbehandelaar);
        Assert.Contains("rekeningnummer", (await staf.GetAsync("/beheer")).Words, StringComparison.Ordinal);
        var page = (await staf.GetAsync($"/beheer/rekeningnummers/{id}")).IsPagina($"Rekeningnummer nakijken: {organisatie.Naam}");
        Assert.Equal(Iban, page.Feiten()["Nieuw rekeningnummer"]);
        Assert.Matches(@"^\w+ \w+ \(chloe@voorbeeld\.be, [\d ]+\), tot 22/11/2026$", page.Feiten()["Gewijzigd of verwijderd"]);

        (await page.Form(knop).VerstuurAsync()).IsPagina($"Rekeningnummer nakijken: {organisatie.Naam}", 422).HeeftFout("Toelichting", "Vul in wat u naging; de voorziening krijgt die tekst te lezen");
        var done = await page.Form(knop).Vul("Toelichting", "Gebeld met mevrouw Maes.").VerstuurEnVolgAsync();

        done.HeeftBericht(gedaan);
        Assert.Equal(betaald ? Iban : null, await BruikbaarAsync(organisatie, 30));
        var eigen = await (await organisatie.ClientAsync()).GetAsync("/mijn-voorziening");
        Assert.Contains($"{gedaan}: {Iban}. Gebeld met mevrouw Maes.", eigen.Historiek());
        var verteld = Assert.Single(await portaal.UitboxAsync<RekeningnummerNagezien>(organisatie));
        Assert.Contains("chloe@voorbeeld.be", verteld, StringComparison.Ordinal);
        (await staf.GetAsync($"/beheer/rekeningnummers/{id}")).IsNaar($"/beheer/voorzieningen/{await organisatie.VoorzieningAsync()}", 302);
        (await page.Form(knop).Vul("Toelichting", "Nog eens.").VerstuurAsync()).IsNaar($"/beheer/rekeningnummers/{id}");
        Assert.Single(await portaal.UitboxAsync<RekeningnummerNagezien>(organisatie));
    }

    [Fact]
    public async Task Decide_TwoOfTheStaff_OneDecidesAndTheOtherSeesIt()
    {
        var (organisatie, id) = await WachtendAsync();
        var (een, ander) = (await portaal.MedewerkerAsync(new("Dirk", "Dossier"), Rollen.Dossierbehandelaar), await portaal.MedewerkerAsync(new("Bert", "Beslisser"), Rollen.Beslisser));
        var form = (await ander.GetAsync($"/beheer/rekeningnummers/{id}")).Form("Vrijgeven").Vul("Toelichting", "Het klopt.");
        await (await een.GetAsync($"/beheer/rekeningnummers/{id}")).Form("Weigeren").Vul("Toelichting", "Het klopt niet.").VerstuurAsync();

        (await form.VerstuurAsync()).IsPagina($"Rekeningnummer nakijken: {organisatie.Naam}", 409).HeeftBericht("Iemand anders paste dit intussen aan");

        Assert.Null(await BruikbaarAsync(organisatie, 30));
    }

    [Fact]
    public async Task Post_TheSameNumberAfterARefusal_WaitsAgain()
    {
        var (organisatie, id) = await WachtendAsync();
        var staf = await portaal.MedewerkerAsync(new("Dirk", "Dossier"), Rollen.Dossierbehandelaar);
        await (await staf.GetAsync($"/beheer/rekeningnummers/{id}")).Form("Weigeren").Vul("Toelichting", "Het klopt niet.").VerstuurAsync();
        portaal.Klok.Vooruit(TimeSpan.FromDays(40));

        var page = await GeefAsync(await organisatie.ClientAsync());

        Assert.Equal(Wacht, Rekening(page));
        Assert.Equal(2, (await portaal.UitboxAsync<RekeningnummerWacht>(organisatie)).Count);
    }

    private async Task<(TestOrganisatie, PortaalClient)> BekendAsync()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.BenoemContactpersoonAsync("chloe@voorbeeld.be");
        await organisatie.MaakAdresAsync("oud@voorbeeld.be", financieel: true);
        return (organisatie, await organisatie.ClientAsync());
    }

    private async Task<(TestOrganisatie, Guid)> WachtendAsync()
    {
        var (organisatie, client) = await BekendAsync();
        await VervangContactAsync(client, "dief@elders.be");
        await GeefAsync(client);
        return (organisatie, (await RekeningenAsync(organisatie)).Single().Id);
    }

    private static Task VervangContactAsync(PortaalClient client, string email) => VervangAsync(client, form => form.Vul("E-mailadres", email));

    private static async Task VervangAsync(PortaalClient client, Func<PortaalForm, PortaalForm> vul) =>
        Assert.Equal(303, (await vul((await client.GetAsync("/mijn-voorziening/contactpersoon")).Form("Bewaren")).VerstuurAsync()).Status);

    private static async Task<PortaalResponse> GeefAsync(PortaalClient client, string iban = Iban) =>
        await (await client.GetAsync(Url)).Form("Bewaren").Vul("Rekeningnummer", iban).VerstuurEnVolgAsync();

    private static string Rekening(PortaalResponse page) =>
        page.Root.QuerySelectorAll("dt").Single(dt => dt.TextContent == "Rekeningnummer").NextElementSibling!.TextContent;

    // What a payment run would use in so many days.
    private async Task<string?> BruikbaarAsync(TestOrganisatie organisatie, int dagen) =>
        Rekeningnummer.OpDag(await RekeningenAsync(organisatie), portaal.Klok.Vandaag.AddDays(dagen))?.Iban.Weergave;

    private Task<IReadOnlyList<Rekeningnummer>> RekeningenAsync(TestOrganisatie organisatie) => portaal.DocumentenAsync<Rekeningnummer>(organisatie.Hco);
}
