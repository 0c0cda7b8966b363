using AmaWvg.Toegangsbeheer;

namespace AmaWvg.Tests.Toegangsbeheer.Hoofdtoegangsbeheerders;

/// <summary>Who may begin a chain, and who names its hoofdtoegangsbeheerder.</summary>
public sealed class HoofdtoegangsbeheerderPageTests(Portaal portaal)
{
    private const string Begin = "/toegangsbeheer/hoofdtoegangsbeheerder";
    private const string Titel = "Hoofdtoegangsbeheerder aanstellen";

    [Theory]
    [InlineData("", "Vul een KBO-nummer in")]
    [InlineData("0566.988.258", "Controleer het ondernemingsnummer: het controlegetal klopt niet")]
    [InlineData("0566.988.259", "De Kruispuntbank van Ondernemingen kent geen onderneming met dit nummer. Controleer het nummer")]
    public async Task Post_WrongNumber_SaysSoAtTheField(string kbo, string fout)
    {
        var page = await (await (await portaal.MeldAanAsync(new())).GetAsync(Begin)).Form("Volgende").Vul("KBO-nummer", kbo).VerstuurAsync();

        page.IsPagina("Een hoofdtoegangsbeheerder aanstellen", 422).HeeftFout("KBO-nummer", fout);
    }

    [Fact]
    public async Task Post_WhoDoesNotRepresentIt_GetsNothing()
    {
        var (kbo, wie) = (portaal.Registers.Maak(TestInsz.Nieuw()), new TestPersoon());

        var page = await (await (await portaal.MeldAanAsync(wie)).GetAsync(Begin)).Form("Volgende").Vul("KBO-nummer", kbo.Nummer.Weergave).VerstuurAsync();

        Assert.StartsWith("Volgens de Kruispuntbank van Ondernemingen bent u geen wettelijk vertegenwoordiger", Assert.Single(page.IsPagina("Een hoofdtoegangsbeheerder aanstellen", 422).FoutenBij("KBO-nummer")), StringComparison.Ordinal);
        Assert.Empty(await portaal.Rechten.ProfielenAsync(wie));
        Assert.Empty(await portaal.DocumentenAsync<Onderneming>(Ketensleutel.Van(kbo.Nummer)));
    }

    [Fact]
    public async Task Post_RegisterDoesNotAnswer_SaysSoAndKeepsTheNumber()
    {
        var wie = new TestPersoon();
        var kbo = portaal.Registers.Maak(wie.Insz);
        kbo.IsOnbereikbaar = true;

        var page = await (await (await portaal.MeldAanAsync(wie)).GetAsync(Begin)).Form("Volgende").Vul("KBO-nummer", kbo.Nummer.Weergave).VerstuurAsync();

        page.HeeftFout("KBO-nummer", VertegenwoordigingHandler.Weg);
        Assert.Equal(kbo.Nummer.Weergave, page.Form("Volgende").Value("KBO-nummer"));
        Assert.Empty(await portaal.Rechten.ProfielenAsync(wie));
    }

    [Fact]
    public async Task Post_TheSamePersonAgain_HasOneChainAndOnePlace()
    {
        var wie = new TestPersoon();
        var kbo = portaal.Registers.Maak(wie.Insz);
        foreach (var client in new[] { await portaal.MeldAanAsync(wie), await portaal.MeldAanAsync(wie) })
            (await (await client.GetAsync(Begin)).Form("Volgende").Vul("KBO-nummer", kbo.Nummer.Weergave).VerstuurEnVolgAsync()).IsPagina(Titel);

        var keten = Assert.Single(await portaal.DocumentenAsync<Onderneming>(Ketensleutel.Van(kbo.Nummer)));
        Assert.Equal(Ketenfunctie.WettelijkVertegenwoordiger, Assert.Single(keten.Aanstellingen).Functie);
    }

