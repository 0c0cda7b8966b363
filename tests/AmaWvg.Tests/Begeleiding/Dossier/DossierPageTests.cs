using AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;

namespace AmaWvg.Tests.Begeleiding.Dossier;

/// <summary>The file of a participant, from the intake to the third evaluation.</summary>
public sealed class DossierPageTests(Portaal portaal)
{
    [Fact]
    public async Task Post_EverythingFromIntakeToThirdEvaluation_MakesEveryDutyButTheModelInOrder()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync("Zoë", "Peeters");
        await organisatie.MaakOvereenkomstAsync(deelnemer, new(2024, 3, 1), referentie: "Bibliotheek");
        var client = await organisatie.ClientAsync();
        var dossier = (await client.GetAsync($"/deelnemers/{deelnemer.Id}")).Link("Begeleidingsdossier").GetAttribute("href")!;
        var leeg = (await client.GetAsync(dossier)).IsPagina("Begeleidingsdossier");
        Assert.Equal(["Ontbreekt", "Ontbreekt", "Ontbreekt", "Ontbreekt", "Ontbreekt", "Ontbreekt", "Ontbreekt", "Te laat", "In orde"], Toestanden(leeg));

        var page = await LegVastAsync(client, dossier, "intake", form => form
            .Vul("Datum", "1/2/2024").Vul("Medewerker", "An Maes").Kies("Deelnemer").Kies("Verwijzer").Vul("Wensen en interesses", "Boeken, œuvres en café").Vul("Besluit van het gesprek", "We zoeken een bibliotheek.")
            .Voeg("Bijlage", "verslag.pdf", PdfBouw.Klassiek()));
        page.HeeftBericht("Vastgelegd in het begeleidingsdossier");
        Assert.Contains("Boeken, œuvres en café", page.Words, StringComparison.Ordinal);
        Assert.Equal(PdfBouw.Klassiek(), (await client.GetAsync(page.Link("verslag.pdf").GetAttribute("href")!)).Bytes);
        await LegVastAsync(client, dossier, "zoeken", form => form
            .Vul("Datum", "10/2/2024").Vul("Werkpost of activiteit", "Bibliotheek").Kies("Geschikt").Vul("Waarom deze uitkomst?", "Dicht bij huis."));
        await LegVastAsync(client, dossier, "verzekeringen", form => form
            .Kies("Beide in één polis").Vul("Verzekeraar", "Ethias").Vul("Polisnummer", "45.123.456").Vul("Geldig van", "1/1/2024"));
        await LegVastAsync(client, dossier, "toestemming", form => form
            .Vul("Datum", "10/2/2024").Kies("De deelnemer geeft toestemming").Kies("Naam en contactgegevens").Kies("OCMW").Vul("Waarvoor worden de gegevens gebruikt?", "De opvolging van het leefloon.")
            .Kies("De deelnemer stemt uitdrukkelijk toe, en weet dat intrekken altijd kan"));
        var aanspreekpunt = await LegVastAsync(client, dossier, "aanspreekpunt", form =>
        {
            // Who was recorded last is filled in.
            Assert.Equal("An Maes", form.Value("Medewerker"));
            return form.Vul("Aanspreekpunt vanaf", "1/3/2024").Vul("Telefoonnummer van het aanspreekpunt", "016 12 34 56");
        });
        Assert.Contains("An Maes is het aanspreekpunt", aanspreekpunt.Words, StringComparison.Ordinal);
        await LegVastAsync(client, dossier, "opvolging", form => form.Vul("Datum", "8/3/2024").Kies("Bezoek").Kies("Deelnemer en werkpost").Vul("Wat is afgesproken?", "Elke maandag."));
        foreach (var datum in (string[])["1/3/2025", "20/2/2026", "1/11/2026"])
            page = await LegVastAsync(client, dossier, "evaluatie", form => form
                .Vul("Datum", datum).Kies("Deelnemer").Kies("Ja").Vul("Hoe gaat het?", "Goed.").Vul("Wat is afgesproken?", "We gaan verder.")
                .Kies("De deelnemer volgt niet tegelijk arbeidsmatige activiteiten in de sociale economie, dagondersteuning of begeleid werken"));

