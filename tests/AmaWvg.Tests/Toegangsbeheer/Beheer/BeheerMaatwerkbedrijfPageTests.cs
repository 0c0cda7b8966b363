using AmaWvg.Toegangsbeheer;

namespace AmaWvg.Tests.Toegangsbeheer.Beheer;

/// <summary>A maatwerkbedrijf that CoBRHA does not know.</summary>
public sealed class BeheerMaatwerkbedrijfPageTests(Portaal portaal)
{
    private static int _volgnummer;

    [Fact]
    public async Task Post_UnknownMaatwerkbedrijf_LetsItsChainBegin()
    {
        var (wim, medewerker, hco) = (new TestPersoon("Wim", "Wet"), new TestPersoon("Dirk", "Dossier"), Nieuw());
        var kbo = portaal.Registers.Maak(wim.Insz);
        var client = await portaal.MedewerkerAsync(medewerker, Rollen.Dossierbehandelaar);
        Assert.Contains("Maatwerkbedrijf registreren", (await client.GetAsync("/beheer/toegangsbeheer")).Words, StringComparison.Ordinal);

        var page = await Vul(await client.GetAsync("/beheer/toegangsbeheer/maatwerkbedrijf"), kbo.Nummer, hco).VerstuurEnVolgAsync();

        page.IsPagina("Toegangsbeheer van Werkhuis Nieuw").HeeftBericht("Maatwerkbedrijf geregistreerd");
        var keten = await KetenAsync(kbo);
        Assert.True(await portaal.HeeftAsync(
            "select from kernel.historiek where hco = $1 and actie = 'Maatwerkbedrijf geregistreerd' and door = 'Departement Zorg' and toelichting like '%Reden: Nieuw erkend.'", keten.Hco.Waarde));
        Assert.True(await portaal.HeeftAsync("select from kernel.historiek where hco = 'departement' and onderwerp = $1 and door = 'Dirk Dossier'", keten.Id));
        Assert.Empty(Ketenrechten.Van(keten));

        // The wettelijk vertegenwoordiger begins, and finds the voorziening in the list.
        var wet = await portaal.MeldAanAsync(wim);
        page = await (await wet.GetAsync("/toegangsbeheer/hoofdtoegangsbeheerder")).Form("Volgende").Vul("KBO-nummer", kbo.Nummer.Weergave).VerstuurEnVolgAsync();
        page = await page.IsPagina("Hoofdtoegangsbeheerder aanstellen").Form("Volgende").Kies("Ikzelf").Vul("E-mailadres", "wim@voorbeeld.be").Vul("Telefoonnummer", "016 12 34 56").VerstuurAsync();
        await page.Form("Bevestig").Kies("Ja, ik bevestig").VerstuurEnVolgAsync();
        await portaal.VoerUitAsync(
            "update toegangsbeheer.mt_doc_onderneming set data = data || jsonb_build_object('hoedanigheid', jsonb_build_object('tijdstip', now(), 'door', 'Test')) where tenant_id = $1", keten.Hco.Waarde);
        page = await wet.GetAsync(ToegangsbeheerUrls.NieuweSubafdeling(keten.Id));
        page = await page.Form("Volgende").Kies("Werkhuis Nieuw").Vul("E-mailadres", "huis@voorbeeld.be").Kies("Ik wil zelf instaan voor het beheer van de subafdeling").VerstuurAsync();
        page = await (await page.Form("Opslaan").VerstuurAsync()).Form("Bevestigen").VerstuurEnVolgAsync();
        page.HeeftBericht("Subafdeling toegevoegd");
        Assert.Equal(hco, (await KetenAsync(kbo)).Subafdelingen.Single().Voorziening);
    }

    [Fact]
    public async Task Post_NumberThatIsSomebodys_IsRefused()
    {
        var (keten, client) = (await TestKeten.MaakAsync(portaal), await portaal.MedewerkerAsync(new(), Rollen.Beslisser));
        var (kbo, los) = (portaal.Registers.Maak(), Nieuw());
        var page = await client.GetAsync("/beheer/toegangsbeheer/maatwerkbedrijf");

        (await Vul(page, kbo.Nummer, keten.Voorziening.Hco).VerstuurAsync()).HeeftFout("HCO-nummer", $"CoBRHA kent dit nummer al, als {keten.Voorziening.Naam}. De onderneming kiest die voorziening zelf uit de lijst");
        (await Vul(page, keten.Onderneming.Nummer, los).VerstuurEnVolgAsync()).HeeftBericht("Maatwerkbedrijf geregistreerd");
        (await Vul(await client.GetAsync("/beheer/toegangsbeheer/maatwerkbedrijf"), kbo.Nummer, los).VerstuurAsync()).HeeftFout("HCO-nummer", $"Dit nummer staat al in de keten van {keten.Onderneming.Naam}");
        (await (await client.GetAsync("/beheer/toegangsbeheer/maatwerkbedrijf")).Form("Maatwerkbedrijf registreren").VerstuurAsync()).HeeftFouten(
            "Vul een KBO-nummer in", "Vul een HCO-nummer in", "Vul een naam in", "Vul een adres in", "Vul een gemeente in", "Kies een provincie", "Vul een reden in");
        Assert.Empty(await portaal.DocumentenAsync<Onderneming>(Ketensleutel.Van(kbo.Nummer)));
    }

    [Fact]
    public async Task Post_TwoAtTheSameMoment_GiveOneChainAndNoFault()
    {
        PortaalClient[] clients = [await portaal.MedewerkerAsync(new(), Rollen.Dossierbehandelaar), await portaal.MedewerkerAsync(new(), Rollen.Dossierbehandelaar)];
        for (var keer = 0; keer < 10; keer++)
        {
            var kbo = portaal.Registers.Maak();
            var forms = await Task.WhenAll(clients.Select(async client => Vul(await client.GetAsync("/beheer/toegangsbeheer/maatwerkbedrijf"), kbo.Nummer, Nieuw())));

            var answers = await Task.WhenAll(forms.Select(form => Task.Run(form.VerstuurAsync)));

            Assert.All(answers, answer => Assert.Contains(answer.Status, (int[])[303, 409, 422]));
            Assert.Contains(answers, answer => answer.Status == 303);
            await KetenAsync(kbo);
        }
    }

    [Fact]
    public async Task Get_RoleThatOnlyReads_IsRefused()
    {
        var client = await portaal.MedewerkerAsync(new(), Rollen.FinancieelBeheerder);

        Assert.Equal(403, (await client.GetAsync("/beheer/toegangsbeheer/maatwerkbedrijf")).Status);
        Assert.DoesNotContain("Maatwerkbedrijf registreren", (await client.GetAsync("/beheer/toegangsbeheer")).Words, StringComparison.Ordinal);
    }

    private async Task<Onderneming> KetenAsync(TestOnderneming kbo) => Assert.Single(await portaal.DocumentenAsync<Onderneming>(Ketensleutel.Van(kbo.Nummer)));

    private static HcoNummer Nieuw() => HcoNummer.Parse($"5{Interlocked.Increment(ref _volgnummer):000000000}");

    private static PortaalForm Vul(PortaalResponse page, Ondernemingsnummer kbo, HcoNummer hco) => page.Form("Maatwerkbedrijf registreren")
        .Vul("KBO-nummer", kbo.Weergave).Vul("HCO-nummer", hco.Waarde).Vul("Naam", "Werkhuis Nieuw").Vul("Adres", "Dorpsstraat 1").Vul("Gemeente", "Leuven")
        .Vul("Provincie", "Vlaams-Brabant").Vul("Reden", "Nieuw erkend.");
}