    [Fact]
    public async Task Post_OneselfOnce_IsDoneAndNotAgain()
    {
        var wie = new TestPersoon("Wim", "Zelf");
        var kbo = portaal.Registers.Maak(wie.Insz);
        var client = await portaal.MeldAanAsync(wie);
        var page = await (await client.GetAsync(Begin)).Form("Volgende").Vul("KBO-nummer", kbo.Nummer.Weergave).VerstuurEnVolgAsync();
        var url = page.Url;

        page = await Zelf(page).VerstuurAsync();
        Assert.Equal("Wim Zelf", page.IsPagina(Titel).Feiten()["Naam"]);
        var zonder = await page.Form("Bevestig").VerstuurAsync();
        zonder.IsPagina(Titel, 422).HeeftFout("Ja, ik bevestig", "Vink aan dat u bevestigt");
        page = await zonder.Form("Bevestig").Kies("Ja, ik bevestig").VerstuurEnVolgAsync();
        page.HeeftBericht("De hoofdtoegangsbeheerder is aangesteld");

        page = await client.GetAsync(url);
        Assert.Contains("U bent zelf al hoofdtoegangsbeheerder.", page.Words, StringComparison.Ordinal);
        (await Zelf(page).VerstuurAsync()).IsPagina(Titel, 422).HeeftFout("Wie wordt hoofdtoegangsbeheerder?", "U bent al hoofdtoegangsbeheerder. U kunt uzelf niet opnieuw aanstellen");

        // Another person: the own contact data and the declaration are asked, and the page warns of what is given away.
        (await Ander(page, "", "", aan: false).VerstuurAsync()).HeeftFouten("Vul een INSZ-nummer in", "Vul uw e-mailadres in", "Vul uw telefoonnummer in", "Verklaar dat deze persoon werknemer of wettelijk vertegenwoordiger van de onderneming is");
        page = await Ander(await client.GetAsync(url), TestInsz.Nieuw().Weergave, "016 65 43 21", aan: true).VerstuurAsync();
        Assert.Contains("U bent nu zelf hoofdtoegangsbeheerder. Dat bent u niet meer zodra u bevestigt.", page.IsPagina(Titel).Words, StringComparison.Ordinal);
        page = await page.Form("Bevestig").Kies("Ja, ik bevestig").VerstuurEnVolgAsync();
        Assert.Contains("De wettelijk vertegenwoordiger verklaarde dat dit een werknemer of wettelijk vertegenwoordiger van de onderneming is.", page.Words, StringComparison.Ordinal);
        Assert.Contains("Wim Zelf", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_WhenThereIsOne_SaysWho()
    {
        var keten = await TestKeten.MaakAsync(portaal);
        await portaal.MeldAanAsync(keten.Hoofd);

        var page = await (await keten.ClientAsync(keten.Vertegenwoordiger)).GetAsync(ToegangsbeheerUrls.Hoofdtoegangsbeheerder((await keten.LeesAsync()).Id));

        Assert.Contains("Hoofdtoegangsbeheerder is nu: Hilde Hoofd.", page.IsPagina(Titel).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, false, VertegenwoordigingHandler.Weg)]
    [InlineData(true, true, "Volgens de Kruispuntbank van Ondernemingen bent u geen wettelijk vertegenwoordiger meer van deze onderneming")]
    public async Task Post_RegisterNoLongerSaysSo_ChangesNothing(bool isBereikbaar, bool isWeg, string fout)
    {
        var keten = await TestKeten.MaakAsync(portaal);
        var client = await keten.ClientAsync(keten.Vertegenwoordiger);
        var page = await Zelf(await client.GetAsync(ToegangsbeheerUrls.Hoofdtoegangsbeheerder((await keten.LeesAsync()).Id))).VerstuurAsync();
        keten.Onderneming.IsOnbereikbaar = !isBereikbaar;
        if (isWeg)
            keten.Onderneming.Vertegenwoordigers.Clear();

        page = await page.Form("Bevestig").Kies("Ja, ik bevestig").VerstuurAsync();

        page.HeeftFout("Ja, ik bevestig", fout);
        Assert.Equal(keten.Hoofd.Insz, (await keten.LeesAsync()).Hoofdtoegangsbeheerder!.Wie);
    }

    private static PortaalForm Ander(PortaalResponse page, string insz, string telefoon, bool aan) => page.Form("Volgende")
        .Kies("Andere persoon").Vul("INSZ-nummer", insz).Vul("E-mailadres", "ander@voorbeeld.be").Vul("Telefoonnummer", "016 12 34 56")
        .Vul("Uw e-mailadres", telefoon.Length > 0 ? "wim@voorbeeld.be" : "").Vul("Uw telefoonnummer", telefoon).Kies("De andere persoon is werknemer of wettelijk vertegenwoordiger van deze onderneming", aan);

    private static PortaalForm Zelf(PortaalResponse page) => page.Form("Volgende").Kies("Ikzelf").Vul("E-mailadres", "wim@voorbeeld.be").Vul("Telefoonnummer", "016 12 34 56");
}