        Assert.Equal(["In orde", "In orde", "Ontbreekt", "In orde", "In orde", "In orde", "In orde", "In orde", "In orde"], Toestanden(page));
        Assert.Contains("Laatste evaluatie op 01/11/2026, de volgende ten laatste op 01/11/2027", page.Words, StringComparison.Ordinal);
        Assert.Equal(9, page.Historiek().Count);
        // What was written down about somebody stands in no history.
        Assert.DoesNotContain(page.Historiek(), regel => regel.Contains("œuvres", StringComparison.Ordinal));
        // Names the participant in the access log.
        Assert.True(await portaal.HeeftAsync("select from kernel.toegangslog where onderwerp = $1 and doel = 'begeleidingsdossier'", deelnemer.Id));
    }

    [Fact]
    public async Task Get_SomeDutiesAsk_NamesThemFirstAndMakesTheFirstTheOneThingToDo()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var (deelnemer, voorbij) = (await organisatie.MaakDeelnemerAsync(), await organisatie.MaakDeelnemerAsync("Cis", "Claes"));
        await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 3, 1));
        await organisatie.MaakOvereenkomstAsync(voorbij, new(2025, 3, 1), new(2026, 3, 1));
        var client = await organisatie.ClientAsync();
        var url = $"/deelnemers/{deelnemer.Id}/begeleiding";
        await LegVastAsync(client, url, "intake", form => form.Vul("Datum", "1/2/2026").Vul("Medewerker", "An Maes").Kies("Deelnemer").Vul("Besluit van het gesprek", "We zoeken."));

        var page = await client.GetAsync(url);

        var regels = page.Root.QuerySelectorAll("nav[aria-label=Plichten] li").Select(regel => regel.Words()).ToList();
        Assert.Equal(
            [
                "Zoeken naar activiteiten en werkpost Ontbreekt", "Overeenkomst volgens model Ontbreekt", "Verzekeringen Ontbreekt", "Toestemming Ontbreekt", "Aanspreekpunt Ontbreekt", "Start en opvolging Ontbreekt",
                "Intake- en oriënteringsgesprek In orde", "Evaluatie Nog niet nodig", "Geen verboden combinatie In orde",
            ],
            regels);
        Assert.All(page.Root.QuerySelectorAll("nav[aria-label=Plichten] a"), link => Assert.Equal(link.Words(), page.Root.QuerySelector(link.GetAttribute("href")!)!.Words()));
        Assert.Equal(["Poging toevoegen"], Gevuld(page));
        // Nothing is still to do for an agreement that is over.
        Assert.Equal(["Bewijsdossier"], Gevuld(await client.GetAsync($"/deelnemers/{voorbij.Id}/begeleiding")));
    }

    [Fact]
    public async Task Post_FromAPlaceInTheList_KeepsTheWayBack()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 3, 1));
        var client = await organisatie.ClientAsync();
        var rij = (await client.GetAsync("/begeleiding?stap=intake")).Root.QuerySelector("tbody a")!.GetAttribute("href")!;
        var terug = (await client.GetAsync(rij)).Link("Terug naar begeleiding").GetAttribute("href");

        var page = await (await client.GetAsync((await client.GetAsync(rij)).Link("Contactmoment toevoegen").GetAttribute("href")!)).Form("Vastleggen")
            .Vul("Datum", "8/3/2026").Vul("Medewerker", "An Maes").Kies("Bezoek").Kies("Deelnemer en werkpost").Vul("Wat is afgesproken?", "Elke maandag.").VerstuurEnVolgAsync();

        page.HeeftBericht("Vastgelegd in het begeleidingsdossier");
        Assert.EndsWith("stap=intake#rij-1", terug, StringComparison.Ordinal);
        Assert.Equal(terug, page.Link("Terug naar begeleiding").GetAttribute("href"));
    }

    [Fact]
    public async Task Get_TwoAgreements_ShowsTheOneThatIsChosen()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        var oud = await organisatie.MaakOvereenkomstAsync(deelnemer, new(2024, 1, 1), new(2025, 12, 31), "Keuken");
        await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 1, 1), referentie: "Tuin");
        var client = await organisatie.ClientAsync();
        var url = $"/deelnemers/{deelnemer.Id}/begeleiding";
        await LegVastAsync(client, url, "opvolging", form => form.Vul("Voor welke overeenkomst?", "Keuken, 01/01/2024 tot en met 31/12/2025")
            .Vul("Datum", "5/1/2024").Vul("Medewerker", "An").Kies("Telefoon").Kies("Werkpost").Vul("Wat is afgesproken?", "Alles in orde."));

        Assert.Equal("Ontbreekt", Toestanden(await client.GetAsync(url))[6]);
        Assert.Equal("In orde", Toestanden(await client.GetAsync($"{url}?overeenkomst={oud.Id}"))[6]);
    }

    internal static async Task<PortaalResponse> LegVastAsync(PortaalClient client, string dossier, string deel, Func<PortaalForm, PortaalForm> vul) =>
        (await vul((await client.GetAsync($"{dossier.Split('?')[0]}/{deel}")).Form("Vastleggen")).VerstuurEnVolgAsync()).IsPagina("Begeleidingsdossier");

    private static IEnumerable<string> Gevuld(PortaalResponse page) => page.Root.QuerySelectorAll("main .btn:not(.outline, .text)").Select(knop => knop.Words());

    private static IReadOnlyList<string> Toestanden(PortaalResponse page) => [.. page.Root.QuerySelectorAll("section[aria-labelledby^=plicht-] .tag").Select(tag => tag.TextContent.Trim())];
}
