using AmaWvg.Tests.Overeenkomsten.Aanmelden;

namespace AmaWvg.Tests.Overeenkomsten.Overzicht;

/// <summary>What looks the same is found, and is the same.</summary>
public sealed class LetterbeeldTests(Portaal portaal)
{
    private const string Voornaam = "Zoë-Łucja";
    private const string Naam = "D’Hœre van Thĳs";
    private const string Referentie = "Café “Strauß” – tuin";

    private static int _volgnummer;

    [Theory]
    [InlineData("zoek", "zoe-lucja")]
    [InlineData("zoek", "Zoe\u0308\u2011Łucja")]
    [InlineData("zoek", "d'hoere thijs")]
    [InlineData("zoek", "D\u2018Hœre\u00A0van  Thĳs")]
    [InlineData("zoek", "cafe \"strauss\" - tuin")]
    [InlineData("zoek", "„STRAUẞ”")]
    [InlineData("naam", "d'hoere van thijs")]
    [InlineData("naam", "D\u00B4Hœre")]
    [InlineData("voornaam", "ZOE\u2013LUCJA")]
    [InlineData("referentie", "Cafe\u0301 “Strauss”")]
    [InlineData("referentie", "\u2014 tuin")]
    public async Task Get_FilterThatLooksTheSame_FindsIt(string veld, string getypt)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync(Voornaam, Naam), new(2026, 1, 1), referentie: Referentie);
        await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync(), new(2026, 1, 1));

        var page = await (await organisatie.ClientAsync()).GetAsync($"/overeenkomsten?{veld}={Uri.EscapeDataString(getypt)}");

        Assert.Equal(Naam, Assert.Single(page.Rijen())[0]);
    }

    [Theory]
    [InlineData("d'hoere thijs")]
    [InlineData("Zoe\u0308\u2011Łucja")]
    [InlineData("“strauss” \u2013 tuin")]
    public async Task Get_StaffSearchThatLooksTheSame_FindsIt(string getypt)
    {
        var (uniek, organisatie) = ($"uniek{Interlocked.Increment(ref _volgnummer)}", await portaal.MaakOrganisatieAsync());
        await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync(Voornaam, Naam), new(2026, 1, 1), referentie: $"{Referentie} {uniek}");
        var client = await portaal.MedewerkerAsync(new(), Rollen.FinancieelBeheerder);

        Assert.Equal(Naam, Assert.Single((await client.GetAsync($"/beheer/overeenkomsten?zoek={Uri.EscapeDataString($"{getypt} {uniek}")}")).Rijen())[0]);
        var voorziening = Uri.EscapeDataString($"WERKHUIS\u00A0\u00A0{organisatie.Hco}");
        Assert.Equal(Naam, Assert.Single((await client.GetAsync($"/beheer/overeenkomsten?zoek={uniek}&voorziening={voorziening}")).Rijen())[0]);
        Assert.Equal(organisatie.Naam, Assert.Single((await client.GetAsync($"/beheer/voorzieningen?zoek={voorziening}")).Rijen())[0]);
    }

    [Theory]
    [InlineData("Café \"Strauss\" - tuin")]
    [InlineData("CAFE\u0301 „STRAUSS”\u2014TUIN")]
    public async Task Post_ReferenceThatLooksTheSame_IsTheSameAgreement(string referentie)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 11, 1), referentie: Referentie);

        var page = await (await AanmeldenScherm.OpenAsync(organisatie)).VulIn(insz: deelnemer.Insz.Waarde, referentie: referentie).VerstuurAsync();

        page.HeeftFout(AanmeldenScherm.Referentie, "Er is al een overeenkomst met deze referentie, vanaf 01/11/2026");
    }

    [Fact]
    public async Task Post_NameThatLooksTheSame_AsksNothingAndKeepsTheKnownOne()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync(Voornaam, Naam);

        var form = await AanmeldenScherm.OpenAsync(organisatie);
        (await form.VulIn(insz: deelnemer.Insz.Waarde, voornaam: "Zoe\u0308\u2011Lucja", naam: "D'HOERE\u00A0VAN THIJS").VerstuurEnVolgAsync()).IsPagina("Details deelnemer");

        Assert.Equal((Voornaam, Naam), Assert.Single((await organisatie.DeelnemersAsync()).Select(d => (d.Voornaam, d.Naam))));
    }

    [Fact]
    public async Task Post_LongNameOfComposedSigns_IsCountedAsPeopleSeeIt()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var naam = string.Concat(Enumerable.Repeat("x\u0302", 60));
        var form = await AanmeldenScherm.OpenAsync(organisatie);

        (await form.VulIn(naam: naam + "y").VerstuurAsync()).HeeftFout(AanmeldenScherm.Naam, "Vul een naam van ten hoogste 60 tekens in");
        (await form.VulIn(voornaam: "Zoe\u0308", naam: naam, referentie: "  Tuin\u00A0\u00A0een ").VerstuurEnVolgAsync()).IsPagina("Details deelnemer");

        var overeenkomst = Assert.Single(await organisatie.OvereenkomstenAsync());
        Assert.Equal(("Zo\u00EB", naam, "Tuin een"), (overeenkomst.Voornaam, overeenkomst.Naam, overeenkomst.Referentie));
    }
}
