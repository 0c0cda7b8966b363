using AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;

namespace AmaWvg.Tests.Begeleiding.Personeel;

public sealed class PersoneelPageTests(Portaal portaal)
{
    private const string Lijst = "/mijn-voorziening/personeel";
    private const string Bewaren = "Bewaren";

    [Fact]
    public async Task Post_NewMember_IsInOrderOnceItIsProven()
    {
        portaal.Klok.Vandaag = new(2026, 11, 22);
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();
        var eigen = await client.GetAsync("/mijn-voorziening");
        Assert.Contains("Er staan nog geen medewerkers die begeleiden.", eigen.Words, StringComparison.Ordinal);

        (await (await client.GetAsync(Lijst + "/nieuw")).IsPagina("Medewerker toevoegen").Form(Bewaren).Kies("Bij een partner").Vul("Richting van het diploma", "Sociaal").Vul("Ervaring tot en met", "1/1/2020").VerstuurAsync()).HeeftFouten(
            "Vul een naam in", "Vul een functie in", "Kies het niveau van het diploma", "Vul in vanaf wanneer deze medewerker ervaring heeft", "Vul de naam van de partner in");
        var page = await (await client.GetAsync(Lijst + "/nieuw")).Form(Bewaren).Vul("Voornaam en naam", "Zoë Begeleider").Vul("Functie", "begeleider AMA").Vul("Richting van het diploma", "Sociaal")
            .Vul("Niveau van het diploma", "Bachelor (vroeger ook A1 of gegradueerde)").VerstuurEnVolgAsync();

        page.IsPagina("Medewerker").HeeftBericht("Medewerker toegevoegd");
        Assert.Contains("Bewijs ontbreekt Voeg het diploma toe.", page.Words, StringComparison.Ordinal);
        var toevoegen = await client.GetAsync(page.Link("Bestand toevoegen bij Diploma").GetAttribute("href")!);
        (await toevoegen.IsPagina("Bestand toevoegen").Form("Bestand toevoegen").Voeg("Diploma", "foto.txt", "tekst"u8.ToArray()).VerstuurAsync()).HeeftFout("Diploma", "Kies een pdf-, jpg-, png- of tiff-bestand");
        var bewezen = await toevoegen.Form("Bestand toevoegen").Voeg("Diploma", "diploma.pdf", PdfBouw.Klassiek()).VerstuurEnVolgAsync();

        bewezen.IsPagina("Medewerker").HeeftBericht("Bijlage toegevoegd");
        Assert.Contains("In orde Relevant diploma, met bewijs.", bewezen.Words, StringComparison.Ordinal);
        Assert.Equal(PdfBouw.Klassiek(), (await client.GetAsync(bewezen.Link("diploma.pdf").GetAttribute("href")!)).Bytes);
        Assert.Equal(["Zoë Begeleider", "begeleider AMA", "vanaf 22/11/2026", "In orde", "Relevant diploma, met bewijs."], Assert.Single((await client.GetAsync(Lijst)).Rijen()));
        Assert.Contains("1 medewerker begeleidt, alles in orde.", (await client.GetAsync("/mijn-voorziening")).Words, StringComparison.Ordinal);

        (await bewezen.Form("Verwijder diploma.pdf").VerstuurEnVolgAsync()).HeeftBericht("Bijlage verwijderd");
        Assert.Equal("Bewijs ontbreekt", Assert.Single((await client.GetAsync(Lijst)).Rijen())[3]);
    }

    [Fact]
    public async Task Post_EmployedByAPartner_AsksTheDetachment()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var (client, lid) = (await organisatie.ClientAsync(), await organisatie.MaakPersoneelslidAsync());

        var page = await (await client.GetAsync($"{Lijst}/{lid.Id}/wijzigen")).Form(Bewaren).Kies("Bij een partner").Vul("Naam van de partner", "Partner vzw").VerstuurEnVolgAsync();

        page.HeeftBericht("Medewerker gewijzigd").HeeftBericht("Werkt niet bij uw voorziening en heeft geen detacheringsovereenkomst. De regels laten dit nu niet toe.");
        Assert.Contains("In dienst bij: Uw voorziening werd Partner vzw (partner)", page.Historiek()[0], StringComparison.Ordinal);
        Assert.Equal("Detachering ontbreekt", Assert.Single((await client.GetAsync(Lijst)).Rijen())[3]);
    }
}
