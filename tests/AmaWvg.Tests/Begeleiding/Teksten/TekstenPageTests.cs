using AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;

namespace AmaWvg.Tests.Begeleiding.Teksten;

public sealed class TekstenPageTests(Portaal portaal)
{
    [Fact]
    public async Task Post_Text_IsKeptWithItsFile()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();
        var lijst = (await client.GetAsync("/mijn-voorziening/teksten")).IsPagina("Teksten");
        var pagina = (await client.GetAsync(lijst.Link("Uitsluitingscriteria").GetAttribute("href")!)).IsPagina("Uitsluitingscriteria");
        var vraag = "Wie begeleidt u niet, en waarom? Hebt u zulke criteria niet, schrijf dat dan.";
        (await pagina.Form("Bewaren").VerstuurAsync()).HeeftFout(vraag, "Vul een tekst in");

        var bewaard = await pagina.Form("Bewaren").Vul(vraag, "Wij sluiten niemand uit.").VerstuurEnVolgAsync();

        bewaard.HeeftBericht("Tekst gewijzigd");
        var toevoegen = await client.GetAsync(bewaard.Link("Bestand toevoegen bij Bijlagen").GetAttribute("href")!);
        (await toevoegen.Form("Bestand toevoegen").Voeg("Bijlage", "beleid.pdf", PdfBouw.Klassiek()).VerstuurEnVolgAsync()).IsPagina("Uitsluitingscriteria").HeeftBericht("Bijlage toegevoegd");
        Assert.Contains("1 van de 4 ingevuld", (await client.GetAsync("/mijn-voorziening")).Words, StringComparison.Ordinal);
    }
}
